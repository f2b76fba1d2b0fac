package dev.apograph.generator.testing;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.apograph.generator.type.ClientPlan;
import dev.apograph.generator.type.ModelPlan;
import dev.apograph.generator.type.PropertyPlan;
import dev.apograph.spec.definition.Fact;
import dev.apograph.spec.definition.JsonContent;
import dev.apograph.spec.definition.SchemaReference;
import dev.apograph.spec.definition.SchemaShape;
import dev.apograph.spec.link.LinkedApi;
import dev.apograph.spec.link.LinkedSchema;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The whole values that the documents show, and what their schemas say of them. */
final class Examples {

    private final LinkedApi api;
    private final Map<TypeName, ModelPlan.ObjectPlan> models = new HashMap<>();

    Examples(LinkedApi api, ClientPlan plan) {
        this.api = api;
        plan.models().stream()
                .filter(ModelPlan.ObjectPlan.class::isInstance)
                .map(ModelPlan.ObjectPlan.class::cast)
                .forEach(model -> models.put(model.name(), model));
    }

    /** The value that stands beside a body on its page, and those of the body's schema; each once. */
    List<JsonContent> of(Optional<Fact<JsonContent>> shown, Optional<Fact<SchemaReference>> schema) {
        Set<JsonContent> all = new LinkedHashSet<>();
        shown.map(Fact::value).ifPresent(all::add);
        schema.map(Fact::value).map(api::schema).ifPresent(target -> {
            all.addAll(target.examples());
            target.shape().ifPresent(shape -> all.addAll(shape.annotations().examples()));
        });
        return List.copyOf(all);
    }

    /** Whether a value is at least of the kind that its schema asks for: an object, an array, a string. */
    boolean fits(JsonContent value, Optional<Fact<SchemaReference>> schema) {
        return schema.map(Fact::value)
                .map(api::schema)
                .flatMap(this::kind)
                .filter(kind -> kind != value.kind())
                .isEmpty();
    }

    /** A value of the kind that a schema asks for, which says nothing. */
    JsonContent empty(Optional<Fact<SchemaReference>> schema) {
        JsonContent.Kind kind =
                schema.map(Fact::value).map(api::schema).flatMap(this::kind).orElse(JsonContent.Kind.OBJECT);
        String text = switch (kind) {
            case OBJECT -> "{}";
            case ARRAY -> "[]";
            case STRING -> "\"x\"";
            case NUMBER -> "1";
            case BOOLEAN -> "true";
            case NULL -> "null";
        };
        return JsonContent.parse(text).orElseThrow();
    }

    /**
     * The names in a value that its schema does not list, in order.
     *
     * @return empty where the class of the values knows no properties
     */
    Optional<List<String>> unlisted(JsonContent value, TypeName type) {
        ModelPlan.ObjectPlan model = models.get(plain(type));
        if (model == null || value.kind() != JsonContent.Kind.OBJECT) {
            return Optional.empty();
        }
        Set<String> listed =
                model.properties().stream().map(PropertyPlan::wireName).collect(Collectors.toSet());
        List<String> names = new ArrayList<>(value.members().keySet());
        names.removeIf(listed::contains);
        Collections.sort(names);
        return Optional.of(List.copyOf(names));
    }

    private static TypeName plain(TypeName type) {
        return type instanceof ClassName name ? name.withoutAnnotations() : type;
    }

    private Optional<JsonContent.Kind> kind(LinkedSchema schema) {
        Set<String> seen = new HashSet<>();
        LinkedSchema next = schema;
        while (seen.add(next.id())) {
            if (next.shape().isEmpty() || next.shape().get().annotations().nullable()) {
                return Optional.empty();
            }
            SchemaShape shape = next.shape().get();
            if (!(shape instanceof SchemaShape.ReferenceShape reference)) {
                return shape.accept(new KindOfShape());
            }
            next = api.schema(reference.target());
        }
        return Optional.empty();
    }
}
