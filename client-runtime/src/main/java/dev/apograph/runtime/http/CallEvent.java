package dev.apograph.runtime.http;

import dev.apograph.runtime.ApiException;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** What came of an attempt, or of a whole call. Immutable; holds no value of the call. */
public final class CallEvent {

    private final String operation;
    private final int attempt;
    private final int status;
    private final @Nullable ApiException failure;
    private final Duration duration;

    CallEvent(String operation, int attempt, int status, @Nullable ApiException failure, Duration duration) {
        this.operation = Objects.requireNonNull(operation, "operation");
        this.attempt = attempt;
        this.status = status;
        this.failure = failure;
        this.duration = duration;
    }

    /** Method and path template: a good label for a metric, since it does not vary with the values of a call. */
    public String operation() {
        return operation;
    }

    /** Which attempt this was, 1 for the first; of a call, its last. */
    public int attempt() {
        return attempt;
    }

    /** The HTTP status; empty if no answer came. */
    public OptionalInt status() {
        return status == 0 ? OptionalInt.empty() : OptionalInt.of(status);
    }

    /** Why there is no result; empty if there is one. */
    public Optional<ApiException> failure() {
        return Optional.ofNullable(failure);
    }

    /** How long it took, the body included (a stream: until it began); of a call, with all attempts and waits. */
    public Duration duration() {
        return duration;
    }

    @Override
    public String toString() {
        String result = failure == null ? "" : ", " + failure.getClass().getSimpleName();
        return operation + ": attempt " + attempt + (status == 0 ? ", no answer" : ", status " + status) + result + ", "
                + duration.toMillis() + " ms";
    }
}
