package dev.apograph.runtime.http;

import dev.apograph.runtime.ResponseHeaders;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/** Status and headers of an answer, and its body as it comes. */
public final class TransportResponse {

    private final int status;
    private final ResponseHeaders headers;
    private final InputStream body;

    private TransportResponse(int status, ResponseHeaders headers, InputStream body) {
        this.status = status;
        this.headers = Objects.requireNonNull(headers, "headers");
        this.body = Objects.requireNonNull(body, "body");
    }

    /**
     * An answer.
     *
     * @param body the body as it was sent, not decoded; may be closed by any thread
     */
    public static TransportResponse of(int status, ResponseHeaders headers, InputStream body) {
        return new TransportResponse(status, headers, body);
    }

    /** An answer whose body is in memory. */
    public static TransportResponse of(int status, ResponseHeaders headers, byte[] body) {
        return of(status, headers, new ByteArrayInputStream(body.clone()));
    }

    /** The HTTP status code. */
    public int status() {
        return status;
    }

    /** The headers. */
    public ResponseHeaders headers() {
        return headers;
    }

    /** The body. */
    public InputStream body() {
        return body;
    }

    /** Gives the answer up. */
    void discard() {
        try {
            body.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Only the status. */
    @Override
    public String toString() {
        return "TransportResponse[" + status + "]";
    }
}
