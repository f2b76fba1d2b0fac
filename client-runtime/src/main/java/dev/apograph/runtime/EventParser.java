package dev.apograph.runtime;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The parsing rules of server-sent events: lines end with CR, LF or CR LF, an empty line delivers an event. */
final class EventParser {

    private static final int END = -1;

    private final InputStream body;
    private final String operation;
    private final long maxEventBytes;

    private boolean started;
    private boolean lastWasReturn;
    private String type = "";
    private final StringBuilder data = new StringBuilder();
    private @Nullable String lastId;
    private @Nullable String deliveredId;
    private @Nullable Duration retry;

    EventParser(InputStream body, String operation, long maxEventBytes) {
        this.body = body;
        this.operation = operation;
        this.maxEventBytes = maxEventBytes;
    }

    /** A parser of the next connection of the same stream. */
    EventParser continued(InputStream nextBody) {
        EventParser parser = new EventParser(nextBody, operation, maxEventBytes);
        parser.lastId = deliveredId;
        parser.deliveredId = deliveredId;
        parser.retry = retry;
        return parser;
    }

    /** The id that the stream had when it delivered last: not that of an event that was cut off. */
    Optional<String> deliveredId() {
        return Optional.ofNullable(deliveredId);
    }

    Optional<Duration> retry() {
        return Optional.ofNullable(retry);
    }

    /** The next event; empty at the end of the stream. */
    Optional<ServerSentEvent> next() {
        Optional<String> line = line();
        while (line.isPresent()) {
            if (line.get().isEmpty()) {
                deliveredId = lastId;
                if (data.length() > 0) {
                    return Optional.of(dispatch());
                }
                type = "";
            } else {
                field(line.get());
            }
            line = line();
        }
        return Optional.empty();
    }

    private ServerSentEvent dispatch() {
        data.setLength(data.length() - 1);
        ServerSentEvent event = ServerSentEvent.of(type.isEmpty() ? "message" : type, data.toString(), lastId);
        data.setLength(0);
        type = "";
        return event;
    }

    /** A line that starts with a colon is a comment; without a colon the whole line is the field's name. */
    private void field(String line) {
        int colon = line.indexOf(':');
        String name = colon < 0 ? line : line.substring(0, colon);
        String rest = colon < 0 ? "" : line.substring(colon + 1);
        String value = rest.startsWith(" ") ? rest.substring(1) : rest;
        switch (name) {
            case "event" -> type = value;
            case "data" -> addData(value);
            case "id" -> lastId = value.indexOf('\0') < 0 ? value : lastId;
            case "retry" -> retry = value.matches("[0-9]{1,18}") ? Duration.ofMillis(Long.parseLong(value)) : retry;
            default -> {
                // the standard says that other fields are ignored
            }
        }
    }

    private void addData(String value) {
        if (data.length() + value.length() > maxEventBytes) {
            throw tooLarge();
        }
        data.append(value).append('\n');
    }

    /** The next line without its end; empty when the stream ends, even in the middle of a line. */
    private Optional<String> line() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        int next = readAfterReturn();
        while (next != END && next != '\n' && next != '\r') {
            if (bytes.size() >= maxEventBytes) {
                throw tooLarge();
            }
            bytes.write(next);
            next = read();
        }
        lastWasReturn = next == '\r';
        return next == END ? Optional.empty() : Optional.of(text(bytes));
    }

    /** A line feed right after a carriage return belongs to it; looked at only now, so as not to wait for it. */
    private int readAfterReturn() {
        int next = read();
        return lastWasReturn && next == '\n' ? read() : next;
    }

    private String text(ByteArrayOutputStream bytes) {
        String line = bytes.toString(StandardCharsets.UTF_8);
        boolean first = !started;
        started = true;
        return first && line.startsWith("\uFEFF") ? line.substring(1) : line;
    }

    private int read() {
        try {
            return body.read();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private ResponseTooLargeException tooLarge() {
        return new ResponseTooLargeException(operation, "an event is larger than allowed", null);
    }
}
