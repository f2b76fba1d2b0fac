package dev.apograph.runtime.http;

import java.net.URI;
import java.util.Map;

/**
 * One attempt of a call, ready to be sent.
 *
 * @param operation method and path template, for messages
 * @param method the HTTP method
 * @param uri where to
 * @param headers all headers but those of the transport
 * @param body the body
 */
record PreparedRequest(String operation, String method, URI uri, Map<String, String> headers, RequestBody body) {

    /** Address and headers may hold secrets. */
    @Override
    public String toString() {
        return operation;
    }
}
