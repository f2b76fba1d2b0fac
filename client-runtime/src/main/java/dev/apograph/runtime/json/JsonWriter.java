package dev.apograph.runtime.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteConstraints;
import com.fasterxml.jackson.core.StreamWriteFeature;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Writes one compact JSON text (RFC 8259) value by value. Numbers are written exactly as given. Half of a surrogate pair
 * is written as an escape, so that nothing is lost on the way to UTF-8. Not safe for use by several threads.
 */
public final class JsonWriter {

    private static final JsonFactory FACTORY = new JsonFactoryBuilder()
            .streamWriteConstraints(StreamWriteConstraints.builder()
                    .maxNestingDepth(Integer.MAX_VALUE)
                    .build())
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .disable(StreamWriteFeature.AUTO_CLOSE_CONTENT)
            .build();

    private final JsonGenerator generator;
    private final Deque<Set<String>> writtenRaw = new ArrayDeque<>();

    private JsonWriter(JsonGenerator generator) {
        this.generator = generator;
    }

    /** One step that may fail with an I/O error of the target. */
    private interface Step {
        void run() throws IOException;
    }

    /** The JSON text that the given code writes. */
    public static String toStringOf(Consumer<JsonWriter> content) {
        StringWriter target = new StringWriter();
        try (JsonGenerator generator = FACTORY.createGenerator(target)) {
            content.accept(new JsonWriter(generator));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return target.toString();
    }

    /** The JSON value that the given code writes. */
    static JsonValue valueOf(Consumer<JsonWriter> content) {
        return JsonReader.of(toStringOf(content), JsonLimits.none()).readValue();
    }

    /** The JSON text that the given code writes, in UTF-8. */
    public static byte[] toBytesOf(Consumer<JsonWriter> content) {
        ByteArrayOutputStream target = new ByteArrayOutputStream();
        JsonWriter out = to(target);
        content.accept(out);
        out.flush();
        return target.toByteArray();
    }

    /** Writes UTF-8 to a stream, which is never closed; call {@link #flush()} at the end. */
    public static JsonWriter to(OutputStream target) {
        try {
            return new JsonWriter(FACTORY.createGenerator(target));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Begins an object. */
    public void beginObject() {
        run(generator::writeStartObject);
        writtenRaw.push(Set.of());
    }

    /** Ends an object. */
    public void endObject() {
        run(generator::writeEndObject);
        writtenRaw.pop();
    }

    /** Begins an array. */
    public void beginArray() {
        run(generator::writeStartArray);
    }

    /** Ends an array. */
    public void endArray() {
        run(generator::writeEndArray);
    }

    /** Writes the name of the property whose value comes next. */
    public void name(String name) {
        run(() -> {
            escapeIfBroken(name);
            generator.writeFieldName(name);
        });
    }

    /** Writes a string. */
    public void value(String value) {
        run(() -> {
            escapeIfBroken(value);
            generator.writeString(value);
        });
    }

    /** Writes an integer. */
    public void value(long value) {
        run(() -> generator.writeNumber(value));
    }

    /** Writes an integer of any size. */
    public void value(BigInteger value) {
        run(() -> generator.writeNumber(value));
    }

    /** Writes a number with the digits and the exponent that it has. */
    public void value(BigDecimal value) {
        run(() -> generator.writeNumber(value.toString()));
    }

    /** Writes true or false. */
    public void value(boolean value) {
        run(() -> generator.writeBoolean(value));
    }

    /** Writes {@code null}. */
    public void nullValue() {
        run(generator::writeNull);
    }

    /** Writes a value of any form. */
    public void value(JsonValue value) {
        if (value instanceof JsonObject object) {
            beginObject();
            for (Map.Entry<String, JsonValue> member : object.members().entrySet()) {
                name(member.getKey());
                value(member.getValue());
            }
            endObject();
        } else if (value instanceof JsonArray array) {
            beginArray();
            array.items().forEach(this::value);
            endArray();
        } else {
            scalar(value);
        }
    }

    private void scalar(JsonValue value) {
        if (value instanceof JsonString string) {
            value(string.value());
        } else if (value instanceof JsonNumber number) {
            run(() -> generator.writeNumber(number.text()));
        } else if (value instanceof JsonBoolean bool) {
            value(bool.value());
        } else {
            nullValue();
        }
    }

    /** Hands everything written so far to the target. */
    public void flush() {
        run(generator::flush);
    }

    /** Notes that a name of the current object was written from raw JSON, for {@link #wroteRaw}. */
    void noteRaw(String name) {
        Set<String> names = new HashSet<>(writtenRaw.pop());
        names.add(name);
        writtenRaw.push(names);
    }

    /** Whether {@link #noteRaw} was called with the name in the current object. */
    boolean wroteRaw(String name) {
        return !writtenRaw.isEmpty() && writtenRaw.peek().contains(name);
    }

    /** A lone surrogate has no UTF-8 form; as an escape it survives. */
    private void escapeIfBroken(String text) {
        generator.setHighestNonEscapedChar(hasLoneSurrogate(text) ? 127 : 0);
    }

    private static boolean hasLoneSurrogate(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i))) {
                int point = text.codePointAt(i);
                if (point < Character.MIN_SUPPLEMENTARY_CODE_POINT) {
                    return true;
                }
                i++;
            }
        }
        return false;
    }

    private static void run(Step step) {
        try {
            step.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
