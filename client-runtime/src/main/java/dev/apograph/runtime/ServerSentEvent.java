package dev.apograph.runtime;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One event of an {@link EventStream}. Immutable. */
public final class ServerSentEvent {

    private final String event;
    private final String data;
    private final @Nullable String id;

    private ServerSentEvent(String event, String data, @Nullable String id) {
        this.event = Objects.requireNonNull(event, "event");
        this.data = Objects.requireNonNull(data, "data");
        this.id = id;
    }

    /**
     * An event.
     *
     * @param event its type
     * @param data its text
     * @param id the last event id that the stream gave so far; null if none
     */
    public static ServerSentEvent of(String event, String data, @Nullable String id) {
        return new ServerSentEvent(event, data, id);
    }

    /** The type of the event; {@code message} if the server gave none. */
    public String event() {
        return event;
    }

    /** The text; several data lines are joined with a line feed. */
    public String data() {
        return data;
    }

    /** The last event id that the stream gave, with this event or an earlier one. */
    public Optional<String> id() {
        return Optional.ofNullable(id);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ServerSentEvent that
                && event.equals(that.event)
                && data.equals(that.data)
                && Objects.equals(id, that.id);
    }

    @Override
    public int hashCode() {
        return Objects.hash(event, data, id);
    }

    /** Without the data, which may be anything. */
    @Override
    public String toString() {
        return "ServerSentEvent[event=" + event + ", " + data.length() + " characters]";
    }
}
