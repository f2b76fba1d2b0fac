package dev.apograph.runtime;

import org.jspecify.annotations.Nullable;

/** The server failed: status 500 to 599. */
public final class ServerErrorException extends HttpStatusException {

    private static final long serialVersionUID = 1L;

    /** Describes the answer, as {@link HttpStatusException#of} does. */
    public ServerErrorException(String operation, ResponseInfo response, String rawBody, @Nullable Object body) {
        super(operation, response, rawBody, body);
    }
}
