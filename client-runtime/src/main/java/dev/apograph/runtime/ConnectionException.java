package dev.apograph.runtime;

import org.jspecify.annotations.Nullable;

/** The connection could not be made, broke, or carried something that is not HTTP. */
public final class ConnectionException extends ApiException {

    private static final long serialVersionUID = 1L;

    /**
     * Describes the failure.
     *
     * @param operation method and path template
     * @param problem what happened, without any value of the call
     * @param cause the reason, if another exception is
     */
    public ConnectionException(String operation, String problem, @Nullable Throwable cause) {
        super(operation, problem, cause);
    }
}
