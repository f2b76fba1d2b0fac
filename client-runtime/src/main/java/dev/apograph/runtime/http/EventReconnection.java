package dev.apograph.runtime.http;

import dev.apograph.runtime.EventConnection;
import java.io.InputStream;
import java.time.Duration;
import java.util.Optional;

/**
 * The connections of one event stream, the first of which is made.
 *
 * @param body the bytes of the first one
 * @param again makes the next one
 * @param end ends whatever is under way
 */
record EventReconnection(InputStream body, Again again, Runnable end) implements EventConnection {

    /** Waits and connects again, as {@link EventConnection#reopen} does. */
    interface Again {
        Optional<InputStream> open(Optional<String> lastEventId, Optional<Duration> retry, int inVain);
    }

    @Override
    public Optional<InputStream> reopen(Optional<String> lastEventId, Optional<Duration> retry, int inVain) {
        return again.open(lastEventId, retry, inVain);
    }

    @Override
    public void close() {
        end.run();
    }
}
