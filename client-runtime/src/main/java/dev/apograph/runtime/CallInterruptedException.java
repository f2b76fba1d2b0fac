package dev.apograph.runtime;

import org.jspecify.annotations.Nullable;

/** The calling thread was interrupted; its interrupt flag is set. */
public final class CallInterruptedException extends ApiException {

    private static final long serialVersionUID = 1L;

    /**
     * Describes the failure.
     *
     * @param operation method and path template
     * @param problem what happened, without any value of the call
     * @param cause the reason, if another exception is
     */
    public CallInterruptedException(String operation, String problem, @Nullable Throwable cause) {
        super(operation, problem, cause);
    }
}
