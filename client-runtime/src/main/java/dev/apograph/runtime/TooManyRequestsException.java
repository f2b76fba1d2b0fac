package dev.apograph.runtime;

import org.jspecify.annotations.Nullable;

/** Status 429: the server asks to be called less often. */
public final class TooManyRequestsException extends ClientErrorException {

    private static final long serialVersionUID = 1L;

    /** Describes the answer, as {@link HttpStatusException#of} does. */
    public TooManyRequestsException(String operation, ResponseInfo response, String rawBody, @Nullable Object body) {
        super(operation, response, rawBody, body);
    }
}
