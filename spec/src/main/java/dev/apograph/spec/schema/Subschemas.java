package dev.apograph.spec.schema;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** Walks through a schema and every schema inside it; what is no schema, such as an example, is passed by. */
final class Subschemas {

    private static final Set<String> SCHEMAS = Set.of(
            "not",
            "if",
            "then",
            "else",
            "contains",
            "propertyNames",
            "additionalProperties",
            "additionalItems",
            "unevaluatedProperties",
            "unevaluatedItems",
            "contentSchema",
            "items");
    private static final Set<String> LISTS = Set.of("allOf", "anyOf", "oneOf", "prefixItems", "items");
    private static final Set<String> MAPS =
            Set.of("properties", "patternProperties", "definitions", "$defs", "dependentSchemas", "dependencies");

    private Subschemas() {}

    /** Hands over the schema and all inside it, from the outside to the inside. */
    static void visit(SchemaNode schema, Consumer<SchemaNode> visitor) {
        if (!schema.json().isObject()) {
            return;
        }
        visitor.accept(schema);
        schema.fields().forEach((keyword, value) -> {
            if (value.json().isObject() && MAPS.contains(keyword)) {
                value.fields().values().forEach(inner -> visit(inner, visitor));
            } else if (value.json().isArray() && LISTS.contains(keyword)) {
                value.items().forEach(inner -> visit(inner, visitor));
            } else if (SCHEMAS.contains(keyword)) {
                visit(value, visitor);
            }
        });
    }

    /** The text of the reference that a schema makes; every kind of reference leads to where it says. */
    static Optional<String> reference(SchemaNode schema) {
        return List.of("$ref", "$dynamicRef", "$recursiveRef").stream()
                .filter(keyword -> schema.child(keyword, JsonNode::isTextual).isPresent())
                .findFirst()
                .flatMap(schema::text);
    }
}
