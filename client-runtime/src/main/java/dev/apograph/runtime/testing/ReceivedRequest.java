package dev.apograph.runtime.testing;

import dev.apograph.runtime.json.JsonValue;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** A request that came in at a {@link StubServer}. Immutable. Its text holds no value of a header, query or body. */
public final class ReceivedRequest {

    private final String method;
    private final String rawPath;
    private final List<QueryPair> query;
    private final Map<String, List<String>> headers;
    private final byte[] body;

    ReceivedRequest(String method, String rawPath, String rawQuery, Map<String, List<String>> headers, byte[] body) {
        this.method = method.toUpperCase(Locale.ROOT);
        this.rawPath = rawPath;
        this.query = UrlText.pairs(rawQuery);
        Map<String, List<String>> sorted = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        headers.forEach((name, values) -> sorted.put(name, List.copyOf(values)));
        this.headers = Collections.unmodifiableMap(sorted);
        this.body = body;
    }

    /** The HTTP method, in capitals. */
    public String method() {
        return method;
    }

    /** The path as it was sent, percent-encoded. */
    public String rawPath() {
        return rawPath;
    }

    /** The pairs of the query, decoded, in the order in which they were sent. */
    public List<QueryPair> query() {
        return query;
    }

    /** The values of one name of the query, in order; empty if it was not sent. */
    public List<String> query(String name) {
        return query.stream()
                .filter(pair -> pair.name().equals(name))
                .map(QueryPair::value)
                .toList();
    }

    /** The first value of a header, whose name is in any case. */
    public Optional<String> header(String name) {
        return headers.getOrDefault(name, List.of()).stream().findFirst();
    }

    /** The names of all headers. */
    public Set<String> headerNames() {
        return headers.keySet();
    }

    /** The media type of the body, in lower case and without parameters; empty if none was sent. */
    public Optional<String> mediaType() {
        return header("Content-Type").map(MediaTypes::plain);
    }

    /** A copy of the body; empty if there was none. */
    public byte[] body() {
        return body.clone();
    }

    /** The body as text in UTF-8. */
    public String text() {
        return new String(body, StandardCharsets.UTF_8);
    }

    /**
     * The body as JSON.
     *
     * @throws dev.apograph.runtime.json.JsonException if it is none
     */
    public JsonValue json() {
        return JsonValue.parse(text());
    }

    /**
     * The parts of a body that is a multipart form.
     *
     * @throws IllegalArgumentException if it is none
     */
    public List<ReceivedPart> parts() {
        return MultipartReader.read(header("Content-Type").orElse(""), body);
    }

    /** Method, path, names of query and headers, size of the body. */
    @Override
    public String toString() {
        List<String> names = query.stream().map(QueryPair::name).toList();
        return method + " " + rawPath + (names.isEmpty() ? "" : " query " + names) + " headers " + headers.keySet()
                + ", " + body.length + " bytes";
    }
}
