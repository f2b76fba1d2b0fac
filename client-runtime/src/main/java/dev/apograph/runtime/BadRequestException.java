package dev.apograph.runtime;

import org.jspecify.annotations.Nullable;

/** Status 400: the server does not accept the request as it is. */
public final class BadRequestException extends ClientErrorException {

    private static final long serialVersionUID = 1L;

    /** Describes the answer, as {@link HttpStatusException#of} does. */
    public BadRequestException(String operation, ResponseInfo response, String rawBody, @Nullable Object body) {
        super(operation, response, rawBody, body);
    }
}
