package dev.apograph.runtime;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * Server-sent events (WHATWG HTML, "Server-sent events") as they arrive. Can be read once, by one thread at a time, and
 * must be closed. An event that the end of the stream cuts off is not delivered.
 *
 * <p>The stream of a GET is taken up again, with {@code Last-Event-ID}, where that loses and repeats nothing: after a
 * break if the server has given its events ids, and after an orderly end if the server has said, with {@code retry}, when
 * to come back. A server that wants a client to wait for longer than the stream may be silent is not asked again. {@link
 * CallOptions.Builder#reconnect} and {@link RetryPolicy#none} switch it off.
 */
public final class EventStream implements Iterable<ServerSentEvent>, AutoCloseable {

    private static final long DEFAULT_EVENT_BYTES = 256L << 20;

    private final EventConnection connection;
    private volatile EventParser parser;
    private boolean taken;
    private boolean over;
    private int inVain;

    private EventStream(EventConnection connection, EventParser parser) {
        this.connection = connection;
        this.parser = parser;
    }

    /** The events of a text in UTF-8, for tests and fakes. */
    public static EventStream of(InputStream body) {
        return of(body, "event stream", DEFAULT_EVENT_BYTES);
    }

    /**
     * The events of a text in UTF-8.
     *
     * @param body the text; closed with this stream
     * @param operation method and path template, for messages
     * @param maxEventBytes the most bytes that one line, or the data of one event, may have
     */
    public static EventStream of(InputStream body, String operation, long maxEventBytes) {
        return of(new SingleConnection(body), operation, maxEventBytes);
    }

    /**
     * The events of a text in UTF-8 that can go on over several connections.
     *
     * @param connection where the text comes from; closed with this stream
     * @param operation method and path template, for messages
     * @param maxEventBytes the most bytes that one line, or the data of one event, may have
     */
    public static EventStream of(EventConnection connection, String operation, long maxEventBytes) {
        InputStream body = new BufferedInputStream(connection.body());
        return new EventStream(connection, new EventParser(body, operation, maxEventBytes));
    }

    /** A connection that is not made again. */
    private record SingleConnection(InputStream body) implements EventConnection {

        @Override
        public Optional<InputStream> reopen(Optional<String> lastEventId, Optional<Duration> retry, int inVain) {
            return Optional.empty();
        }

        @Override
        public void close() {
            try {
                body.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /**
     * The events; can be called once.
     *
     * @throws IllegalStateException if the events were taken before
     */
    @Override
    public Iterator<ServerSentEvent> iterator() {
        if (taken) {
            throw new IllegalStateException("the events of a stream can be read once");
        }
        taken = true;
        return new Events();
    }

    /** The events as a stream, which closes this one when it is closed; can be called once. */
    public Stream<ServerSentEvent> stream() {
        Spliterator<ServerSentEvent> events =
                Spliterators.spliteratorUnknownSize(iterator(), Spliterator.ORDERED | Spliterator.NONNULL);
        return StreamSupport.stream(events, false).onClose(this::close);
    }

    /** How long the server wants a client to wait before it connects again, if it said so up to now. */
    public Optional<Duration> retry() {
        return parser.retry();
    }

    /** Ends the call and frees its connection. Closing again does nothing. */
    @Override
    public void close() {
        connection.close();
    }

    /** The next event of this or a later connection; empty if there is none. */
    private Optional<ServerSentEvent> nextEvent() {
        Optional<ServerSentEvent> event = Optional.empty();
        while (event.isEmpty() && !over) {
            event = advance();
        }
        inVain = 0;
        return event;
    }

    /** The next event of this connection; empty if the next connection was made instead, or the stream is over. */
    private Optional<ServerSentEvent> advance() {
        ApiException broken = null;
        boolean wanted;
        try {
            Optional<ServerSentEvent> event = parser.next();
            if (event.isPresent()) {
                return event;
            }
            wanted = parser.retry().isPresent();
        } catch (ConnectionException | CallTimeoutException e) {
            broken = e;
            wanted = parser.deliveredId().filter(id -> !id.isEmpty()).isPresent();
        }
        if (wanted && reopen()) {
            return Optional.empty();
        }
        if (broken != null) {
            throw broken;
        }
        over = true;
        close();
        return Optional.empty();
    }

    private boolean reopen() {
        Optional<InputStream> next = connection.reopen(parser.deliveredId(), parser.retry(), inVain);
        next.ifPresent(body -> parser = parser.continued(new BufferedInputStream(body)));
        inVain++;
        return next.isPresent();
    }

    /** Looks one event ahead. */
    private final class Events implements Iterator<ServerSentEvent> {

        private @Nullable ServerSentEvent ahead;

        @Override
        public boolean hasNext() {
            if (ahead == null) {
                ahead = nextEvent().orElse(null);
            }
            return ahead != null;
        }

        @Override
        public ServerSentEvent next() {
            if (!hasNext() || ahead == null) {
                throw new NoSuchElementException();
            }
            ServerSentEvent event = ahead;
            ahead = null;
            return event;
        }
    }
}
