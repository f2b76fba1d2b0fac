package dev.apograph.runtime.http;

import dev.apograph.runtime.RetryPolicy;
import java.net.URI;
import java.util.List;
import java.util.Map;

/**
 * What a client was built with.
 *
 * @param baseUrl where the endpoints stand
 * @param credentials what tells who calls, by the header's name in any case
 * @param headers headers of every call
 * @param timeouts how long things may take
 * @param retries how often a call is sent again
 * @param idempotencyHeader the header that carries an idempotency key
 * @param reading how the bodies of answers are read
 * @param allowInsecureHttp whether credentials may be sent unencrypted
 * @param interceptors what looks at each attempt, in order
 */
record ClientSettings(
        BaseUrl baseUrl,
        Map<String, Credential> credentials,
        Map<String, String> headers,
        Timeouts timeouts,
        RetryPolicy retries,
        String idempotencyHeader,
        ReadingRules reading,
        boolean allowInsecureHttp,
        List<CallInterceptor> interceptors) {

    /** Refuses to send a credential where others could read it. */
    void requireSafe(String what) {
        if (!allowInsecureHttp && !baseUrl.isSafe()) {
            throw new IllegalStateException(what + " would be sent unencrypted: use an https base URL, or allow it with"
                    + " allowInsecureHttp(true)");
        }
    }

    /** Checks a header and sets it; an earlier one of the name, in any case, is replaced. */
    void put(Map<String, String> all, String name, String value) {
        HeaderRules.put(all, name, value);
        if (HeaderRules.isCredential(name)) {
            requireSafe("header " + name);
        }
    }

    /** Refuses to send a credential in a query where others could read it. */
    void requireSafeQuery(URI address) {
        if (!allowInsecureHttp && !baseUrl.isSafe()) {
            Secrets.queryNames(address).forEach(name -> requireSafe("query parameter " + name));
        }
    }

    /** Nothing of a client is printed: most of it may be a secret. */
    @Override
    public String toString() {
        return "ClientSettings[timeouts=" + timeouts + ", retries=" + retries + "]";
    }
}
