package dev.apograph.runtime.http;

import java.util.ArrayList;
import java.util.List;
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

    private final Map<Waiter, Long> ends = new ConcurrentHashMap<>();
    private final LongSupplier clock;
    private final ObjLongConsumer<Runnable> timer;
    private volatile long next = Long.MAX_VALUE;

    /** Who waits; told apart from others by identity. */
    interface Waiter {

        /** Called once, by another thread. */
        void timeIsOver();
    }

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
     * @param waiter is told when the time is over
     */
    void add(Waiter waiter, long nanos) {
        long now = clock.getAsLong();
        long end = nanos < Long.MAX_VALUE - now ? now + nanos : Long.MAX_VALUE;
        ends.put(waiter, end);
        if (end < next) {
            awaken(end, now);
        }
    }

    /** Ends watching. */
    void remove(Waiter waiter) {
        ends.remove(waiter);
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
        List<Waiter> late = new ArrayList<>();
        long first = Long.MAX_VALUE;
        for (Map.Entry<Waiter, Long> watched : ends.entrySet()) {
            if (watched.getValue() > now) {
                first = Math.min(first, watched.getValue());
            } else {
                late.add(watched.getKey());
            }
        }
        late.stream().filter(waiter -> ends.remove(waiter) != null).forEach(Waiter::timeIsOver);
        if (first < Long.MAX_VALUE) {
            awaken(first, now);
        }
    }
}
