package dev.apograph.runtime.json;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The codecs that generated code is put together from. A value that was read and not changed is written as it was
 * spelled, wherever it stands inside a model; the canonical spelling that each codec names is for values made in Java.
 */
public final class JsonCodecs {

    /** A string as it is. */
    public static final JsonCodec<String> STRING = new StringCodec();

    /** An integer of 64 bits; 1.0 and 1e2 count as integers, a longer one does not fit. */
    public static final JsonCodec<Long> LONG = NumberCodecs.ofLong();

    /** An integer of up to 1,000 digits; 1.0 and 1e2 count as integers. */
    public static final JsonCodec<BigInteger> BIG_INTEGER = NumberCodecs.ofBigInteger();

    /** A number with the digits that it has. */
    public static final JsonCodec<BigDecimal> DECIMAL = NumberCodecs.ofDecimal();

    /** A point in time as the number of milliseconds since 1970-01-01T00:00:00Z. */
    public static final JsonCodec<Instant> EPOCH_MILLIS = NumberCodecs.ofEpochMillis();

    /** True or false. */
    public static final JsonCodec<Boolean> BOOLEAN =
            new DirectCodec<>(JsonKind.BOOLEAN, JsonReader::nextBoolean, JsonWriter::value);

    /**
     * A date and time with an offset. Reads RFC 3339 and common ISO 8601 forms of it; writes milliseconds at least, and
     * {@code Z} for UTC. A leap second is read as the second after it.
     */
    public static final JsonCodec<OffsetDateTime> DATE_TIME = TextCodecs.dateTime();

    /** A date such as {@code 2024-02-29} (ISO 8601). */
    public static final JsonCodec<LocalDate> DATE = TextCodecs.date();

    /** A time of day with an offset, in the forms of {@link #DATE_TIME}. */
    public static final JsonCodec<OffsetTime> TIME = TextCodecs.time();

    /**
     * A duration such as {@code PT15M} or {@code P2DT12H} (ISO 8601), weeks included; one of years or months has no
     * fixed length and does not fit. Writes hours, minutes and seconds.
     */
    public static final JsonCodec<Duration> DURATION = TextCodecs.duration();

    /** A URI or a relative reference (RFC 2396 as the JDK reads it, with characters beyond ASCII). */
    public static final JsonCodec<URI> URI = TextCodecs.uri();

    /** A UUID in its form of 36 characters (RFC 9562). */
    public static final JsonCodec<UUID> UUID = TextCodecs.uuid();

    /** Bytes in Base64 (RFC 4648); both alphabets are read, padded or not. Writes the standard one, padded. */
    public static final JsonCodec<byte[]> BASE64 = TextCodecs.base64();

    /** Bytes in Base64 (RFC 4648); both alphabets are read, padded or not. Writes the one for URLs, not padded. */
    public static final JsonCodec<byte[]> BASE64_URL = TextCodecs.base64Url();

    /** Any JSON value, {@code null} included. */
    public static final JsonCodec<JsonValue> VALUE =
            new DirectCodec<>(JsonKind.END, JsonReader::readValue, JsonWriter::value);

    /** A JSON object of any content. */
    public static final JsonCodec<JsonObject> OBJECT =
            new DirectCodec<>(JsonKind.OBJECT, JsonCodecs::readObject, JsonWriter::value);

    private JsonCodecs() {}

    /**
     * An array of items of one type. Inside a model an item of another type is kept, and the accessor tells of it; here
     * it fails.
     */
    @SuppressWarnings("NullAway") // no item is null unless it was put aside
    public static <T> JsonCodec<List<T>> list(JsonCodec<T> item) {
        return new ListCodec<>(item, false);
    }

    /** An array of items of one type, any of which may be null. */
    public static <T> JsonCodec<List<@Nullable T>> listOfNullable(JsonCodec<T> item) {
        return new ListCodec<>(item, true);
    }

    /** An object used as a map with values of one type; the order is kept. */
    @SuppressWarnings("NullAway") // no value is null unless it was put aside
    public static <T> JsonCodec<Map<String, T>> map(JsonCodec<T> value) {
        return new MapCodec<>(value, false);
    }

    /** An object used as a map with values of one type, any of which may be null; the order is kept. */
    public static <T> JsonCodec<Map<String, @Nullable T>> mapOfNullable(JsonCodec<T> value) {
        return new MapCodec<>(value, true);
    }

    /** A generated model of an object, which reads and writes itself. */
    public static <M extends JsonModel> JsonCodec<M> model(Function<JsonReader, M> reader) {
        return new DirectCodec<>(JsonKind.OBJECT, reader, (out, model) -> model.writeTo(out));
    }

    /** A generated model that takes any JSON value: a holder, a union, or the class of a list, a map or a scalar. */
    public static <M extends JsonModel> JsonCodec<M> anyModel(Function<JsonReader, M> reader) {
        return new DirectCodec<>(JsonKind.END, reader, (out, model) -> model.writeTo(out));
    }

    /** A string with documented values, others allowed. */
    public static <E extends OpenEnum> JsonCodec<E> openEnum(Function<String, E> of) {
        return new DirectCodec<>(
                JsonKind.STRING, in -> of.apply(in.nextString()), (out, value) -> out.value(value.value()));
    }

    private static JsonObject readObject(JsonReader in) {
        if (in.peek() != JsonKind.OBJECT) {
            in.beginObject();
        }
        return (JsonObject) in.readValue();
    }
}
