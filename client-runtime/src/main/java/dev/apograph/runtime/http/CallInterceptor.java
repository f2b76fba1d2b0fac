package dev.apograph.runtime.http;

import dev.apograph.runtime.ResponseInfo;

/**
 * Looks at each attempt of each call, and may add headers and query parameters, to sign or to trace. An exception of an
 * interceptor ends the call and is thrown to its caller. Must be safe for use by many threads.
 */
public interface CallInterceptor {

    /** Called before an attempt is sent; gives the request as it is to be sent. */
    default RequestView before(RequestView request) {
        return request;
    }

    /** Called when status and headers of an answer are there, whatever the status, before its body is read. */
    default void after(RequestView request, ResponseInfo response) {}
}
