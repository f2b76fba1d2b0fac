package dev.apograph.runtime;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Status and headers of an answer. Immutable. */
public final class ResponseInfo {

    private static final List<String> REQUEST_ID_HEADERS =
            List.of("x-request-id", "request-id", "x-correlation-id", "x-amzn-requestid", "cf-ray");

    private final int status;
    private final ResponseHeaders headers;

    private ResponseInfo(int status, ResponseHeaders headers) {
        this.status = status;
        this.headers = Objects.requireNonNull(headers, "headers");
    }

    /** An answer with a status and headers. */
    public static ResponseInfo of(int status, ResponseHeaders headers) {
        return new ResponseInfo(status, headers);
    }

    /** The HTTP status code. */
    public int status() {
        return status;
    }

    /** The headers. */
    public ResponseHeaders headers() {
        return headers;
    }

    /**
     * The identifier under which the server knows the call, if it sent one in a usual header; not one that repeats a
     * credential of the call, so that it can be logged.
     */
    public Optional<String> requestId() {
        return REQUEST_ID_HEADERS.stream()
                .filter(name -> !headers.isHidden(name))
                .flatMap(name -> headers.first(name).stream())
                .findFirst();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ResponseInfo that && status == that.status && headers.equals(that.headers);
    }

    @Override
    public int hashCode() {
        return Objects.hash(status, headers);
    }

    @Override
    public String toString() {
        return "ResponseInfo[status=" + status + ", headers=" + headers + "]";
    }
}
