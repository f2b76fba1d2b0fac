package dev.apograph.spec.schema;

import com.fasterxml.jackson.databind.JsonNode;
import dev.apograph.spec.definition.Bound;
import dev.apograph.spec.definition.JsonContent;
import dev.apograph.spec.definition.SchemaAnnotations;
import dev.apograph.spec.definition.SchemaShape;
import dev.apograph.spec.definition.SchemaShape.AnyShape;
import dev.apograph.spec.definition.SchemaShape.EnumShape;
import dev.apograph.spec.definition.SchemaShape.UnionShape;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The values that {@code enum} or {@code const} list, by the type of JSON that they have. Strings make an enum; values
 * of another type make that type, with a bound that lists them; several types make a union.
 */
final class ListedValues {

    /** The bound of a schema that allows null alone. */
    static final List<Bound> NULL = List.of(new Bound(Bound.Kind.ONE_OF, "[null]"));

    private final SchemaNode schema;
    private final boolean fixed;
    private final Map<String, List<JsonNode>> byType;

    private ListedValues(SchemaNode schema, boolean fixed, Map<String, List<JsonNode>> byType) {
        this.schema = schema;
        this.fixed = fixed;
        this.byType = byType;
    }

    /**
     * The values that a schema lists; nothing when it lists none.
     *
     * @param types the types that it states; values of others never occur
     */
    static Optional<ListedValues> of(SchemaNode schema, List<String> types) {
        boolean fixed = schema.has("const");
        LinkedHashSet<JsonNode> values =
                new LinkedHashSet<>(fixed ? List.of(schema.json().get("const")) : values(schema));
        if (values.isEmpty()) {
            return Optional.empty();
        }
        Map<String, List<JsonNode>> byType = new LinkedHashMap<>();
        for (JsonNode value : values) {
            if (!value.isNull() && (types.isEmpty() || types.stream().anyMatch(type -> Types.isOf(value, type)))) {
                byType.computeIfAbsent(Types.typeOf(value), type -> new ArrayList<>())
                        .add(value);
            }
        }
        boolean onlyNull = values.stream().allMatch(JsonNode::isNull);
        return byType.isEmpty() && !onlyNull ? Optional.empty() : Optional.of(new ListedValues(schema, fixed, byType));
    }

    private static List<JsonNode> values(SchemaNode schema) {
        return schema.items("enum").stream().map(SchemaNode::json).toList();
    }

    /** The shape of the values. */
    SchemaShape shape(SchemaAnnotations said, ShapeParser shapes) {
        if (byType.isEmpty()) {
            return new AnyShape(said.withBounds(NULL));
        }
        if (byType.size() == 1) {
            return shape(byType.keySet().iterator().next(), said, shapes);
        }
        return new UnionShape(
                said,
                byType.keySet().stream()
                        .map(type -> shape(type, SchemaAnnotations.none(), shapes))
                        .toList(),
                Optional.empty());
    }

    private SchemaShape shape(String type, SchemaAnnotations said, ShapeParser shapes) {
        List<JsonNode> values = byType.getOrDefault(type, List.of());
        List<Bound> bounds = new ArrayList<>(BoundsParser.of(schema, type));
        if (type.equals("string")) {
            return new EnumShape(
                    said.withBounds(bounds),
                    values.stream().map(JsonNode::textValue).toList(),
                    fixed);
        }
        if (!type.equals("boolean") || values.size() == 1) {
            bounds.add(new Bound(Bound.Kind.ONE_OF, text(values)));
        }
        boolean integers = values.stream().allMatch(value -> Types.isOf(value, "integer"));
        return shapes.ofType(schema, type.equals("number") && integers ? "integer" : type, said.withBounds(bounds));
    }

    private static String text(List<JsonNode> values) {
        return values.stream()
                .map(value -> JsonContent.of(value).toString())
                .collect(Collectors.joining(",", "[", "]"));
    }
}
