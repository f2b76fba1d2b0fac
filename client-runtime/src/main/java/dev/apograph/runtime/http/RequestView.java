package dev.apograph.runtime.http;

import java.net.URI;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/** One attempt of a call before it is sent, as a {@link CallInterceptor} sees it. Immutable. */
public final class RequestView {

    private final PreparedRequest request;
    private final int attempt;
    private final ClientSettings settings;

    RequestView(PreparedRequest request, int attempt, ClientSettings settings) {
        this.request = request;
        this.attempt = attempt;
        this.settings = settings;
    }

    /** Method and path template, such as {@code GET /devices/{id}}. */
    public String operation() {
        return request.operation();
    }

    /** The HTTP method. */
    public String method() {
        return request.method();
    }

    /** The address with all its values. */
    public URI uri() {
        return request.uri();
    }

    /** The headers with all their values, credentials included; names are compared without regard to case. */
    public Map<String, String> headers() {
        return Collections.unmodifiableMap(request.headers());
    }

    /** Which attempt this is, 1 for the first. */
    public int attempt() {
        return attempt;
    }

    /**
     * The request with a header added or replaced.
     *
     * @throws IllegalArgumentException if the name or the value cannot be sent
     * @throws IllegalStateException if it is a credential that would be sent unencrypted
     */
    public RequestView withHeader(String name, String value) {
        Map<String, String> headers = copyOfHeaders();
        settings.put(headers, name, value);
        return with(request.uri(), headers);
    }

    /** The request without a header. */
    public RequestView withoutHeader(String name) {
        Map<String, String> headers = copyOfHeaders();
        headers.remove(name);
        return with(request.uri(), headers);
    }

    /**
     * The request with a query parameter added at the end; name and value are encoded.
     *
     * @throws IllegalStateException if it is a credential that would be sent unencrypted
     */
    public RequestView withQuery(String name, String value) {
        URI uri = request.uri();
        String parameter = PercentEncoding.query(name) + "=" + PercentEncoding.query(value);
        String separator = uri.getRawQuery() == null ? "?" : uri.getRawQuery().isEmpty() ? "" : "&";
        URI longer = URI.create(uri + separator + parameter);
        settings.requireSafeQuery(longer);
        return with(longer, request.headers());
    }

    private Map<String, String> copyOfHeaders() {
        Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        headers.putAll(request.headers());
        return headers;
    }

    private RequestView with(URI uri, Map<String, String> headers) {
        PreparedRequest changed =
                new PreparedRequest(request.operation(), request.method(), uri, headers, request.body());
        return new RequestView(changed, attempt, settings);
    }

    PreparedRequest request() {
        return request;
    }

    /** Address and headers may hold secrets. */
    @Override
    public String toString() {
        return "RequestView[" + operation() + ", attempt " + attempt + "]";
    }
}
