package dev.apograph.runtime.http;

import dev.apograph.runtime.ResponseInfo;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Writes to the logger {@code dev.apograph.http}: attempts at DEBUG, headers and the names of query parameters at TRACE.
 * By allow list: what is not known to be harmless is shown as {@code ***}. Never a body, a path argument or a credential.
 */
final class CallLog {

    private static final Logger LOGGER = System.getLogger("dev.apograph.http");

    private static final Set<String> HEADERS = Set.of("accept", "accept-encoding", "content-type", "user-agent");
    private static final Set<String> QUERIES = Set.of("page", "perpage", "per_page", "limit", "offset");

    private final List<CallObserver> observers;

    CallLog(List<CallObserver> observers) {
        this.observers = observers;
    }

    void sending(RequestView request) {
        if (LOGGER.isLoggable(Level.TRACE)) {
            LOGGER.log(
                    Level.TRACE,
                    "{0}: attempt {1}, query {2}, headers {3}",
                    request.operation(),
                    request.attempt(),
                    queries(request.uri().getRawQuery()),
                    headers(request.headers()));
        }
    }

    void answered(RequestView request, ResponseInfo response) {
        if (LOGGER.isLoggable(Level.TRACE)) {
            LOGGER.log(
                    Level.TRACE,
                    "{0}: attempt {1}, status {2}, headers {3}",
                    request.operation(),
                    request.attempt(),
                    response.status(),
                    response.headers());
        }
    }

    /** The event is made only if somebody listens. */
    void attemptEnded(Supplier<CallEvent> ended) {
        if (!observers.isEmpty() || LOGGER.isLoggable(Level.DEBUG)) {
            CallEvent event = ended.get();
            LOGGER.log(Level.DEBUG, event::toString);
            tell(observer -> observer.attemptEnded(event));
        }
    }

    /** The event is made only if somebody listens. */
    void callEnded(Supplier<CallEvent> ended) {
        if (!observers.isEmpty()) {
            CallEvent event = ended.get();
            tell(observer -> observer.callEnded(event));
        }
    }

    private void tell(Consumer<CallObserver> event) {
        for (CallObserver observer : observers) {
            try {
                event.accept(observer);
            } catch (RuntimeException e) {
                LOGGER.log(
                        Level.WARNING,
                        "the observer {0} failed",
                        observer.getClass().getName());
                LOGGER.log(Level.DEBUG, "the observer failed", e);
            }
        }
    }

    /** Names in the order in which they are sent; values only if they are known to be numbers that say nothing. */
    private static String queries(@Nullable String rawQuery) {
        return Arrays.stream(Objects.requireNonNullElse(rawQuery, "").split("&"))
                .filter(item -> !item.isEmpty())
                .map(CallLog::masked)
                .collect(Collectors.joining("&", "[", "]"));
    }

    private static String masked(String item) {
        int equals = item.indexOf('=');
        String name = equals < 0 ? item : item.substring(0, equals);
        String value = equals < 0 ? "" : item.substring(equals + 1);
        boolean shown = QUERIES.contains(name.toLowerCase(Locale.ROOT)) && value.matches("[0-9]{1,9}");
        return name + "=" + (shown ? value : "***");
    }

    private static String headers(Map<String, String> headers) {
        return headers.entrySet().stream()
                .map(header -> header.getKey() + "="
                        + (HEADERS.contains(header.getKey().toLowerCase(Locale.ROOT)) ? header.getValue() : "***"))
                .collect(Collectors.joining(", ", "{", "}"));
    }
}
