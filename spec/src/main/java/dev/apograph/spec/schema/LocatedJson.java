package dev.apograph.spec.schema;

import com.fasterxml.jackson.databind.JsonNode;
import dev.apograph.spec.diagnostic.SourcePlace;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;

/** A JSON document that knows the line on which each of its properties and array items starts. */
final class LocatedJson {

    private final JsonNode root;
    private final SourcePlace whole;
    private final Map<JsonNode, Map<String, Integer>> lines;

    private LocatedJson(JsonNode root, SourcePlace whole, Map<JsonNode, Map<String, Integer>> lines) {
        this.root = root;
        this.whole = whole;
        this.lines = lines;
    }

    /** A document whose lines are not known one by one: every part of it stands at {@code place}. */
    static LocatedJson at(SourcePlace place, JsonNode root) {
        return new LocatedJson(root, place, Map.of());
    }

    /** The outermost value. */
    JsonNode root() {
        return root;
    }

    /** The passage of the whole document. */
    SourcePlace place() {
        return whole;
    }

    /** The line of a property of an object, or of an item of an array, of this very document. */
    SourcePlace place(JsonNode container, String key) {
        Integer line = lines.getOrDefault(container, Map.of()).get(key);
        return line == null ? whole : SourcePlace.line(whole.file(), line);
    }

    /** Collects lines while a document is read. */
    static final class Lines {

        private final IdentityHashMap<JsonNode, Map<String, Integer>> lines = new IdentityHashMap<>();

        /** Notes a property's line; the container counts as an object of its own, whatever it equals. */
        void note(JsonNode container, String key, int line) {
            lines.computeIfAbsent(container, any -> new HashMap<>()).put(key, line);
        }

        /** The document, which runs from line 1 to {@code lastLine}. */
        LocatedJson document(String file, JsonNode root, int lastLine) {
            return new LocatedJson(root, new SourcePlace(file, 1, Math.max(1, lastLine)), lines);
        }
    }
}
