package dev.apograph.runtime;

import org.jspecify.annotations.Nullable;

/** Status 300 to 399: the server points elsewhere, and the redirect was not followed. */
public final class RedirectException extends HttpStatusException {

    private static final long serialVersionUID = 1L;

    /** Describes the answer, as {@link HttpStatusException#of} does. */
    public RedirectException(String operation, ResponseInfo response, String rawBody, @Nullable Object body) {
        super(operation, response, rawBody, body);
    }
}
