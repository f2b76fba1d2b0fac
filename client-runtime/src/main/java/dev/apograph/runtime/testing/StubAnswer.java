package dev.apograph.runtime.testing;

import dev.apograph.runtime.EventStream;
import dev.apograph.runtime.ResponseHeaders;
import dev.apograph.runtime.ResponseInfo;
import dev.apograph.runtime.json.JsonCodec;
import dev.apograph.runtime.json.JsonReader;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** What a {@link StubServer} answers to the requests of one route. Immutable. */
public final class StubAnswer {

    private static final String JSON = "application/json";
    private static final String CONTENT_TYPE = "Content-Type";

    private final Route route;
    private final int status;
    private final Map<String, String> headers;
    private final byte[] body;

    private StubAnswer(Route route, int status, Map<String, String> headers, byte[] body) {
        if (status < 200 || status > 999) {
            throw new IllegalArgumentException("a status has three digits and is final: " + status);
        }
        this.route = route;
        this.status = status;
        this.headers = headers;
        this.body = body;
    }

    /**
     * An answer with a body.
     *
     * @param method the HTTP method, in any case
     * @param template the path below the server's URL, with placeholders in braces: {@code /beds/{id}}
     * @param status the status code
     * @param mediaType the media type of the body (RFC 6838); empty for none
     * @param body the body; copied
     */
    public static StubAnswer of(String method, String template, int status, String mediaType, byte[] body) {
        Map<String, String> headers = mediaType.isEmpty() ? Map.of() : Map.of(CONTENT_TYPE, mediaType);
        return new StubAnswer(Route.of(method, template), status, headers, body.clone());
    }

    /** An answer with a text in UTF-8. */
    public static StubAnswer of(String method, String template, int status, String mediaType, String body) {
        return of(method, template, status, mediaType, body.getBytes(StandardCharsets.UTF_8));
    }

    /** An answer with JSON; the text is sent as it stands. */
    public static StubAnswer json(String method, String template, int status, String json) {
        return of(method, template, status, JSON, json);
    }

    /** An answer without a body. */
    public static StubAnswer empty(String method, String template, int status) {
        return of(method, template, status, "", new byte[0]);
    }

    /** Says that no answer is known: status 501 (Not Implemented) and a text that tells what to do. */
    static StubAnswer unknown(Route route) {
        String text = "No documented answer of " + route + " can be served. Give one to the stub server:" + " answer(\""
                + route.method() + "\", \"" + route.template() + "\", 200, \"{}\").";
        return of(route.method(), route.template(), 501, "text/plain; charset=utf-8", text);
    }

    /** The same answer with one more header, such as {@code Retry-After}; an earlier value of the name is replaced. */
    public StubAnswer withHeader(String name, String value) {
        Map<String, String> more = new LinkedHashMap<>(headers);
        more.keySet().removeIf(name::equalsIgnoreCase);
        more.put(name, Objects.requireNonNull(value, "value"));
        return new StubAnswer(route, status, Map.copyOf(more), body);
    }

    /** The HTTP method, in capitals. */
    public String method() {
        return route.method();
    }

    /** The path with its placeholders. */
    public String template() {
        return route.template();
    }

    /** The status code. */
    public int status() {
        return status;
    }

    /** Whether the status is one of success (2xx). */
    public boolean isSuccess() {
        return status < 300;
    }

    /** The media type of the body; empty if there is none. */
    public Optional<String> mediaType() {
        return headers.entrySet().stream()
                .filter(header -> header.getKey().equalsIgnoreCase(CONTENT_TYPE))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    /** A copy of the body. */
    public byte[] body() {
        return body.clone();
    }

    /** The body as text in UTF-8. */
    public String text() {
        return new String(body, StandardCharsets.UTF_8);
    }

    /** The body as a client would read it. */
    public <T> T read(JsonCodec<T> codec) {
        JsonReader in = JsonReader.of(body);
        T value = codec.read(in);
        in.requireEnd();
        return value;
    }

    /** The body as a client would read a stream of server-sent events (WHATWG HTML). */
    public EventStream events() {
        return EventStream.of(new ByteArrayInputStream(body));
    }

    /** Status and headers, as a client would tell them. */
    public ResponseInfo info() {
        Map<String, List<String>> lists = new LinkedHashMap<>();
        headers.forEach((name, value) -> lists.put(name.toLowerCase(Locale.ROOT), List.of(value)));
        return ResponseInfo.of(status, ResponseHeaders.of(lists));
    }

    Route route() {
        return route;
    }

    Map<String, String> headers() {
        return headers;
    }

    /** Route, status and size. */
    @Override
    public String toString() {
        return route + " -> " + status + ", " + body.length + " bytes";
    }
}
