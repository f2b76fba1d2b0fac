package dev.apograph.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A line on the terminal that says what is being done and for how long, once the work takes longer than a user waits
 * without wondering. Elsewhere than on a terminal it prints nothing.
 */
final class ProgressLine implements AutoCloseable {

    private static final String CLEARED = "\r\u001B[K";

    private final PrintWriter terminal;
    private final ScheduledExecutorService clock;
    private final AtomicInteger ticks = new AtomicInteger();
    private volatile String work;

    private ProgressLine(PrintWriter terminal, String work, ScheduledExecutorService clock) {
        this.terminal = terminal;
        this.work = work;
        this.clock = clock;
    }

    /** Starts the line; it stays silent when standard error is no terminal. */
    static ProgressLine start(PrintWriter err, String work) {
        return start(err, work, isTerminal(), Duration.ofSeconds(1));
    }

    static ProgressLine start(PrintWriter err, String work, boolean shown, Duration tick) {
        ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(task -> {
            Thread thread = new Thread(task, "progress");
            thread.setDaemon(true);
            return thread;
        });
        ProgressLine line = new ProgressLine(err, work, clock);
        if (shown) {
            clock.scheduleAtFixedRate(line::tick, tick.toMillis(), tick.toMillis(), TimeUnit.MILLISECONDS);
        }
        return line;
    }

    /** Says what is being done from now on. */
    void now(String nextWork) {
        work = nextWork;
    }

    @Override
    public void close() {
        clock.shutdownNow();
        try {
            boolean ended = clock.awaitTermination(1, TimeUnit.SECONDS);
            if (ended && ticks.get() > 1) {
                terminal.print(CLEARED);
                terminal.flush();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void tick() {
        int elapsed = ticks.incrementAndGet();
        if (elapsed > 1) {
            terminal.print(CLEARED + work + ", " + elapsed + " s");
            terminal.flush();
        }
    }

    /** Standard input and output are a terminal, and standard error is not redirected as far as the system tells. */
    private static boolean isTerminal() {
        if (System.console() == null) {
            return false;
        }
        try {
            Path err = Path.of("/proc/self/fd/2");
            return !Files.exists(err) || Files.readSymbolicLink(err).toString().matches("/dev/(pts/|tty).*");
        } catch (IOException e) {
            return false; // no telling where the line would end up
        }
    }
}
