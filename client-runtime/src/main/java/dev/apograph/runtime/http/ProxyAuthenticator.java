package dev.apograph.runtime.http;

import java.net.Authenticator;
import java.net.PasswordAuthentication;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Asks another authenticator on behalf of proxies only, so that no server gets a proxy's password. */
final class ProxyAuthenticator extends Authenticator {

    private final Authenticator authenticator;

    ProxyAuthenticator(Authenticator authenticator) {
        this.authenticator = Objects.requireNonNull(authenticator, "authenticator");
    }

    @Override
    protected @Nullable PasswordAuthentication getPasswordAuthentication() {
        return getRequestorType() != RequestorType.PROXY
                ? null
                : authenticator.requestPasswordAuthenticationInstance(
                        getRequestingHost(),
                        getRequestingSite(),
                        getRequestingPort(),
                        getRequestingProtocol(),
                        getRequestingPrompt(),
                        getRequestingScheme(),
                        getRequestingURL(),
                        getRequestorType());
    }
}
