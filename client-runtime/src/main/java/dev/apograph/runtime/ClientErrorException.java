package dev.apograph.runtime;

import org.jspecify.annotations.Nullable;

/** The server refused the call as wrong: status 400 to 499. */
public class ClientErrorException extends HttpStatusException {

    private static final long serialVersionUID = 1L;

    /** Describes the answer, as {@link HttpStatusException#of} does. */
    public ClientErrorException(String operation, ResponseInfo response, String rawBody, @Nullable Object body) {
        super(operation, response, rawBody, body);
    }
}
