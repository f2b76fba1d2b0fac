package dev.apograph.runtime.http;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicLong;

/** A clock on which waiting takes no time; it notes each wait. Chance is the same each time. */
final class VirtualClock implements Clock {

    private final AtomicLong nanos = new AtomicLong();
    private final List<Duration> waits = new CopyOnWriteArrayList<>();
    private final double chance;
    private volatile Instant now = Instant.parse("2026-01-01T00:00:00Z");

    VirtualClock(double chance) {
        this.chance = chance;
    }

    /** Someone sets the machine's clock. */
    void set(Instant other) {
        now = other;
    }

    List<Duration> waits() {
        return waits;
    }

    @Override
    public long nanos() {
        return nanos.get();
    }

    @Override
    public Instant now() {
        return now;
    }

    @Override
    public boolean await(CountDownLatch end, long wait) {
        nanos.addAndGet(wait);
        waits.add(Duration.ofNanos(wait));
        return end.getCount() == 0;
    }

    @Override
    public double chance() {
        return chance;
    }
}
