package dev.apograph.runtime.http;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/**
 * What a client was built with.
 *
 * @param baseUrl where the endpoints stand
 * @param accessToken the bearer token, if any
 * @param headers headers of every call
 * @param connectTimeout how long making a connection may take
 * @param timeout how long a whole call may take
 * @param maxResponseBytes the most bytes of an answer's body after decoding
 * @param strict whether an answer that does not fit its schema fails at once
 * @param allowInsecureHttp whether credentials may be sent unencrypted
 */
record ClientSettings(
        BaseUrl baseUrl,
        Optional<String> accessToken,
        Map<String, String> headers,
        Duration connectTimeout,
        Duration timeout,
        long maxResponseBytes,
        boolean strict,
        boolean allowInsecureHttp) {

    /** Refuses to send a credential where others could read it. */
    void requireSafe(String what) {
        if (!allowInsecureHttp && !baseUrl.isSafe()) {
            throw new IllegalStateException(what + " would be sent unencrypted: use an https base URL, or allow it with"
                    + " allowInsecureHttp(true)");
        }
    }

    /** Nothing of a client is printed: most of it may be a secret. */
    @Override
    public String toString() {
        return "ClientSettings[timeout=" + timeout + "]";
    }
}
