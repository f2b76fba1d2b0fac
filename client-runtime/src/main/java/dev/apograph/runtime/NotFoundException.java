package dev.apograph.runtime;

import org.jspecify.annotations.Nullable;

/** Status 404: there is no such resource. */
public final class NotFoundException extends ClientErrorException {

    private static final long serialVersionUID = 1L;

    /** Describes the answer, as {@link HttpStatusException#of} does. */
    public NotFoundException(String operation, ResponseInfo response, String rawBody, @Nullable Object body) {
        super(operation, response, rawBody, body);
    }
}
