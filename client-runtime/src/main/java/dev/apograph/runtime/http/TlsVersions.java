package dev.apograph.runtime.http;

import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Set;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLParameters;

/** Keeps encrypted connections to versions that are not deprecated (RFC 8996), whatever the JVM is configured for. */
final class TlsVersions {

    private static final Set<String> SPOKEN = Set.of("TLSv1.2", "TLSv1.3");

    private TlsVersions() {}

    /** The parameters for the JVM's own context. */
    static SSLParameters usual() {
        try {
            return of(SSLContext.getDefault());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("the JVM has no TLS", e);
        }
    }

    /**
     * The parameters of a context without deprecated versions.
     *
     * @throws IllegalArgumentException if it speaks no others
     */
    static SSLParameters of(SSLContext context) {
        SSLParameters parameters = context.getDefaultSSLParameters();
        String[] spoken = Arrays.stream(parameters.getProtocols())
                .filter(SPOKEN::contains)
                .toArray(String[]::new);
        if (spoken.length == 0) {
            throw new IllegalArgumentException("the SSLContext speaks neither TLS 1.2 nor 1.3");
        }
        parameters.setProtocols(spoken);
        return parameters;
    }
}
