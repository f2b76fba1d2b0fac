package dev.apograph.runtime;

import org.jspecify.annotations.Nullable;

/**
 * A call did not give its result. Messages hold the method, the path template and the status, never a URL, a value of a
 * header or parameter, or a body.
 */
public abstract class ApiException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String operation;

    /**
     * Describes a failed call.
     *
     * @param operation method and path template
     * @param problem what happened, without any value of the call
     * @param cause the reason, if another exception is
     */
    protected ApiException(String operation, String problem, @Nullable Throwable cause) {
        super(operation + ": " + problem, cause);
        this.operation = operation;
    }

    /** Method and path template of the call, such as {@code GET /applications/{applicationId}}. */
    public final String operation() {
        return operation;
    }
}
