package dev.apograph.runtime;

import org.jspecify.annotations.Nullable;

/** Status 422: the request is well formed but its content is not accepted. */
public final class UnprocessableContentException extends ClientErrorException {

    private static final long serialVersionUID = 1L;

    /** Describes the answer, as {@link HttpStatusException#of} does. */
    public UnprocessableContentException(
            String operation, ResponseInfo response, String rawBody, @Nullable Object body) {
        super(operation, response, rawBody, body);
    }
}
