package dev.apograph.runtime.http;

import java.net.URI;
import java.net.http.HttpRequest;
import java.util.Map;

/**
 * One call, ready to be sent.
 *
 * @param operation method and path template, for messages
 * @param method the HTTP method
 * @param uri where to
 * @param headers all headers but those of the transport
 * @param body the body
 * @param events whether the answer is a stream without an end
 */
record PreparedRequest(
        String operation, String method, URI uri, Map<String, String> headers, RequestBody body, boolean events) {

    /** The request to another address of the same origin, with everything else the same. */
    HttpRequest to(URI target) {
        HttpRequest.Builder request = HttpRequest.newBuilder(target).method(method, body.publisher());
        headers.forEach(request::setHeader);
        return request.build();
    }

    /** Address and headers may hold secrets. */
    @Override
    public String toString() {
        return operation;
    }
}
