package dev.apograph.spec.schema;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Predicate;

/** What the values of keywords have to be; what is something else is reported and not obeyed. */
final class KeywordValues {

    private record Wanted(String words, Predicate<JsonNode> fits) {}

    private static final Map<String, Wanted> WANTED = new HashMap<>();

    static {
        put(
                new Wanted("a text", JsonNode::isTextual),
                "$schema $id $ref $anchor $dynamicRef $dynamicAnchor $recursiveRef title description pattern format "
                        + "contentEncoding contentMediaType");
        put(new Wanted("a number", JsonNode::isNumber), "minimum maximum multipleOf");
        put(
                new Wanted("a number", value -> value.isNumber() || value.isBoolean()),
                "exclusiveMinimum exclusiveMaximum");
        put(
                new Wanted(
                        "a number of things",
                        value ->
                                value.isNumber() && value.decimalValue().signum() >= 0 && Types.isOf(value, "integer")),
                "minLength maxLength minItems maxItems minProperties maxProperties minContains maxContains");
        put(new Wanted("true or false", JsonNode::isBoolean), "uniqueItems readOnly writeOnly");
        put(new Wanted("true or false", value -> value.isBoolean() || value.isTextual()), "deprecated");
        put(new Wanted("a list", JsonNode::isArray), "enum allOf anyOf oneOf prefixItems required");
        put(
                new Wanted("an object", JsonNode::isObject),
                "properties patternProperties definitions $defs dependencies dependentSchemas dependentRequired");
        put(
                new Wanted("a schema", SchemaLibrary::isSchema),
                "not if then else contains propertyNames additionalProperties additionalItems unevaluatedProperties "
                        + "unevaluatedItems contentSchema");
        put(
                new Wanted("a schema or a list of schemas", value -> SchemaLibrary.isSchema(value) || value.isArray()),
                "items");
        put(new Wanted("a type or a list of types", value -> value.isTextual() || value.isArray()), "type");
    }

    private KeywordValues() {}

    private static void put(Wanted wanted, String keywords) {
        for (String keyword : keywords.split(" ")) {
            WANTED.put(keyword, wanted);
        }
    }

    /** Whether a keyword can have a value. */
    static boolean fits(String keyword, JsonNode value) {
        Wanted wanted = WANTED.get(keyword);
        return wanted == null || wanted.fits().test(value);
    }

    /** What a keyword wants, in words. */
    static String wanted(String keyword) {
        Wanted wanted = WANTED.get(keyword);
        return wanted == null ? "any value" : wanted.words();
    }
}
