package dev.apograph.runtime.http;

import java.net.URI;
import java.net.http.HttpClient.Version;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A request as the JDK's client takes it, without the copies that its builder makes. The client itself checks names and
 * values of headers once more.
 */
final class JdkRequest extends HttpRequest {

    private final TransportRequest request;
    private final HttpHeaders headers;
    private final Optional<BodyPublisher> publisher;

    /**
     * A request. It has no publisher where there is no body: with one of nothing, the JDK sends a Content-Length of 0 with
     * a GET.
     *
     * @param more headers beside those of the request
     * @throws java.io.UncheckedIOException if the body cannot be read
     */
    JdkRequest(TransportRequest request, Map<String, String> more) {
        this.request = request;
        Map<String, List<String>> all = new HashMap<>();
        request.headers().forEach((name, value) -> all.put(name, List.of(value)));
        more.forEach((name, value) -> all.put(name, List.of(value)));
        this.headers = HttpHeaders.of(all, (name, value) -> true);
        boolean isBare = request.method().equals("GET") && !request.hasBody();
        this.publisher = isBare ? Optional.empty() : Optional.of(request.publisher());
    }

    @Override
    public Optional<BodyPublisher> bodyPublisher() {
        return publisher;
    }

    @Override
    public String method() {
        return request.method();
    }

    /** None: the JDK's own ends with the headers. */
    @Override
    public Optional<Duration> timeout() {
        return Optional.empty();
    }

    @Override
    public boolean expectContinue() {
        return false;
    }

    @Override
    public URI uri() {
        return request.uri();
    }

    @Override
    public Optional<Version> version() {
        boolean encrypted = "https".equalsIgnoreCase(uri().getScheme());
        return Optional.of(encrypted ? Version.HTTP_2 : Version.HTTP_1_1);
    }

    @Override
    public HttpHeaders headers() {
        return headers;
    }
}
