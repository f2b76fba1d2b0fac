package dev.apograph.runtime.http;

import java.net.Authenticator;
import java.net.ProxySelector;
import java.time.Duration;
import java.util.Objects;
import javax.net.ssl.SSLContext;
import org.jspecify.annotations.Nullable;

/** The transport of a client to be: one of its own with some settings, or one that was given, but not both. */
final class TransportChoice {

    private final JdkTransport.Builder own = JdkTransport.builder();
    private @Nullable Transport given;
    private boolean tuned;

    void connectTimeout(Duration limit) {
        own.connectTimeout(limit);
        tuned = true;
    }

    void proxy(ProxySelector selector) {
        own.proxy(selector);
        tuned = true;
    }

    void proxyAuthenticator(Authenticator authenticator) {
        own.proxyAuthenticator(authenticator);
        tuned = true;
    }

    void sslContext(SSLContext context) {
        own.sslContext(context);
        tuned = true;
    }

    void given(Transport transport) {
        this.given = Objects.requireNonNull(transport, "transport");
    }

    /** Whether the client closes the transport. */
    boolean isOwned() {
        return given == null;
    }

    Transport make() {
        if (given == null) {
            return own.build();
        }
        if (tuned) {
            throw new IllegalStateException("a client that is given its transport or HttpClient cannot set its connect"
                    + " timeout, proxy or trust: set them there");
        }
        return given;
    }
}
