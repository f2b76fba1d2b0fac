package dev.apograph.runtime;

import org.jspecify.annotations.Nullable;

/** The body of the answer, after decoding, is larger than allowed. */
public final class ResponseTooLargeException extends ApiException {

    private static final long serialVersionUID = 1L;

    /**
     * Describes the failure.
     *
     * @param operation method and path template
     * @param problem what happened, without any value of the call
     * @param cause the reason, if another exception is
     */
    public ResponseTooLargeException(String operation, String problem, @Nullable Throwable cause) {
        super(operation, problem, cause);
    }
}
