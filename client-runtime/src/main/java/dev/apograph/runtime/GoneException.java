package dev.apograph.runtime;

import org.jspecify.annotations.Nullable;

/** Status 410: the resource was there and is not any more. */
public final class GoneException extends ClientErrorException {

    private static final long serialVersionUID = 1L;

    /** Describes the answer, as {@link HttpStatusException#of} does. */
    public GoneException(String operation, ResponseInfo response, String rawBody, @Nullable Object body) {
        super(operation, response, rawBody, body);
    }
}
