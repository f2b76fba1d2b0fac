package dev.apograph.spec.schema;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The keywords that speak of values of one type only. Beside a {@code type} that names none of these they say nothing. */
final class TypedKeywords {

    private static final Map<String, List<String>> BY_TYPE = Map.of(
            "object",
            List.of(
                    "properties",
                    "patternProperties",
                    "additionalProperties",
                    "unevaluatedProperties",
                    "propertyNames",
                    "required",
                    "maxProperties",
                    "minProperties",
                    "dependencies",
                    "dependentRequired",
                    "dependentSchemas"),
            "array",
            List.of(
                    "items",
                    "prefixItems",
                    "additionalItems",
                    "unevaluatedItems",
                    "maxItems",
                    "minItems",
                    "uniqueItems",
                    "contains",
                    "maxContains",
                    "minContains"),
            "string",
            List.of("maxLength", "minLength", "pattern", "contentEncoding", "contentMediaType", "contentSchema"),
            "number",
            List.of("minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf"));

    private static final Map<String, String> TYPES = new HashMap<>();

    /** What the limits of one type are called for another. */
    private static final Map<String, List<String>> LIMITS = Map.of(
            "string", List.of("minLength", "maxLength"),
            "number", List.of("minimum", "maximum"),
            "integer", List.of("minimum", "maximum"),
            "array", List.of("minItems", "maxItems"),
            "object", List.of("minProperties", "maxProperties"));

    static {
        BY_TYPE.forEach((type, keywords) -> keywords.forEach(keyword -> TYPES.put(keyword, type)));
    }

    private TypedKeywords() {}

    /** The keywords of a type; those of {@code number} are those of {@code integer} too. */
    static List<String> of(String type) {
        return BY_TYPE.getOrDefault(type.equals("integer") ? "number" : type, List.of());
    }

    /** Whether a keyword says something about one of the types; most keywords speak of every type. */
    static boolean speaksOf(String keyword, List<String> types) {
        String type = TYPES.get(keyword);
        return type == null || types.contains(type) || (type.equals("number") && types.contains("integer"));
    }

    /** What would mend a keyword that says nothing about the types: the one of the same meaning, if there is one. */
    static String mend(String keyword, List<String> types) {
        for (List<String> limits : LIMITS.values()) {
            int at = limits.indexOf(keyword);
            if (at >= 0) {
                return types.stream()
                        .filter(LIMITS::containsKey)
                        .findFirst()
                        .map(type ->
                                "perhaps `" + LIMITS.getOrDefault(type, limits).get(at) + "` is meant")
                        .orElse("remove it");
            }
        }
        return "correct the type or remove it";
    }
}
