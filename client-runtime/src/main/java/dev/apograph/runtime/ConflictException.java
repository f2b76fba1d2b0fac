package dev.apograph.runtime;

import org.jspecify.annotations.Nullable;

/** Status 409: the state of the resource does not allow this call. */
public final class ConflictException extends ClientErrorException {

    private static final long serialVersionUID = 1L;

    /** Describes the answer, as {@link HttpStatusException#of} does. */
    public ConflictException(String operation, ResponseInfo response, String rawBody, @Nullable Object body) {
        super(operation, response, rawBody, body);
    }
}
