package dev.apograph.spec.schema;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Tells JSON objects that were written for something else from schemas with misspelt keywords. */
final class OtherJson {

    /** Keywords whose names are used for much else and that say nothing of values. */
    private static final Set<String> DESCRIBING =
            Set.of("id", "title", "description", "default", "examples", "$comment", "deprecated", "dependencies");

    /** Keywords of which one at least stands in any schema that says something of its values. */
    private static final Set<String> TELLING =
            Set.of("$ref", "properties", "items", "enum", "const", "oneOf", "anyOf", "allOf");

    private OtherJson() {}

    /**
     * Whether an object is no schema: no keyword in it tells what values are like, and most of its other keys are
     * neither like a keyword nor have a value like a schema. A single such key is told by itself.
     */
    static boolean is(JsonNode json) {
        List<String> others = new ArrayList<>();
        for (Map.Entry<String, JsonNode> field : json.properties()) {
            String key = field.getKey();
            boolean describing = DESCRIBING.contains(key);
            if (!describing && (KeywordNames.isKnown(key) || KeywordNames.isBorrowed(key))) {
                return false;
            }
            if (!describing) {
                others.add(key);
            }
        }
        long slips = others.stream()
                .filter(key ->
                        isSchema(json.get(key)) || KeywordNames.nearest(key).isPresent())
                .count();
        return others.size() > 1 && slips * 2 < others.size();
    }

    private static boolean isSchema(JsonNode value) {
        return value.isObject()
                && (TELLING.stream().anyMatch(value::has)
                        || Types.NAMES.contains(value.path("type").asText()));
    }
}
