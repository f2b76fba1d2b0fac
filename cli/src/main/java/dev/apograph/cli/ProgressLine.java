package dev.apograph.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Timer;
import java.util.TimerTask;

/**
 * A line on the terminal that says what is being done and for how long, once the work takes longer than a user waits
 * without wondering. Elsewhere than on a terminal it prints nothing.
 */
final class ProgressLine implements AutoCloseable {

    private static final String CLEARED = "\r\u001B[K";

    private final PrintWriter terminal;
    private final Timer clock = new Timer("progress", true);
    private String work;
    private int ticks;
    private boolean closed;

    private ProgressLine(PrintWriter terminal, String work) {
        this.terminal = terminal;
        this.work = work;
    }

    /** Starts the line; it stays silent when standard error is no terminal. */
    static ProgressLine start(PrintWriter err, String work) {
        return start(err, work, isTerminal(), Duration.ofSeconds(1));
    }

    static ProgressLine start(PrintWriter err, String work, boolean shown, Duration tick) {
        ProgressLine line = new ProgressLine(err, work);
        if (shown) {
            line.clock.schedule(
                    new TimerTask() {
                        @Override
                        public void run() {
                            line.tick();
                        }
                    },
                    tick.toMillis(),
                    tick.toMillis());
        }
        return line;
    }

    /** Says what is being done from now on. */
    synchronized void now(String nextWork) {
        work = nextWork;
    }

    @Override
    public synchronized void close() {
        clock.cancel();
        closed = true;
        if (ticks > 1) {
            terminal.print(CLEARED);
            terminal.flush();
        }
    }

    private synchronized void tick() {
        ticks++;
        if (ticks > 1 && !closed) {
            terminal.print(CLEARED + work + ", " + ticks + " s");
            terminal.flush();
        }
    }

    /** Whether standard error is a terminal: exactly where the system tells, else whether there is one at all. */
    @SuppressWarnings("SystemConsoleNull") // where a newer Java always has a console, TERM decides
    private static boolean isTerminal() {
        Path err = Path.of("/proc/self/fd/2");
        if (!Files.exists(err)) {
            return System.getenv("TERM") != null && System.console() != null;
        }
        try {
            return Files.readSymbolicLink(err).toString().matches("/dev/(pts/|tty).*");
        } catch (IOException e) {
            return false; // no telling where the line would end up
        }
    }
}
