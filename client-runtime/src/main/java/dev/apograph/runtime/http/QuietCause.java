package dev.apograph.runtime.http;

import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.SocketException;
import java.net.UnknownHostException;
import java.net.http.HttpTimeoutException;
import java.nio.channels.ClosedChannelException;
import java.nio.file.FileSystemException;
import java.security.GeneralSecurityException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.net.ssl.SSLException;

/**
 * The JDK's reasons for a failed exchange, as far as they may be shown: where an answer is not HTTP, the JDK quotes it,
 * and a server may have repeated a credential there.
 */
final class QuietCause {

    private static final List<Class<? extends Exception>> QUIET = List.of(
            SocketException.class,
            UnknownHostException.class,
            SSLException.class,
            GeneralSecurityException.class,
            HttpTimeoutException.class,
            ClosedChannelException.class,
            FileSystemException.class,
            UncheckedIOException.class,
            EOFException.class);

    private QuietCause() {}

    /** What the program itself was to send is never an answer. */
    static Optional<UnreadableContentException> ofContent(Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
                .limit(20)
                .filter(UnreadableContentException.class::isInstance)
                .map(UnreadableContentException.class::cast)
                .findFirst();
    }

    /** The failure itself if nothing in it quotes the answer; else its types and its stack trace without the words. */
    static Throwable of(Throwable failure) {
        List<Throwable> chain = Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
                .limit(20)
                .toList();
        Optional<UnreadableContentException> content = ofContent(failure);
        if (content.isPresent()) {
            return content.get();
        }
        if (chain.stream().allMatch(QuietCause::isQuiet)) {
            return failure;
        }
        String types =
                chain.stream().map(link -> link.getClass().getName()).collect(Collectors.joining(", caused by "));
        IOException quiet = new IOException(types + " (messages left out, since they quote the answer)");
        quiet.setStackTrace(failure.getStackTrace());
        return quiet;
    }

    private static boolean isQuiet(Throwable link) {
        String message = link.getMessage();
        return message == null
                || QUIET.stream().anyMatch(type -> type.isInstance(link))
                || (link.getClass() == IOException.class && !message.matches("(?s).*[\"'\\[].*"));
    }
}
