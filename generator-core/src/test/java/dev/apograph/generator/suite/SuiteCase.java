package dev.apograph.generator.suite;

import dev.apograph.runtime.json.JsonArray;
import dev.apograph.runtime.json.JsonObject;
import dev.apograph.runtime.json.JsonString;
import dev.apograph.runtime.json.JsonValue;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * One schema of the suite under one draft, with values that fit it and values that do not.
 *
 * @param keyword the file it stands in
 * @param name what it is about, unique in its file
 * @param draft the draft that it is read under, such as {@code 07} or {@code 2020-12}
 * @param json the case as it is written
 */
record SuiteCase(String keyword, String name, String draft, JsonObject json) {

    private static final Map<String, String> DRAFTS = new TreeMap<>(Map.of(
            "04", "http://json-schema.org/draft-04/schema#",
            "06", "http://json-schema.org/draft-06/schema#",
            "07", "http://json-schema.org/draft-07/schema#",
            "2019-09", "https://json-schema.org/draft/2019-09/schema",
            "2020-12", "https://json-schema.org/draft/2020-12/schema"));

    /**
     * A value that does not fit.
     *
     * @param path where validation says so
     * @param value the value
     * @param strictPath where strict reading says so: inside a value that fits no branch of a union, the innermost place
     */
    record Wrong(String path, JsonValue value, String strictPath) {}

    /** The URI of the draft's meta-schema. */
    String draftUri() {
        String uri = DRAFTS.get(draft);
        if (uri == null) {
            throw new AssertionError(this + " names no draft");
        }
        return uri;
    }

    /** Whether the schema is written as YAML. */
    boolean isYaml() {
        return json.get("yaml").isPresent();
    }

    /** Whether another validator is asked as well: it takes JSON only, and knows neither our narrower types nor formats. */
    boolean hasOracle() {
        return json.get("oracle").isEmpty();
    }

    /** The name of the schema's file, ending included. */
    String file() {
        return baseName() + (isYaml() ? ".yaml" : ".json");
    }

    /** The text of the schema's file. */
    String schema() {
        if (isYaml()) {
            return ((JsonString) json.get("yaml").orElseThrow()).value();
        }
        JsonValue schema = json.get("schema").orElseThrow();
        return dialected((JsonObject) schema);
    }

    /** Other schema files that it refers to, by their names. */
    Map<String, String> otherFiles() {
        Map<String, String> files = new TreeMap<>();
        json.get("files")
                .ifPresent(others -> ((JsonObject) others)
                        .members()
                        .forEach((file, schema) ->
                                files.put(draft + "/" + inDraft(file), dialected((JsonObject) schema))));
        return files;
    }

    /** The folder below which the files of this draft lie, so that relative references stay inside it. */
    String folder() {
        return draft;
    }

    /** Values that fit, and no accessor, no validation and no strict reading has anything against them. */
    List<JsonValue> valid() {
        return list("valid");
    }

    /** Values of another type, and required ones that are missing: told by the accessor, validation, strict reading. */
    List<Wrong> wrong() {
        return wrongs("wrong");
    }

    /** Nulls that no document allows in properties that may be absent: told by validation and strict reading. */
    List<Wrong> nulls() {
        return wrongs("nulls");
    }

    /** Values beyond a bound: told by validation alone. */
    List<Wrong> bounds() {
        return wrongs("bounds");
    }

    /** Values that do not fit the schema and that the models take without a word: open enums, {@code not} and the like. */
    List<JsonValue> tolerated() {
        return list("tolerated");
    }

    /** Java types of accessors, by their names. */
    Map<String, JsonValue> javaTypes() {
        return json.get("java").map(types -> ((JsonObject) types).members()).orElse(Map.of());
    }

    /** How many values there are. */
    int pairs() {
        return valid().size()
                + wrong().size()
                + nulls().size()
                + bounds().size()
                + tolerated().size();
    }

    private List<JsonValue> list(String key) {
        return json.get(key).map(values -> ((JsonArray) values).items()).orElse(List.of());
    }

    private List<Wrong> wrongs(String key) {
        return list(key).stream()
                .map(wrong -> ((JsonArray) wrong).items())
                .map(wrong -> new Wrong(text(wrong.get(0)), wrong.get(1), text(wrong.get(wrong.size() == 3 ? 2 : 0))))
                .toList();
    }

    private static String text(JsonValue value) {
        return ((JsonString) value).value();
    }

    private String dialected(JsonObject schema) {
        String text = inDraft(schema.toString());
        String dialect = "{\"$schema\":" + JsonValue.of(draftUri());
        return dialect + (text.equals("{}") ? "}" : "," + text.substring(1));
    }

    /** Names of other files and addresses hold the draft, so that each draft has files of its own. */
    private String inDraft(String text) {
        return text.replace("{draft}", draft);
    }

    private String baseName() {
        return (keyword + " " + name).replaceAll("[^A-Za-z0-9]+", "-").toLowerCase(Locale.ROOT) + "-" + draft;
    }

    @Override
    public String toString() {
        return keyword + ": " + name + " (" + draft + ")";
    }
}
