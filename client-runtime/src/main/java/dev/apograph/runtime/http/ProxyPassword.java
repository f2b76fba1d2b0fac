package dev.apograph.runtime.http;

import java.net.Authenticator;
import java.net.Authenticator.RequestorType;
import java.net.InetSocketAddress;
import java.net.MalformedURLException;
import java.net.PasswordAuthentication;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.URI;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The Basic credentials of a proxy (RFC 7617), sent with the first request. The JDK's own authenticator is not used for
 * them: a client that has one takes each 401 of a server that asks for no password for a broken answer. The JDK keeps
 * the header from servers.
 */
final class ProxyPassword {

    private final ProxySelector selector;
    private final Authenticator authenticator;

    ProxyPassword(ProxySelector selector, Authenticator authenticator) {
        this.selector = selector;
        this.authenticator = authenticator;
    }

    /** The value of {@code Proxy-Authorization} for a request; empty if it goes through no proxy, or without password. */
    Optional<String> header(URI target) {
        return selector.select(target).stream()
                .findFirst()
                .filter(proxy -> proxy.type() == Proxy.Type.HTTP)
                .map(Proxy::address)
                .filter(InetSocketAddress.class::isInstance)
                .map(InetSocketAddress.class::cast)
                .flatMap(proxy -> Optional.ofNullable(ask(proxy, target)))
                .map(ProxyPassword::basic);
    }

    private @Nullable PasswordAuthentication ask(InetSocketAddress proxy, URI target) {
        return authenticator.requestPasswordAuthenticationInstance(
                proxy.getHostString(),
                proxy.getAddress(),
                proxy.getPort(),
                "http",
                "",
                "basic",
                origin(target),
                RequestorType.PROXY);
    }

    /** The address without path and query: they are none of the authenticator's business. */
    private static URL origin(URI target) {
        try {
            return new URL(target.getScheme(), target.getHost(), target.getPort(), "/");
        } catch (MalformedURLException e) {
            throw new IllegalStateException("the base URL has no known scheme", e);
        }
    }

    private static String basic(PasswordAuthentication login) {
        char[] password = Objects.requireNonNull(login.getPassword());
        String pair = login.getUserName() + ":" + new String(password);
        Arrays.fill(password, ' ');
        return "Basic " + Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8));
    }
}
