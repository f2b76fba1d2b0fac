package dev.apograph.spec.schema;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashSet;
import java.util.List;

/** Reads the {@code type} of a schema, or tells it from the other keywords. */
final class Types {

    /** The names of the types of JSON Schema. */
    static final List<String> NAMES = List.of("string", "number", "integer", "boolean", "object", "array", "null");

    private Types() {}

    /** The names that {@code type} lists, whatever they are. */
    static List<String> names(SchemaNode schema) {
        LinkedHashSet<String> names = new LinkedHashSet<>();
        schema.text("type").ifPresent(names::add);
        schema.items("type").stream()
                .map(SchemaNode::json)
                .filter(JsonNode::isTextual)
                .forEach(node -> names.add(node.textValue()));
        return List.copyOf(names);
    }

    /** The stated types without null, in the order of the schema; {@code integer} is dropped beside {@code number}. */
    static List<String> of(SchemaNode schema) {
        List<String> names = names(schema);
        return names.stream()
                .filter(NAMES::contains)
                .filter(type -> !type.equals("null"))
                .filter(type -> !type.equals("integer") || !names.contains("number"))
                .toList();
    }

    /** Whether the schema allows null and nothing else. */
    static boolean isNull(SchemaNode schema) {
        return schema.text("type").filter("null"::equals).isPresent()
                || names(schema).equals(List.of("null"))
                || schema.child("const", JsonNode::isNull).isPresent()
                || schema.child("enum", node -> node.size() == 1 && node.get(0).isNull())
                        .isPresent();
    }

    /** The type of a value; every number is a number. */
    static String typeOf(JsonNode value) {
        return switch (value.getNodeType()) {
            case STRING -> "string";
            case NUMBER -> "number";
            case BOOLEAN -> "boolean";
            case ARRAY -> "array";
            case OBJECT -> "object";
            default -> "null";
        };
    }

    /** Whether a value has a type; {@code 1.0} is an integer since draft-06. */
    static boolean isOf(JsonNode value, String type) {
        return type.equals("integer")
                ? value.isIntegralNumber()
                        || (value.isNumber()
                                && value.decimalValue().stripTrailingZeros().scale() <= 0)
                : typeOf(value).equals(type);
    }

    /** The type that the keywords imply where none is stated; the empty string when they imply none. */
    static String implied(SchemaNode schema) {
        return List.of("object", "array", "string", "number").stream()
                .filter(type -> TypedKeywords.of(type).stream().anyMatch(schema::has))
                .findFirst()
                .orElse("");
    }
}
