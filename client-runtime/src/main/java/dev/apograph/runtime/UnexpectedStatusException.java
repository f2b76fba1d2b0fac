package dev.apograph.runtime;

import org.jspecify.annotations.Nullable;

/** A status that is neither an error nor a success documented for this call. */
public final class UnexpectedStatusException extends HttpStatusException {

    private static final long serialVersionUID = 1L;

    /** Describes the answer, as {@link HttpStatusException#of} does. */
    public UnexpectedStatusException(String operation, ResponseInfo response, String rawBody, @Nullable Object body) {
        super(operation, response, rawBody, body);
    }
}
