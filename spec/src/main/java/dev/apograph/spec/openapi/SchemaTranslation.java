package dev.apograph.spec.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Turns a schema of draft-04 to draft-07 into the dialect of OpenAPI 3.1 (draft 2020-12): {@code definitions} become
 * {@code $defs}, lists of {@code items} become {@code prefixItems}, draft-04's boolean limits become numbers. What is no
 * keyword is left out.
 */
final class SchemaTranslation {

    private static final Set<String> SCHEMAS = Set.of(
            "not",
            "if",
            "then",
            "else",
            "contains",
            "propertyNames",
            "additionalProperties",
            "unevaluatedProperties",
            "unevaluatedItems",
            "contentSchema");
    private static final Set<String> LISTS = Set.of("allOf", "anyOf", "oneOf", "prefixItems");
    private static final Set<String> MAPS =
            Set.of("properties", "patternProperties", "definitions", "$defs", "dependentSchemas");
    private static final Set<String> PLAIN = Set.of(
            "title",
            "description",
            "default",
            "examples",
            "deprecated",
            "readOnly",
            "writeOnly",
            "type",
            "enum",
            "const",
            "multipleOf",
            "maximum",
            "minimum",
            "maxLength",
            "minLength",
            "pattern",
            "format",
            "contentEncoding",
            "contentMediaType",
            "maxItems",
            "minItems",
            "uniqueItems",
            "maxContains",
            "minContains",
            "maxProperties",
            "minProperties",
            "dependentRequired",
            "$comment");

    private final Function<String, Optional<String>> references;

    private SchemaTranslation(Function<String, Optional<String>> references) {
        this.references = references;
    }

    /**
     * The translated schema.
     *
     * @param schema the schema, which has to be an object
     * @param references what a {@code $ref} becomes; nothing when it leads nowhere
     */
    static ObjectNode translate(JsonNode schema, Function<String, Optional<String>> references) {
        return (ObjectNode) new SchemaTranslation(references).schema(schema);
    }

    private JsonNode schema(JsonNode schema) {
        if (!schema.isObject()) {
            return schema.isBoolean() ? schema : JsonNodeFactory.instance.objectNode();
        }
        ObjectNode target = JsonNodeFactory.instance.objectNode();
        for (Map.Entry<String, JsonNode> field : schema.properties()) {
            keyword(target, schema, field.getKey(), field.getValue());
        }
        return target;
    }

    private void keyword(ObjectNode target, JsonNode schema, String key, JsonNode value) {
        if (SCHEMAS.contains(key)) {
            target.set(key, schema(value));
        } else if (LISTS.contains(key)) {
            list(target, key, value);
        } else if (MAPS.contains(key)) {
            map(target, key.equals("definitions") ? "$defs" : key, value);
        } else if (PLAIN.contains(key) || key.startsWith("x-")) {
            target.set(key, value);
        } else {
            changed(target, schema, key, value);
        }
    }

    private void changed(ObjectNode target, JsonNode schema, String key, JsonNode value) {
        switch (key) {
            case "$ref", "$dynamicRef", "$recursiveRef" ->
                references
                        .apply(value.asText())
                        .ifPresentOrElse(
                                pointer -> target.put("$ref", pointer),
                                () -> target.put("x-unresolved-ref", withoutCredentials(value.asText())));
            case "discriminator" -> discriminator(target, value);
            case "items" -> items(target, value);
            case "additionalItems" -> {
                if (schema.path("items").isArray()) {
                    target.set("items", schema(value));
                }
            }
            case "exclusiveMinimum" -> limit(target, schema, key, "minimum", value);
            case "exclusiveMaximum" -> limit(target, schema, key, "maximum", value);
            case "required" -> {
                if (value.isArray() && !value.isEmpty()) {
                    target.set(key, value);
                }
            }
            case "dependencies" -> dependencies(target, value);
            case "example" -> target.withArray("/examples").add(value);
            case "nullable" -> target.put("x-nullable", value.asBoolean());
            default -> {
                // no keyword of JSON Schema: the reader has reported it
            }
        }
    }

    /** The values of a mapping are names or references; one that leads nowhere would make the document invalid. */
    private void discriminator(ObjectNode target, JsonNode value) {
        String property = value.isTextual()
                ? value.textValue()
                : value.path("propertyName").asText();
        if (property.isEmpty()) {
            return;
        }
        ObjectNode discriminator = target.putObject("discriminator").put("propertyName", property);
        value.path("mapping")
                .properties()
                .forEach(entry -> references
                        .apply(entry.getValue().asText())
                        .ifPresent(
                                pointer -> discriminator.withObject("/mapping").put(entry.getKey(), pointer)));
    }

    private void items(ObjectNode target, JsonNode value) {
        if (value.isArray()) {
            list(target, "prefixItems", value);
        } else {
            target.set("items", schema(value));
        }
    }

    private void list(ObjectNode target, String key, JsonNode value) {
        if (value.isArray() && !value.isEmpty()) {
            ArrayNode list = target.putArray(key);
            value.forEach(item -> list.add(schema(item)));
        }
    }

    private void map(ObjectNode target, String key, JsonNode value) {
        if (value.isObject()) {
            ObjectNode map = target.withObject("/" + key);
            value.properties().forEach(field -> map.set(field.getKey(), schema(field.getValue())));
        }
    }

    /** Draft-04 has a boolean beside the limit; since draft-06 the keyword holds the limit itself. */
    private static void limit(ObjectNode target, JsonNode schema, String key, String limit, JsonNode value) {
        if (value.isNumber()) {
            target.set(key, value);
        } else if (value.asBoolean() && schema.path(limit).isNumber()) {
            target.set(key, schema.get(limit));
        }
    }

    private void dependencies(ObjectNode target, JsonNode value) {
        value.properties().forEach(field -> {
            if (field.getValue().isArray()) {
                target.withObject("/dependentRequired").set(field.getKey(), field.getValue());
            } else {
                target.withObject("/dependentSchemas").set(field.getKey(), schema(field.getValue()));
            }
        });
    }

    private static String withoutCredentials(String address) {
        return address.replaceAll("//[^/@\\s]*@", "//");
    }
}
