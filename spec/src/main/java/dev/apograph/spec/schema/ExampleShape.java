package dev.apograph.spec.schema;

import com.fasterxml.jackson.databind.JsonNode;
import dev.apograph.spec.definition.Evidence;
import dev.apograph.spec.definition.JsonContent;
import dev.apograph.spec.definition.PropertyDefinition;
import dev.apograph.spec.definition.SchemaAnnotations;
import dev.apograph.spec.definition.SchemaShape;
import dev.apograph.spec.definition.SchemaShape.AnyShape;
import dev.apograph.spec.definition.SchemaShape.ArrayShape;
import dev.apograph.spec.definition.SchemaShape.BooleanShape;
import dev.apograph.spec.definition.SchemaShape.MapShape;
import dev.apograph.spec.definition.SchemaShape.NumberShape;
import dev.apograph.spec.definition.SchemaShape.ObjectShape;
import dev.apograph.spec.definition.SchemaShape.StringShape;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.StreamSupport;

/**
 * Derives a shape from examples, all of which it allows. What stands at one position of several examples, or in several
 * items of an array, is merged: null and the empty array say nothing of the kind, and where the kinds differ any value
 * is allowed. An example shows what may come and never what must, so no property is required and each may be null.
 */
public final class ExampleShape {

    /** Values nested deeper than this may be anything. */
    private static final int DEEPEST = 32;

    private final Evidence evidence;

    private ExampleShape(Evidence evidence) {
        this.evidence = evidence;
    }

    /**
     * The shape of some examples of one schema.
     *
     * @param examples one at least
     * @param evidence where they were read; becomes the evidence of every property
     */
    public static SchemaShape of(List<JsonContent> examples, Evidence evidence) {
        return new ExampleShape(evidence)
                .shape(examples.stream().map(JsonContent::toNode).toList(), 0);
    }

    private SchemaShape shape(List<JsonNode> all, int depth) {
        List<JsonNode> values = all.stream().filter(value -> !value.isNull()).toList();
        if (values.isEmpty() || depth > DEEPEST) {
            return any();
        }
        return switch (ExampleKind.ofAll(values)) {
            case OBJECT -> object(values, depth);
            case ARRAY -> array(values, depth);
            case STRING -> new StringShape(shown(values), ExampleKind.format(values));
            case INTEGER -> new NumberShape(shown(values), true, Optional.empty());
            case NUMBER -> new NumberShape(shown(values), false, Optional.empty());
            case BOOLEAN -> new BooleanShape(shown(values));
            case MIXED -> any();
        };
    }

    private SchemaShape array(List<JsonNode> arrays, int depth) {
        List<JsonNode> items = arrays.stream()
                .flatMap(array -> StreamSupport.stream(array.spliterator(), false))
                .toList();
        return new ArrayShape(open(List.of()), shape(items, depth + 1));
    }

    private SchemaShape object(List<JsonNode> objects, int depth) {
        Map<String, List<JsonNode>> values = new LinkedHashMap<>();
        for (JsonNode object : objects) {
            object.properties()
                    .forEach(field -> values.computeIfAbsent(field.getKey(), name -> new ArrayList<>())
                            .add(field.getValue()));
        }
        if (PlaceholderNames.areAll(values.keySet())) {
            return new MapShape(
                    open(List.of()),
                    shape(values.values().stream().flatMap(List::stream).toList(), depth + 1));
        }
        List<PropertyDefinition> properties = new ArrayList<>();
        values.forEach((name, shown) ->
                properties.add(new PropertyDefinition(name, false, shape(shown, depth + 1), evidence)));
        return new ObjectShape(open(List.of()), properties, Optional.empty(), false);
    }

    private static SchemaShape any() {
        return new AnyShape(open(List.of()));
    }

    /** The first of some values as the example of their shape. */
    private static SchemaAnnotations shown(List<JsonNode> values) {
        return open(List.of(JsonContent.of(values.get(0))));
    }

    private static SchemaAnnotations open(List<JsonContent> examples) {
        return SchemaAnnotations.none().withNullable(true).withExamples(examples);
    }
}
