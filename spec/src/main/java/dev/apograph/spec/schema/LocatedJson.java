package dev.apograph.spec.schema;

import com.fasterxml.jackson.databind.JsonNode;
import dev.apograph.spec.diagnostic.Diagnostics;
import dev.apograph.spec.diagnostic.SourcePlace;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;

/** A JSON or YAML document that knows the lines of each of its properties and array items. */
public final class LocatedJson {

    private final JsonNode root;
    private final SourcePlace whole;
    private final Map<JsonNode, Map<String, SourcePlace>> places;

    private LocatedJson(JsonNode root, SourcePlace whole, Map<JsonNode, Map<String, SourcePlace>> places) {
        this.root = root;
        this.whole = whole;
        this.places = places;
    }

    /**
     * Reads a document; the ending of its file tells YAML from JSON.
     *
     * @param kind what the document is for
     * @return nothing, and a diagnostic, when it cannot be read
     */
    public static Optional<LocatedJson> parse(String file, String text, DocumentKind kind, Diagnostics diagnostics) {
        return LocatedJsonParser.parse(file, text, kind, diagnostics);
    }

    /** A document whose lines are not known one by one: every part of it stands at {@code place}. */
    static LocatedJson at(SourcePlace place, JsonNode root) {
        return new LocatedJson(root, place, Map.of());
    }

    /** The outermost value. */
    public JsonNode root() {
        return root;
    }

    /** The passage of the whole document. */
    public SourcePlace place() {
        return whole;
    }

    /** The line of a property of an object, or of an item of an array, of this very document. */
    public SourcePlace place(JsonNode container, String key) {
        SourcePlace passage = passage(container, key);
        return passage.equals(whole) ? whole : SourcePlace.line(passage.file(), passage.firstLine());
    }

    /** All lines of a property of an object, name and value, or of an item of an array, of this very document. */
    SourcePlace passage(JsonNode container, String key) {
        return places.getOrDefault(container, Map.of()).getOrDefault(key, whole);
    }

    /** Collects lines while a document is read. */
    static final class Lines {

        private final String file;
        private final IdentityHashMap<JsonNode, Map<String, SourcePlace>> places = new IdentityHashMap<>();

        Lines(String file) {
            this.file = file;
        }

        /** Notes a property's lines; the container counts as an object of its own, whatever it equals. */
        void note(JsonNode container, String key, int firstLine, int lastLine) {
            places.computeIfAbsent(container, any -> new HashMap<>())
                    .put(key, new SourcePlace(file, firstLine, Math.max(firstLine, lastLine)));
        }

        /** Notes for a copy of an object or array what is known of its properties or items. */
        void copy(JsonNode container, JsonNode copy) {
            Map<String, SourcePlace> known = places.get(container);
            if (known != null) {
                places.put(copy, new HashMap<>(known));
            }
        }

        /** The document, which runs from line 1 to {@code lastLine}. */
        LocatedJson document(JsonNode root, int lastLine) {
            return new LocatedJson(root, new SourcePlace(file, 1, Math.max(1, lastLine)), places);
        }
    }
}
