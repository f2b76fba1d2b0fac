package dev.apograph.runtime.http;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;

/** Everything that the runtime logs while this is open. */
final class HttpLog extends Handler implements AutoCloseable {

    private static final Logger LOGGER = Logger.getLogger("dev.apograph.http");

    private final List<String> lines = new CopyOnWriteArrayList<>();

    HttpLog() {
        setLevel(Level.ALL);
        LOGGER.addHandler(this);
        LOGGER.setUseParentHandlers(false);
        LOGGER.setLevel(Level.ALL);
    }

    List<String> lines() {
        return lines;
    }

    @Override
    public void publish(LogRecord line) {
        lines.add(new SimpleFormatter().formatMessage(line) + line.getThrown());
    }

    @Override
    public void flush() {
        // nothing is held back
    }

    @Override
    public void close() {
        LOGGER.removeHandler(this);
        LOGGER.setLevel(null);
        LOGGER.setUseParentHandlers(true);
    }
}
