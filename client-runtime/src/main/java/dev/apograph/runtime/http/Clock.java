package dev.apograph.runtime.http;

import java.time.Instant;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;

/** Time and chance as retries see them, so that tests need not wait. */
interface Clock {

    /** The real ones. */
    Clock SYSTEM = new Clock() {

        @Override
        public long nanos() {
            return System.nanoTime();
        }

        @Override
        public Instant now() {
            return Instant.now();
        }

        @Override
        public boolean await(CountDownLatch end, long nanos) throws InterruptedException {
            return end.await(nanos, TimeUnit.NANOSECONDS);
        }

        @Override
        public double chance() {
            return ThreadLocalRandom.current().nextDouble();
        }
    };

    /** Monotonic time in nanoseconds; setting the machine's clock does not change it. */
    long nanos();

    /** What the machine takes for the time of day; only for reading dates of a server that sends no date of its own. */
    Instant now();

    /** Waits for the time, or until the latch opens; tells whether it did. */
    boolean await(CountDownLatch end, long nanos) throws InterruptedException;

    /** A random number, at least 0 and less than 1. */
    double chance();
}
