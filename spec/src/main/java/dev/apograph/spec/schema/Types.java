package dev.apograph.spec.schema;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** Reads the {@code type} of a schema, or tells it from the other keywords. */
final class Types {

    private static final Set<String> NAMES =
            Set.of("string", "number", "integer", "boolean", "object", "array", "null");

    private Types() {}

    /** The stated types without null, in the order of the schema; {@code integer} is dropped beside {@code number}. */
    static List<String> of(SchemaNode schema) {
        LinkedHashSet<String> types = new LinkedHashSet<>();
        schema.text("type").ifPresent(types::add);
        schema.items("type").stream()
                .map(SchemaNode::json)
                .filter(JsonNode::isTextual)
                .forEach(node -> types.add(node.textValue()));
        types.remove("null");
        if (types.contains("number")) {
            types.remove("integer");
        }
        return List.copyOf(types);
    }

    /** Whether a word is one of the seven types. */
    static boolean isKnown(String type) {
        return NAMES.contains(type);
    }

    /** Whether the schema allows null beside whatever else it allows. */
    static boolean allowNull(SchemaNode schema) {
        return isNull(schema)
                || schema.isTrue("nullable")
                || contains(
                        schema.items("type"),
                        node -> node.isTextual() && node.textValue().equals("null"))
                || contains(schema.items("enum"), JsonNode::isNull)
                || schema.items("oneOf").stream().anyMatch(Types::isNull)
                || schema.items("anyOf").stream().anyMatch(Types::isNull);
    }

    /** Whether the schema allows null and nothing else. */
    static boolean isNull(SchemaNode schema) {
        return schema.text("type").filter("null"::equals).isPresent()
                || schema.child("const", JsonNode::isNull).isPresent()
                || schema.child("enum", node -> node.size() == 1 && node.get(0).isNull())
                        .isPresent();
    }

    /** The type that the keywords imply where none is stated; the empty string when they imply none. */
    static String implied(SchemaNode schema) {
        if (hasAny(schema, "properties", "patternProperties", "additionalProperties", "required", "maxProperties")) {
            return "object";
        }
        if (hasAny(schema, "items", "prefixItems", "maxItems", "minItems", "uniqueItems")) {
            return "array";
        }
        if (hasAny(schema, "maxLength", "minLength", "pattern", "contentEncoding")) {
            return "string";
        }
        return hasAny(schema, "minimum", "maximum", "multipleOf") ? "number" : "";
    }

    private static boolean hasAny(SchemaNode schema, String... keywords) {
        return Set.of(keywords).stream().anyMatch(schema::has);
    }

    private static boolean contains(List<SchemaNode> nodes, Predicate<JsonNode> kind) {
        return nodes.stream().map(SchemaNode::json).anyMatch(kind);
    }
}
