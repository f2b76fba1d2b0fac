package dev.apograph.runtime.http;

import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;

/**
 * Tells those who wait when their time is over. A timer of its own for each call would wake the JDK's timer thread with
 * each call; here a timer is set only for a deadline that is earlier than the one awaited already.
 */
final class DeadlineWatch {

    private static final long ORIGIN = System.nanoTime();

    private final Map<Runnable, Long> ends = new ConcurrentHashMap<>();
    private volatile long next = Long.MAX_VALUE;

    /**
     * Begins to watch.
     *
     * @param late run once when the time is over, by another thread; told apart from others by identity
     */
    void add(Runnable late, long nanos) {
        long now = now();
        long end = nanos < Long.MAX_VALUE - now ? now + nanos : Long.MAX_VALUE;
        ends.put(late, end);
        if (end < next) {
            awaken(end, now);
        }
    }

    /** Ends watching. */
    void remove(Runnable late) {
        ends.remove(late);
    }

    private synchronized void awaken(long end, long now) {
        if (end < next) {
            next = end;
            CompletableFuture.delayedExecutor(Math.max(0, end - now), TimeUnit.NANOSECONDS, Runnable::run)
                    .execute(this::look);
        }
    }

    private void look() {
        next = Long.MAX_VALUE;
        long now = now();
        long first = Long.MAX_VALUE;
        for (Map.Entry<Runnable, Long> watched : ends.entrySet()) {
            if (watched.getValue() > now) {
                first = Math.min(first, watched.getValue());
            } else if (ends.remove(watched.getKey()) != null) {
                watched.getKey().run();
            }
        }
        if (first < Long.MAX_VALUE) {
            awaken(first, now);
        }
    }

    private static long now() {
        return System.nanoTime() - ORIGIN;
    }
}
