package dev.apograph.runtime.http;

import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import java.util.function.ObjLongConsumer;

/**
 * Tells those who wait when their time is over. A timer of its own for each call would wake the JDK's timer thread with
 * each call; here a timer is set only for a deadline that is earlier than the one awaited already.
 */
final class DeadlineWatch {

    private static final long ORIGIN = System.nanoTime();

    private final Map<Runnable, Long> ends = new ConcurrentHashMap<>();
    private final LongSupplier clock;
    private final ObjLongConsumer<Runnable> timer;
    private volatile long next = Long.MAX_VALUE;

    /** With the clock and the timer of the JVM. */
    DeadlineWatch() {
        this(
                () -> System.nanoTime() - ORIGIN,
                (task, nanos) -> CompletableFuture.delayedExecutor(nanos, TimeUnit.NANOSECONDS, Runnable::run)
                        .execute(task));
    }

    /**
     * With a clock and a timer.
     *
     * @param clock nanoseconds since any time, never negative
     * @param timer runs a task by another thread after so many nanoseconds
     */
    DeadlineWatch(LongSupplier clock, ObjLongConsumer<Runnable> timer) {
        this.clock = clock;
        this.timer = timer;
    }

    /**
     * Begins to watch.
     *
     * @param late run once when the time is over, by another thread; told apart from others by identity
     */
    void add(Runnable late, long nanos) {
        long now = clock.getAsLong();
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
            timer.accept(() -> look(end), Math.max(0, end - now));
        }
    }

    /** A timer for another time than the next one is left from before; heeding it would set one more each time. */
    private void look(long end) {
        synchronized (this) {
            if (next != end) {
                return;
            }
            next = Long.MAX_VALUE;
        }
        long now = clock.getAsLong();
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
}
