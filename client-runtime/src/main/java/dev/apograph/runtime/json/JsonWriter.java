package dev.apograph.runtime.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.StreamWriteConstraints;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.io.SerializedString;
import com.fasterxml.jackson.core.util.BufferRecycler;
import com.fasterxml.jackson.core.util.ByteArrayBuilder;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
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

    /** What {@link #knownName} was called with; no more than the generated classes of this program have properties. */
    private static final Map<String, SerializableString> KNOWN_NAMES = new ConcurrentHashMap<>();

    private final JsonGenerator generator;
    private final int usualEscapes;
    private final boolean textual;
    private boolean escaping;
    private boolean masking;

    private JsonWriter(JsonGenerator generator) {
        this.generator = generator;
        this.usualEscapes = generator.getHighestEscapedChar();
        this.textual = generator.canWriteFormattedNumbers() || !generator.canWriteBinaryNatively();
    }

    /** Writes where a generator of another's stands. */
    static JsonWriter to(JsonGenerator generator) {
        return new JsonWriter(generator);
    }

    /** The JSON text that the given code writes. */
    public static String toStringOf(Consumer<JsonWriter> content) {
        StringWriter target = new StringWriter();
        try (JsonGenerator generator = FACTORY.createGenerator(target)) {
            content.accept(new JsonWriter(generator));
        } catch (IOException e) {
            throw failure(e);
        }
        return target.toString();
    }

    /** The JSON value that the given code writes. */
    static JsonValue valueOf(Consumer<JsonWriter> content) {
        return JsonReader.of(toStringOf(content), JsonLimits.none()).readValue();
    }

    /** The JSON value that the given code writes, told to mask secrets. */
    static JsonValue maskedValueOf(Consumer<JsonWriter> content) {
        return valueOf(out -> {
            out.masking = true;
            content.accept(out);
        });
    }

    /**
     * Writes {@code ***} in the place of a value that is a secret as a whole, where the text is only looked at.
     *
     * @return false, and nothing is written, where the value itself must be written
     */
    public boolean masked() {
        if (masking) {
            value(SecretNames.MASK);
        }
        return masking;
    }

    /** Whether what is written will only be looked at, so that a secret must not be written. */
    boolean masking() {
        return masking;
    }

    /** The JSON text that the given code writes, in UTF-8. */
    public static byte[] toBytesOf(Consumer<JsonWriter> content) {
        BufferRecycler buffers = FACTORY._getBufferRecycler();
        try (ByteArrayBuilder target = new ByteArrayBuilder(buffers)) {
            try (JsonGenerator generator = FACTORY.createGenerator(target)) {
                content.accept(new JsonWriter(generator));
            }
            return target.getClearAndRelease();
        } catch (IOException e) {
            throw failure(e);
        } finally {
            buffers.releaseToPool();
        }
    }

    /** Writes UTF-8 to a stream, which is never closed; call {@link #flush()} at the end. */
    public static JsonWriter to(OutputStream target) {
        try {
            return new JsonWriter(FACTORY.createGenerator(target));
        } catch (IOException e) {
            throw failure(e);
        }
    }

    /** Begins an object. */
    public void beginObject() {
        try {
            generator.writeStartObject();
        } catch (IOException e) {
            throw failure(e);
        }
    }

    /** Ends an object. */
    public void endObject() {
        try {
            generator.writeEndObject();
        } catch (IOException e) {
            throw failure(e);
        }
    }

    /** Begins an array. */
    public void beginArray() {
        try {
            generator.writeStartArray();
        } catch (IOException e) {
            throw failure(e);
        }
    }

    /** Ends an array. */
    public void endArray() {
        try {
            generator.writeEndArray();
        } catch (IOException e) {
            throw failure(e);
        }
    }

    /** Writes the name of the property whose value comes next. */
    public void name(String name) {
        try {
            escapeIfBroken(name);
            generator.writeFieldName(name);
        } catch (IOException e) {
            throw failure(e);
        }
    }

    /** Writes a name that stands in the program, not in data: its bytes are made once and kept. */
    void knownName(String name) {
        SerializableString known = KNOWN_NAMES.get(name);
        if (known != null) {
            writeName(known);
        } else if (hasLoneSurrogate(name)) {
            name(name);
        } else {
            writeName(KNOWN_NAMES.computeIfAbsent(name, SerializedString::new));
        }
    }

    private void writeName(SerializableString name) {
        try {
            generator.writeFieldName(name);
        } catch (IOException e) {
            throw failure(e);
        }
    }

    /** Writes a string. */
    public void value(String value) {
        try {
            escapeIfBroken(value);
            generator.writeString(value);
        } catch (IOException e) {
            throw failure(e);
        }
    }

    /** Writes an integer. */
    public void value(long value) {
        try {
            generator.writeNumber(value);
        } catch (IOException e) {
            throw failure(e);
        }
    }

    /** Writes an integer of any size. */
    public void value(BigInteger value) {
        try {
            generator.writeNumber(value);
        } catch (IOException e) {
            throw failure(e);
        }
    }

    /** Writes a number with the digits and the exponent that it has. */
    public void value(BigDecimal value) {
        writeNumber(value.toString());
    }

    private void writeNumber(String text) {
        try {
            if (textual) {
                generator.writeNumber(text);
            } else {
                NativeNumbers.write(generator, text);
            }
        } catch (IOException e) {
            throw failure(e);
        }
    }

    /** Writes true or false. */
    public void value(boolean value) {
        try {
            generator.writeBoolean(value);
        } catch (IOException e) {
            throw failure(e);
        }
    }

    /** Writes {@code null}. */
    public void nullValue() {
        try {
            generator.writeNull();
        } catch (IOException e) {
            throw failure(e);
        }
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
            writeNumber(number.text());
        } else if (value instanceof JsonBoolean bool) {
            value(bool.value());
        } else {
            nullValue();
        }
    }

    /** Hands everything written so far to the target. */
    public void flush() {
        try {
            generator.flush();
        } catch (IOException e) {
            throw failure(e);
        }
    }

    /** Notes that a name of the current object was written from raw JSON, for {@link #wroteRaw}. */
    void noteRaw(String name) {
        if (generator.currentValue() instanceof RawNames raw) {
            raw.names().add(name);
        } else {
            generator.assignCurrentValue(new RawNames(new HashSet<>(Set.of(name))));
        }
    }

    /** Whether {@link #noteRaw} was called with the name in the current object. */
    boolean wroteRaw(String name) {
        return generator.currentValue() instanceof RawNames raw && raw.names().contains(name);
    }

    /** The names of one object that were written from raw JSON; the generator keeps them until the object ends. */
    private record RawNames(Set<String> names) {}

    /** A lone surrogate has no UTF-8 form; as an escape it survives. */
    private void escapeIfBroken(String text) {
        boolean broken = hasLoneSurrogate(text);
        if (broken != escaping) {
            generator.setHighestNonEscapedChar(broken ? 127 : usualEscapes);
            escaping = broken;
        }
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

    private static UncheckedIOException failure(IOException e) {
        return new UncheckedIOException(e);
    }
}
