package dev.apograph.runtime.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonStreamContext;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Reads and writes in the middle of what a Jackson parser or generator of another's is at. The only class of this package
 * that shows one of Jackson's: the module for databind stands on it, and so can a program that streams by itself.
 */
public final class JacksonStreams {

    private JacksonStreams() {}

    /**
     * Reads the value at which a parser stands, or the next one where it was not started. After that the parser stands at
     * the last token of the value. Paths start at the root of what the parser reads.
     *
     * @param parser any parser of Jackson's streaming interface; of a binary format, bytes are read as Base64
     * @param strict whether models fail at once on a property that is missing or of the wrong type
     */
    public static JsonReader reader(JsonParser parser, boolean strict) {
        String base = pathTo(parser);
        JsonPath path = new JsonPath(() -> base);
        return JsonReader.over(JacksonTokens.of(new StartedParser(parser), path), path, strict);
    }

    /** Writes values where a generator stands; it is not closed, and its own settings hold. */
    public static JsonWriter writer(JsonGenerator generator) {
        return JsonWriter.to(generator);
    }

    private static String pathTo(JsonParser parser) {
        JsonStreamContext context = parser.getParsingContext();
        boolean inside = parser.hasCurrentToken() && parser.currentToken().isStructStart();
        Deque<JsonStreamContext> way = new ArrayDeque<>();
        JsonStreamContext step = inside && context != null ? context.getParent() : context;
        for (; step != null && !step.inRoot(); step = step.getParent()) {
            way.push(step);
        }
        String path = "$";
        for (JsonStreamContext level : way) {
            String name = level.getCurrentName();
            if (level.inArray()) {
                path = path + "[" + level.getCurrentIndex() + "]";
            } else if (name != null) {
                path = JsonPath.child(path, name);
            }
        }
        return path;
    }
}
