package dev.apograph.runtime.http;

import dev.apograph.runtime.FilePart;
import dev.apograph.runtime.json.JsonCodec;
import dev.apograph.runtime.json.JsonObject;
import dev.apograph.runtime.json.JsonValue;
import dev.apograph.runtime.json.JsonWriter;
import dev.apograph.runtime.json.OpenEnum;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Takes the parameters of one call. In every method a null value means that the parameter is absent; an empty string is
 * sent as an empty value. Points in time are sent as milliseconds since 1970-01-01T00:00:00Z.
 */
public final class ParameterWriter {

    private final List<String> names = new ArrayList<>();
    private final List<QueryItem> query = new ArrayList<>();
    private final Map<String, String> headers = new LinkedHashMap<>();
    private final List<FormPart> parts = new ArrayList<>();
    private final List<Consumer<JsonWriter>> fields = new ArrayList<>();

    /** A query parameter; more than one value stand apart by commas. */
    private record QueryItem(String name, List<String> values) {

        String encoded() {
            return PercentEncoding.query(name) + "="
                    + values.stream().map(PercentEncoding::query).collect(Collectors.joining(","));
        }
    }

    ParameterWriter() {}

    /**
     * The text for a request object's {@code toString}: its type and the names of what is set, never a value.
     *
     * @param type the simple name of the request object's class
     * @param parameters the request object
     */
    public static String describe(String type, RequestParameters parameters) {
        ParameterWriter out = new ParameterWriter();
        parameters.writeTo(out);
        List<String> all = new ArrayList<>(out.names);
        if (JsonValue.parse(JsonWriter.toStringOf(out::writeFields)) instanceof JsonObject object) {
            all.addAll(object.members().keySet());
        }
        return type + all;
    }

    /** Adds a query parameter. */
    public void query(String name, @Nullable String value) {
        if (value != null) {
            commaSeparated(name, List.of(value));
        }
    }

    /** Adds a query parameter. */
    public void query(String name, @Nullable Long value) {
        query(name, text(value));
    }

    /** Adds a query parameter. */
    public void query(String name, @Nullable Boolean value) {
        query(name, text(value));
    }

    /** Adds a query parameter as epoch milliseconds. */
    public void query(String name, @Nullable Instant value) {
        query(name, millis(value));
    }

    /** Adds a query parameter. */
    public void query(String name, @Nullable BigDecimal value) {
        query(name, text(value));
    }

    /** Adds a query parameter. */
    public void query(String name, @Nullable OpenEnum value) {
        query(name, value == null ? null : value.value());
    }

    /** Adds one query parameter whose values stand in one text, apart by commas; commas inside values are encoded. */
    public void commaSeparated(String name, @Nullable List<String> values) {
        if (values != null) {
            names.add(name);
            query.add(new QueryItem(name, List.copyOf(values)));
        }
    }

    /** Adds a query parameter whose value is JSON text. */
    public <T> void jsonQuery(String name, JsonCodec<T> codec, @Nullable T value) {
        if (value != null) {
            query(name, JsonWriter.toStringOf(out -> codec.write(out, value)));
        }
    }

    /** Sets a header. */
    public void header(String name, @Nullable String value) {
        if (value != null) {
            names.add(name);
            headers.keySet().removeIf(name::equalsIgnoreCase);
            headers.put(name, value);
        }
    }

    /** Sets a header. */
    public void header(String name, @Nullable Long value) {
        header(name, text(value));
    }

    /** Sets a header. */
    public void header(String name, @Nullable Boolean value) {
        header(name, text(value));
    }

    /** Sets a header to epoch milliseconds. */
    public void header(String name, @Nullable Instant value) {
        header(name, millis(value));
    }

    /** Sets a header. */
    public void header(String name, @Nullable BigDecimal value) {
        header(name, text(value));
    }

    /** Sets a header. */
    public void header(String name, @Nullable OpenEnum value) {
        header(name, value == null ? null : value.value());
    }

    /** Adds a part of a multipart form. */
    public void part(String name, @Nullable String value) {
        if (value != null) {
            part(name, FormPart.text(name, value));
        }
    }

    /** Adds a part of a multipart form. */
    public void part(String name, @Nullable Long value) {
        part(name, text(value));
    }

    /** Adds a part of a multipart form. */
    public void part(String name, @Nullable Boolean value) {
        part(name, text(value));
    }

    /** Adds a part of a multipart form as epoch milliseconds. */
    public void part(String name, @Nullable Instant value) {
        part(name, millis(value));
    }

    /** Adds a part of a multipart form. */
    public void part(String name, @Nullable BigDecimal value) {
        part(name, text(value));
    }

    /** Adds a part of a multipart form. */
    public void part(String name, @Nullable OpenEnum value) {
        part(name, value == null ? null : value.value());
    }

    /** Adds a file to a multipart form. */
    public void part(String name, @Nullable FilePart value) {
        if (value != null) {
            part(name, FormPart.file(name, value));
        }
    }

    /** Adds a part of a multipart form whose content is JSON text. */
    public <T> void jsonPart(String name, JsonCodec<T> codec, @Nullable T value) {
        if (value != null) {
            byte[] json = JsonWriter.toBytesOf(out -> codec.write(out, value));
            part(name, FormPart.file(name, FilePart.of("", json).withContentType("application/json")));
        }
    }

    /** Adds properties to the JSON object that is the call's body. */
    public void fields(Consumer<JsonWriter> properties) {
        fields.add(properties);
    }

    private void part(String name, FormPart part) {
        names.add(name);
        parts.add(part);
    }

    String encodedQuery() {
        return query.isEmpty() ? "" : query.stream().map(QueryItem::encoded).collect(Collectors.joining("&"));
    }

    Map<String, String> headers() {
        return headers;
    }

    List<FormPart> parts() {
        return parts;
    }

    void writeFields(JsonWriter out) {
        out.beginObject();
        fields.forEach(properties -> properties.accept(out));
        out.endObject();
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }

    /** Without an exponent, unless that would take very many zeros. */
    private static @Nullable String text(@Nullable BigDecimal value) {
        return value == null || Math.abs((long) value.scale()) > 1_000 ? text((Object) value) : value.toPlainString();
    }

    private static @Nullable String millis(@Nullable Instant value) {
        return value == null ? null : Long.toString(value.toEpochMilli());
    }
}
