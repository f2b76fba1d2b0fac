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
 * must be closed. An event that the end of the stream cuts off is not delivered. The stream does not reconnect.
 */
public final class EventStream implements Iterable<ServerSentEvent>, AutoCloseable {

    private static final long DEFAULT_EVENT_BYTES = 256L << 20;

    private final InputStream body;
    private final EventParser parser;
    private boolean taken;

    private EventStream(InputStream body, EventParser parser) {
        this.body = body;
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
        return new EventStream(body, new EventParser(new BufferedInputStream(body), operation, maxEventBytes));
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
        return new Events(parser);
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
        try {
            body.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Looks one event ahead. */
    private static final class Events implements Iterator<ServerSentEvent> {

        private final EventParser parser;
        private @Nullable ServerSentEvent ahead;

        Events(EventParser parser) {
            this.parser = parser;
        }

        @Override
        public boolean hasNext() {
            if (ahead == null) {
                ahead = parser.next().orElse(null);
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
