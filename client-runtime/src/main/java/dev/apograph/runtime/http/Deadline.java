package dev.apograph.runtime.http;

import java.time.Duration;

/** The moment at which a call must be over, by the monotonic clock. */
final class Deadline {

    private static final Duration FOREVER = Duration.ofDays(36_500);

    private final long start = System.nanoTime();
    private final long nanos;

    private Deadline(Duration limit) {
        this.nanos = (limit.compareTo(FOREVER) < 0 ? limit : FOREVER).toNanos();
    }

    static Deadline in(Duration limit) {
        return new Deadline(limit);
    }

    static Deadline never() {
        return new Deadline(FOREVER);
    }

    /** What is left, at least 0. */
    long remainingNanos() {
        return Math.max(0, nanos - (System.nanoTime() - start));
    }
}
