package dev.apograph.runtime.json;

import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Reads one JSON text (RFC 8259) value by value. Nothing is coerced: the string {@code "8"} is no number and 1.23 is no
 * integer, while 1.0 and 1e2 are integers. Bytes must be UTF-8; a byte order mark at the start is skipped. What is wrong
 * with the text is told by {@link JsonException} with the path. Not safe for use by several threads.
 */
public final class JsonReader {

    private final JsonPath path;
    private final JsonTokens tokens;
    private final boolean strict;
    private final UnionTrail trail;
    private @Nullable JsonToken ahead;

    private JsonReader(JsonPath path, JsonTokens tokens, boolean strict) {
        this(path, tokens, strict, UnionTrail.NONE);
    }

    private JsonReader(JsonPath path, JsonTokens tokens, boolean strict, UnionTrail trail) {
        this.path = path;
        this.tokens = tokens;
        this.strict = strict;
        this.trail = trail;
    }

    /** Reads a text with the default limits. */
    public static JsonReader of(String text) {
        return of(text, JsonLimits.defaults());
    }

    /** Reads a text. */
    public static JsonReader of(String text, JsonLimits limits) {
        String json = text.startsWith("\uFEFF") ? text.substring(1) : text;
        JsonPath path = JsonPath.fromRoot();
        return new JsonReader(path, JacksonTokens.of(json, limits, path), false);
    }

    /** Reads UTF-8 bytes with the default limits. */
    public static JsonReader of(byte[] utf8) {
        return of(utf8, JsonLimits.defaults());
    }

    /** Reads UTF-8 bytes. */
    public static JsonReader of(byte[] utf8, JsonLimits limits) {
        JsonPath path = JsonPath.fromRoot();
        return new JsonReader(path, JacksonTokens.of(utf8, limits, path), false);
    }

    /** Reads a UTF-8 stream with the default limits; the stream stays open. */
    public static JsonReader of(InputStream utf8) {
        return of(utf8, JsonLimits.defaults());
    }

    /** Reads a UTF-8 stream, which stays open. Its I/O errors come as {@link UncheckedIOException}. */
    public static JsonReader of(InputStream utf8, JsonLimits limits) {
        return of(utf8, limits, false);
    }

    /**
     * Reads a UTF-8 stream, which stays open.
     *
     * @param utf8 the bytes; I/O errors come as {@link UncheckedIOException}
     * @param limits what the text may ask of the reader
     * @param strict whether models fail at once on a property that is missing or of the wrong type
     */
    public static JsonReader of(InputStream utf8, JsonLimits limits, boolean strict) {
        JsonPath path = JsonPath.fromRoot();
        return new JsonReader(path, JacksonTokens.of(utf8, limits, path), strict);
    }

    /** Reads a value that was parsed before. */
    public static JsonReader of(JsonValue value) {
        return new JsonReader(JsonPath.fromRoot(), new TreeTokens(value), false);
    }

    /** Reads a value that was parsed before; paths start at {@code base}, which is asked for only when needed. */
    static JsonReader over(JsonValue value, Supplier<String> base, boolean strict) {
        return new JsonReader(new JsonPath(base), new TreeTokens(value), strict);
    }

    /** Reads a value that was parsed before, and that a union is about. */
    static JsonReader over(JsonValue value, String path, boolean strict, UnionTrail trail) {
        return new JsonReader(new JsonPath(() -> path), new TreeTokens(value), strict, trail);
    }

    /** The unions around the tree that is being read. */
    UnionTrail trail() {
        return trail;
    }

    /** Whether the reader stands at the value that it was made for, and not inside it. */
    boolean isAtRoot() {
        return path.isRoot();
    }

    /** Reads from tokens of any source, which tells its place to the path. */
    static JsonReader over(JsonTokens tokens, JsonPath path, boolean strict) {
        return new JsonReader(path, tokens, strict);
    }

    /** Whether models fail at once on a property that is missing or of the wrong type. */
    public boolean strict() {
        return strict;
    }

    /** Where the reader stands, such as {@code $.items[3].name}. */
    public String path() {
        return path.toString();
    }

    /** The kind of the next value, which stays unread. */
    public JsonKind peek() {
        return token().kind();
    }

    /** Goes into an object. */
    public void beginObject() {
        expect(JsonKind.OBJECT);
        consume();
        path.enterObject();
    }

    /** Leaves an object all of whose properties were read. */
    public void endObject() {
        expectEnd(JsonToken.END_OBJECT);
    }

    /** Goes into an array. */
    public void beginArray() {
        expect(JsonKind.ARRAY);
        consume();
        path.enterArray();
    }

    /** Leaves an array all of whose items were read. */
    public void endArray() {
        expectEnd(JsonToken.END_ARRAY);
    }

    /** Whether the object or array that was entered has another property or item. */
    public boolean hasNext() {
        JsonToken token = token();
        boolean end = token == JsonToken.END_OBJECT || token == JsonToken.END_ARRAY || token == JsonToken.END_OF_TEXT;
        if (end) {
            path.exhausted();
        } else {
            path.beginValue();
        }
        return !end;
    }

