package dev.apograph.runtime;

import org.jspecify.annotations.Nullable;

/** Status 401: the credentials are missing or not accepted. */
public final class UnauthorizedException extends ClientErrorException {

    private static final long serialVersionUID = 1L;

    /** Describes the answer, as {@link HttpStatusException#of} does. */
    public UnauthorizedException(String operation, ResponseInfo response, String rawBody, @Nullable Object body) {
        super(operation, response, rawBody, body);
    }
}
