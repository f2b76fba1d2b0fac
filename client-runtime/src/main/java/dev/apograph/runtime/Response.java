package dev.apograph.runtime;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A result together with the answer that carried it. Immutable, apart from a body that is a stream.
 *
 * @param <T> the result
 */
public final class Response<T extends @Nullable Object> {

    private final ResponseInfo info;
    private final T body;
    private final int attempts;

    private Response(ResponseInfo info, T body, int attempts) {
        this.info = Objects.requireNonNull(info, "info");
        this.body = body;
        this.attempts = attempts;
    }

    /**
     * A response, for fakes too.
     *
     * @param info status and headers
     * @param body the result
     * @param attempts how often the call was sent, at least 1
     */
    public static <T extends @Nullable Object> Response<T> of(ResponseInfo info, T body, int attempts) {
        return new Response<>(info, body, attempts);
    }

    /** The HTTP status code. */
    public int status() {
        return info.status();
    }

    /** The headers of the answer. */
    public ResponseHeaders headers() {
        return info.headers();
    }

    /** The identifier under which the server knows the call, if it sent one in a usual header. */
    public Optional<String> requestId() {
        return info.requestId();
    }

    /** Status and headers. */
    public ResponseInfo info() {
        return info;
    }

    /** How often the call was sent until this answer came. */
    public int attempts() {
        return attempts;
    }

    /** The result. */
    public T body() {
        return body;
    }

    /** Without the body, which may be anything. */
    @Override
    public String toString() {
        return "Response[" + info + ", attempts=" + attempts + "]";
    }
}
