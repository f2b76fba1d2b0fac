package dev.apograph.runtime;

import org.jspecify.annotations.Nullable;

/** Status 403: the credentials do not allow this call. */
public final class ForbiddenException extends ClientErrorException {

    private static final long serialVersionUID = 1L;

    /** Describes the answer, as {@link HttpStatusException#of} does. */
    public ForbiddenException(String operation, ResponseInfo response, String rawBody, @Nullable Object body) {
        super(operation, response, rawBody, body);
    }
}
