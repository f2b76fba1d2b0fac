package dev.apograph.runtime.http;

import java.time.Duration;

/** The moment at which a call or an attempt must be over, by the monotonic clock. */
final class Deadline {

    private static final Duration FOREVER = Duration.ofDays(36_500);

    private final Clock clock;
    private final long start;
    private final long nanos;

    private Deadline(Clock clock, long nanos) {
        this.clock = clock;
        this.start = clock.nanos();
        this.nanos = nanos;
    }

    static Deadline in(Duration limit, Clock clock) {
        return new Deadline(clock, nanos(limit));
    }

    /** This one, or one that comes after the time given from now, whichever is first. */
    Deadline orIn(Duration limit) {
        return new Deadline(clock, Math.min(remainingNanos(), nanos(limit)));
    }

    /** A length of time, at most a hundred years. */
    static long nanos(Duration limit) {
        return (limit.compareTo(FOREVER) < 0 ? limit : FOREVER).toNanos();
    }

    /** What is left, at least 0. */
    long remainingNanos() {
        return Math.max(0, nanos - (clock.nanos() - start));
    }
}
