package dev.apograph.spec.schema;

import com.fasterxml.jackson.databind.JsonNode;
import dev.apograph.spec.definition.Bound;
import dev.apograph.spec.definition.SchemaAnnotations;
import dev.apograph.spec.definition.SchemaShape;
import dev.apograph.spec.definition.SchemaShape.AnyShape;
import dev.apograph.spec.definition.SchemaShape.ArrayShape;
import dev.apograph.spec.definition.SchemaShape.TupleShape;
import java.util.List;
import java.util.Optional;

/** Reads schemas of arrays. */
final class ArrayParser {

    private final ShapeParser shapes;

    ArrayParser(ShapeParser shapes) {
        this.shapes = shapes;
    }

    /** An array, by position where the schema says so; beside {@code prefixItems}, {@code items} means the others. */
    SchemaShape parse(SchemaNode schema, SchemaAnnotations said) {
        boolean prefixed = !schema.items("prefixItems").isEmpty();
        List<SchemaNode> positions = prefixed ? schema.items("prefixItems") : schema.items("items");
        if (positions.isEmpty()) {
            return uniform(schema, said);
        }
        String others = prefixed ? "items" : "additionalItems";
        return new TupleShape(
                said,
                positions.stream().map(shapes::parse).toList(),
                schema.child(others, JsonNode::isObject).map(shapes::parse),
                isFalse(schema, others));
    }

    /** An array whose items are alike; where none is allowed it has to be empty. */
    private SchemaShape uniform(SchemaNode schema, SchemaAnnotations said) {
        Optional<SchemaShape> items =
                schema.child("items", SchemaLibrary::isSchema).map(shapes::parse);
        SchemaAnnotations annotations = isFalse(schema, "items")
                ? said.withBounds(BoundsMerge.both(said.bounds(), List.of(new Bound(Bound.Kind.MAX_ITEMS, "0"))))
                : said;
        return new ArrayShape(annotations, items.orElseGet(() -> new AnyShape(SchemaAnnotations.none())));
    }

    private static boolean isFalse(SchemaNode schema, String keyword) {
        return schema.child(keyword, value -> value.isBoolean() && !value.booleanValue())
                .isPresent();
    }
}
