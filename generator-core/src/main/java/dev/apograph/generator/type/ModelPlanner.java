package dev.apograph.generator.type;

import com.palantir.javapoet.ClassName;
import dev.apograph.generator.naming.DeclaredType;
import dev.apograph.generator.naming.JavaNames;
import dev.apograph.generator.naming.MemberNames;
import dev.apograph.generator.text.JavaIdentifier;
import dev.apograph.generator.text.JavaStringLiteral;
import dev.apograph.spec.definition.NameTarget;
import dev.apograph.spec.definition.PropertyDefinition;
import dev.apograph.spec.definition.SchemaShape;
import dev.apograph.spec.diagnostic.DiagnosticCode;
import dev.apograph.spec.diagnostic.Diagnostics;
import dev.apograph.spec.link.LinkedApi;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Plans the classes of the model package. */
final class ModelPlanner {

    /** A class file holds no more than about this many fields with accessors; the rest is reached by name. */
    private static final int MOST_ACCESSORS = 3_000;

    private final LinkedApi api;
    private final JavaNames names;
    private final ShapeTypes types;
    private final Diagnostics diagnostics;

    ModelPlanner(LinkedApi api, JavaNames names, Diagnostics diagnostics) {
        this.api = api;
        this.names = names;
        this.types = new ShapeTypes(api, names);
        this.diagnostics = diagnostics;
    }

    /** A plan for each class, schemas in the order of the API and what lies inside them after them. */
    List<ModelPlan> plan(boolean allSchemas) {
        return names.declaredTypes().stream()
                .filter(type -> allSchemas || type.schema().reached())
                .map(this::plan)
                .toList();
    }

    private ModelPlan plan(DeclaredType type) {
        ClassName name = names.modelPackage().type(names.type(type.path()).orElseThrow());
        Optional<SchemaShape> shape = type.shape();
        if (shape.isEmpty()) {
            return new ModelPlan.HolderPlan(name, type, true);
        }
        return shape.get().accept(new ModelShapes(name, type, this));
    }

    List<PropertyPlan> properties(DeclaredType type, SchemaShape.ObjectShape shape) {
        Map<String, PropertyDefinition> usable = new LinkedHashMap<>();
        shape.properties().stream()
                .filter(this::hasUsableName)
                .limit(MOST_ACCESSORS)
                .forEach(property -> usable.putIfAbsent(property.name(), property));
        Map<String, JavaIdentifier> members = MemberNames.properties(usable.keySet(), setNames(type, usable.keySet()));
        return usable.values().stream()
                .map(property -> new PropertyPlan(
                        property,
                        Objects.requireNonNull(members.get(property.name())),
                        types.of(type.path().property(property.name()), property.shape())))
                .toList();
    }

    private Map<String, String> setNames(DeclaredType type, Collection<String> properties) {
        Map<String, String> set = new HashMap<>();
        properties.forEach(name -> api.nameOf(
                        NameTarget.property(type.schema().title(), type.path().wayTo(name)))
                .ifPresent(fact -> set.put(name, fact.value())));
        return set;
    }

    JavaType content(DeclaredType type, SchemaShape shape) {
        return types.of(type.path(), shape);
    }

    private boolean hasUsableName(PropertyDefinition property) {
        boolean usable = JavaStringLiteral.isConstant(property.name());
        if (!usable) {
            diagnostics.add(
                    DiagnosticCode.NAME_CHANGED,
                    property.evidence().place(),
                    "A property's name of " + property.name().length() + " characters is too long for an accessor.",
                    "Read it from the additional properties.");
        }
        return usable;
    }
}
