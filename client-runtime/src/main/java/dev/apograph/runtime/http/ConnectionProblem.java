package dev.apograph.runtime.http;

import java.net.ConnectException;
import java.net.UnknownHostException;
import java.net.http.HttpConnectTimeoutException;
import java.nio.channels.UnresolvedAddressException;
import java.util.Objects;
import java.util.stream.Stream;
import javax.net.ssl.SSLHandshakeException;

/** Says why no answer came, without a word of the answer, the address or what was sent. */
final class ConnectionProblem {

    private ConnectionProblem() {}

    static String of(Throwable failure) {
        if (QuietCause.ofContent(failure).isPresent()) {
            return "what was to be sent cannot be read";
        }
        if (failure instanceof HttpConnectTimeoutException) {
            return "no connection in the time allowed for it";
        }
        if (isIn(failure, UnresolvedAddressException.class) || isIn(failure, UnknownHostException.class)) {
            return "the name of the server is not known";
        }
        if (RetryRule.isCutHandshake(failure)) {
            return "the connection broke while encryption was agreed upon";
        }
        if (failure instanceof SSLHandshakeException) {
            return "no encrypted connection: the server is not trusted, is another one, or speaks no TLS 1.2 or newer";
        }
        return isIn(failure, ConnectException.class)
                ? "no connection could be made: nothing listens there, or something is in the way"
                : "the connection broke before the answer";
    }

    private static boolean isIn(Throwable failure, Class<? extends Exception> type) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
                .limit(20)
                .anyMatch(type::isInstance);
    }
}
