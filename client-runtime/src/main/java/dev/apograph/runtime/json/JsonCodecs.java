package dev.apograph.runtime.json;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

/** The codecs that generated code is put together from. */
public final class JsonCodecs {

    /** A string as it is. */
    public static final JsonCodec<String> STRING =
            BuiltInCodec.exact(JsonKind.STRING, JsonReader::nextString, JsonWriter::value);

    /** An integer of 64 bits. */
    public static final JsonCodec<Long> LONG = BuiltInCodec.inexact(JsonReader::nextLong, JsonWriter::value);

    /** An integer of up to 1,000 digits. */
    public static final JsonCodec<BigInteger> BIG_INTEGER =
            BuiltInCodec.inexact(JsonReader::nextBigInteger, JsonWriter::value);

    /** A number with the digits that it has. */
    public static final JsonCodec<BigDecimal> DECIMAL =
            BuiltInCodec.inexact(JsonReader::nextDecimal, JsonWriter::value);

    /** True or false. */
    public static final JsonCodec<Boolean> BOOLEAN =
            BuiltInCodec.exact(JsonKind.BOOLEAN, JsonReader::nextBoolean, JsonWriter::value);

    /**
     * A date and time with an offset. Reads RFC 3339 and common ISO 8601 forms of it; writes milliseconds at least, and
     * {@code Z} for UTC.
     */
    public static final JsonCodec<OffsetDateTime> DATE_TIME = TextCodecs.dateTime();

    /** A date such as {@code 2024-02-29} (ISO 8601). */
    public static final JsonCodec<LocalDate> DATE = TextCodecs.date();

    /** A URI or a relative reference (RFC 2396 as the JDK reads it). */
    public static final JsonCodec<URI> URI = TextCodecs.uri();

    /** A UUID in its form of 36 characters (RFC 9562). */
    public static final JsonCodec<UUID> UUID = TextCodecs.uuid();

    /** Any JSON value, {@code null} included. */
    public static final JsonCodec<JsonValue> VALUE =
            BuiltInCodec.exact(JsonKind.END, JsonReader::readValue, JsonWriter::value);

    /** A JSON object of any content. */
    public static final JsonCodec<JsonObject> OBJECT =
            BuiltInCodec.exact(JsonKind.OBJECT, JsonCodecs::readObject, JsonWriter::value);

    private JsonCodecs() {}

    /** An array of items of one type. */
    public static <T> JsonCodec<List<T>> list(JsonCodec<T> item) {
        return new BuiltInCodec<>(JsonKind.END, BuiltInCodec.isExact(item), in -> readList(in, item), (out, values) -> {
            out.beginArray();
            values.forEach(value -> item.write(out, value));
            out.endArray();
        });
    }

    /** An object used as a map with values of one type; the order is kept. */
    public static <T> JsonCodec<Map<String, T>> map(JsonCodec<T> value) {
        return new BuiltInCodec<>(
                JsonKind.END, BuiltInCodec.isExact(value), in -> readMap(in, value), (out, entries) -> {
                    out.beginObject();
                    entries.forEach((name, entry) -> {
                        out.name(name);
                        value.write(out, entry);
                    });
                    out.endObject();
                });
    }

    /** A generated model, which reads and writes itself. */
    public static <M extends JsonModel> JsonCodec<M> model(Function<JsonReader, M> reader) {
        return BuiltInCodec.exact(JsonKind.OBJECT, reader, (out, model) -> model.writeTo(out));
    }

    /** A string with documented values, others allowed. */
    public static <E extends OpenEnum> JsonCodec<E> openEnum(Function<String, E> of) {
        return BuiltInCodec.exact(
                JsonKind.STRING, in -> of.apply(in.nextString()), (out, value) -> out.value(value.value()));
    }

    /** A point in time as the number of milliseconds since 1970-01-01T00:00:00Z. */
    public static JsonCodec<Instant> epochMillis() {
        return BuiltInCodec.inexact(
                in -> Instant.ofEpochMilli(in.nextLong()), (out, instant) -> out.value(instant.toEpochMilli()));
    }

    private static <T> List<T> readList(JsonReader in, JsonCodec<T> item) {
        List<T> items = new ArrayList<>();
        in.beginArray();
        while (in.hasNext()) {
            items.add(item.read(in));
        }
        in.endArray();
        return Collections.unmodifiableList(items);
    }

    private static <T> Map<String, T> readMap(JsonReader in, JsonCodec<T> value) {
        Map<String, T> entries = new LinkedHashMap<>();
        in.beginObject();
        while (in.hasNext()) {
            String name = in.nextName();
            entries.put(name, value.read(in));
        }
        in.endObject();
        return Collections.unmodifiableMap(entries);
    }

    private static JsonObject readObject(JsonReader in) {
        if (in.peek() != JsonKind.OBJECT) {
            in.beginObject();
        }
        return (JsonObject) in.readValue();
    }
}
