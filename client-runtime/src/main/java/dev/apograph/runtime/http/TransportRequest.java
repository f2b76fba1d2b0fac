package dev.apograph.runtime.http;

import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublisher;
import java.time.Duration;
import java.util.Map;
import java.util.OptionalLong;
import java.util.function.LongSupplier;

/** One request of one attempt, as a {@link Transport} sends it. Nothing of it is printed: most of it may be a secret. */
public final class TransportRequest {

    private final PreparedRequest request;
    private final URI target;
    private final LongSupplier remainingNanos;

    TransportRequest(PreparedRequest request, URI target, LongSupplier remainingNanos) {
        this.request = request;
        this.target = target;
        this.remainingNanos = remainingNanos;
    }

    /** The HTTP method. */
    public String method() {
        return request.method();
    }

    /** Where the request goes. */
    public URI uri() {
        return target;
    }

    /** All headers but those that the transport sets itself, such as Host and Content-Length. */
    public Map<String, String> headers() {
        return request.headers();
    }

    /** Whether there is a body, be it empty. */
    public boolean hasBody() {
        return request.body().contentType().isPresent();
    }

    /** The size of the body in bytes; empty if it is not known before it is read. */
    public OptionalLong bodyLength() {
        return request.body().length();
    }

    /** The body from its start; to be opened once and only when it is sent. Whoever opens it closes it. */
    public InputStream openBody() {
        return request.body().open();
    }

    /** What is left of the time in which the answer, or the next bytes of its body, must come; at least nothing. */
    public Duration remaining() {
        return Duration.ofNanos(remainingNanos());
    }

    /** Whether the answer is asked for as one JSON text; other answers are read as they come. */
    boolean wantsJson() {
        return AnswerForm.JSON.accept().equals(request.headers().get("Accept"));
    }

    long remainingNanos() {
        return remainingNanos.getAsLong();
    }

    BodyPublisher publisher() {
        return request.body().publisher();
    }

    /** Method and path template. */
    @Override
    public String toString() {
        return request.operation();
    }
}
