package dev.apograph.runtime.http;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;

/**
 * Measures how much time a busy machine withholds from a thread that is ready to run: it sleeps and works by turns and
 * counts what passes beyond its sleep and its own time of the processor. Tests of deadlines add that to what they allow,
 * so that the promise itself need not be loosened for busy machines.
 */
final class Metronome implements AutoCloseable {

    private static final long SLEEP_MILLIS = 2;
    private static final long WORK_NANOS = 2_000_000;

    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private final List<Beat> beats = new CopyOnWriteArrayList<>();
    private volatile boolean over;

    private record Beat(long end, long withheld) {}

    private Metronome(boolean over) {
        this.over = over;
    }

    Metronome() {
        this(false);
        Thread thread = new Thread(this::run, "metronome");
        thread.setDaemon(true);
        thread.start();
    }

    /** One that measures nothing. */
    static Metronome silent() {
        return new Metronome(true);
    }

    private void run() {
        while (!over) {
            long start = System.nanoTime();
            long work = threads.getCurrentThreadCpuTime();
            try {
                Thread.sleep(SLEEP_MILLIS);
            } catch (InterruptedException e) {
                throw new AssertionError(e);
            }
            while (threads.getCurrentThreadCpuTime() - work < WORK_NANOS) {
                Thread.onSpinWait();
            }
            long end = System.nanoTime();
            long used = TimeUnit.MILLISECONDS.toNanos(SLEEP_MILLIS) + threads.getCurrentThreadCpuTime() - work;
            beats.add(new Beat(end, Math.max(0, end - start - used)));
        }
    }

    /** How much time was withheld between a moment and now, both by {@link System#nanoTime}. */
    Duration withheldSince(long moment) {
        return Duration.ofNanos(beats.stream()
                .filter(beat -> beat.end() - moment >= 0)
                .mapToLong(Beat::withheld)
                .sum());
    }

    /**
     * How long something took beyond its limit, without what the machine withheld meanwhile.
     *
     * @param start when it began, by {@link System#nanoTime}
     */
    Duration beyond(Duration limit, long start) {
        Duration late = Duration.ofNanos(System.nanoTime() - start).minus(limit);
        return late.minus(withheldSince(start + limit.toNanos()));
    }

    @Override
    public void close() {
        over = true;
    }
}