    /** Reads a property's name. */
    public String nextName() {
        if (token() != JsonToken.NAME) {
            throw new IllegalStateException("no property name stands next at " + path);
        }
        String name = tokens.text();
        consume();
        path.name(name);
        return name;
    }

    /** Reads a string. */
    public String nextString() {
        expect(JsonKind.STRING);
        String value = tokens.text();
        endValue();
        return value;
    }

    /** Whether a number stands next that is spelled as {@link Long#toString(long)} spells it; false if that is not known. */
    boolean isPlainLong() {
        return token() == JsonToken.NUMBER && tokens.isPlainLong();
    }

    /** Reads the text of a string or a number, whichever stands there. */
    String nextScalar() {
        JsonToken token = value();
        if (token != JsonToken.STRING && token != JsonToken.NUMBER) {
            throw error(
                    "expected a string or a number but found " + token.kind().words());
        }
        String text = tokens.text();
        endValue();
        return text;
    }

    /** Reads an integer of 64 bits; 1.0 and 1e2 count as integers. */
    public long nextLong() {
        if (isPlainLong()) {
            path.beginValue();
            long value = tokens.plainLong();
            endValue();
            return value;
        }
        return nextNumber("a 64-bit integer", Decimals::toLong);
    }

    /** Reads an integer of up to 1,000 digits; 1.0 and 1e2 count as integers. */
    public BigInteger nextBigInteger() {
        return nextNumber("an integer", Decimals::toBigInteger);
    }

    /** Reads a number as it stands, with its trailing zeros. */
    public BigDecimal nextDecimal() {
        return nextNumber("a decimal number", Decimals::toBigDecimal);
    }

    /** Reads {@code true} or {@code false}. */
    public boolean nextBoolean() {
        expect(JsonKind.BOOLEAN);
        boolean value = token() == JsonToken.TRUE;
        endValue();
        return value;
    }

    /** Reads {@code null}. */
    public void nextNull() {
        expect(JsonKind.NULL);
        endValue();
    }

    /** Passes over a value of any kind. */
    public void skipValue() {
        JsonToken token = value();
        if (token == JsonToken.BEGIN_OBJECT || token == JsonToken.BEGIN_ARRAY) {
            tokens.skipChildren();
        }
        endValue();
    }

    /** Reads a value of any kind as a tree. In an object the last of several equal names wins. */
    public JsonValue readValue() {
        JsonToken token = value();
        Optional<JsonValue> whole = tokens.wholeValue();
        if (whole.isPresent()) {
            endValue();
            return whole.get();
        }
        return switch (token.kind()) {
            case OBJECT -> readObject();
            case ARRAY -> readArray();
            case STRING -> new JsonString(nextString());
            case NUMBER -> readNumber();
            case BOOLEAN -> JsonValue.of(nextBoolean());
            case NULL, END -> readNull();
        };
    }

    private JsonObject readObject() {
        Map<String, JsonValue> members = new LinkedHashMap<>();
        beginObject();
        while (hasNext()) {
            String name = nextName();
            members.put(name, readValue());
        }
        endObject();
        return JsonObject.ofOwned(members);
    }

    private JsonArray readArray() {
        List<JsonValue> items = new ArrayList<>();
        beginArray();
        while (hasNext()) {
            items.add(readValue());
        }
        endArray();
        return JsonArray.of(items);
    }

    private JsonNumber readNumber() {
        JsonNumber number = new JsonNumber(tokens.text());
        endValue();
        return number;
    }

    private JsonNull readNull() {
        nextNull();
        return JsonNull.INSTANCE;
    }

    /** Fails unless the text holds nothing but white space from here on. */
    public void requireEnd() {
        if (token() != JsonToken.END_OF_TEXT) {
            throw error("text follows the end of the JSON value");
        }
    }

    /** A problem at the place where the reader stands. */
    JsonException error(String problem) {
        return new JsonException(path(), problem + tokens.place());
    }

    private <T> T nextNumber(String wanted, Function<String, Optional<T>> conversion) {
        expect(JsonKind.NUMBER);
        T number = conversion
                .apply(tokens.text())
                .orElseThrow(() -> error("expected " + wanted + " but found another number"));
        endValue();
        return number;
    }

    private JsonToken token() {
        JsonToken token = ahead;
        if (token == null) {
            token = tokens.next();
            ahead = token;
        }
        return token;
    }

    private void consume() {
        ahead = null;
    }

    private void endValue() {
        consume();
        path.endValue();
    }

    /** The next token, which must begin a value. */
    private JsonToken value() {
        JsonToken token = token();
        path.beginValue();
        if (token.kind() == JsonKind.END) {
            throw error("expected a value but found " + (token == JsonToken.NAME ? "a name" : "the end"));
        }
        return token;
    }

    private void expect(JsonKind wanted) {
        JsonKind found = token().kind();
        path.beginValue();
        if (found != wanted) {
            throw error("expected " + wanted.words() + " but found " + found.words());
        }
    }

    private void expectEnd(JsonToken end) {
        if (token() != end) {
            throw new IllegalStateException("not at the end of the object or array at " + path);
        }
        consume();
        path.leave();
    }
}
