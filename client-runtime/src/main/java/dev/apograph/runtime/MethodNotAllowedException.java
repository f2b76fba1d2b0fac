package dev.apograph.runtime;

import org.jspecify.annotations.Nullable;

/** Status 405: the resource does not know this method. */
public final class MethodNotAllowedException extends ClientErrorException {

    private static final long serialVersionUID = 1L;

    /** Describes the answer, as {@link HttpStatusException#of} does. */
    public MethodNotAllowedException(String operation, ResponseInfo response, String rawBody, @Nullable Object body) {
        super(operation, response, rawBody, body);
    }
}
