package dev.apograph.runtime;

import java.io.InputStream;
import java.time.Duration;
import java.util.Optional;

/** Where the bytes of an {@link EventStream} come from, and come from again after a break. */
public interface EventConnection extends AutoCloseable {

    /** The bytes of the first connection. */
    InputStream body();

    /**
     * Waits and connects again.
     *
     * @param lastEventId the id of the last event that was delivered
     * @param retry how long the server wants a client to wait
     * @param inVain how many times in a row this was done without a new event
     * @return the bytes of the next connection; empty if there is to be none
     * @throws ApiException if the connection cannot be made again
     */
    Optional<InputStream> reopen(Optional<String> lastEventId, Optional<Duration> retry, int inVain);

    /** Ends what is under way; may be called by any thread. */
    @Override
    void close();
}
