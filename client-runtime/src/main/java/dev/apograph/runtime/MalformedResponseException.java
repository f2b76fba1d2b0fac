package dev.apograph.runtime;

import org.jspecify.annotations.Nullable;

/**
 * The answer has a documented success status, but its body is not what it should be;
 * the cause, usually a {@link dev.apograph.runtime.json.JsonException}, says where.
 */
public final class MalformedResponseException extends ApiException {

    private static final long serialVersionUID = 1L;

    /**
     * Describes the failure.
     *
     * @param operation method and path template
     * @param problem what happened, without any value of the call
     * @param cause the reason, if another exception is
     */
    public MalformedResponseException(String operation, String problem, @Nullable Throwable cause) {
        super(operation, problem, cause);
    }
}
