package dev.apograph.runtime.http;

import dev.apograph.runtime.ApiException;
import dev.apograph.runtime.CallTimeoutException;
import dev.apograph.runtime.ConnectionException;
import dev.apograph.runtime.HttpStatusException;
import dev.apograph.runtime.RetryPolicy;
import java.io.UncheckedIOException;
import java.net.ConnectException;
import java.net.UnknownHostException;
import java.net.http.HttpConnectTimeoutException;
import java.nio.file.FileSystemException;
import java.security.cert.CertificateException;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Stream;
import javax.net.ssl.SSLHandshakeException;
import javax.net.ssl.SSLPeerUnverifiedException;

/** Whether one call is sent again after a failure, and when. For one call. */
final class RetryRule {

    private static final Set<String> IDEMPOTENT = Set.of("GET", "HEAD", "PUT", "DELETE", "OPTIONS", "TRACE");
    private static final Set<Integer> TRANSIENT = Set.of(408, 429, 500, 502, 503, 504);

    private static final List<Class<? extends Exception>> NOT_CONNECTED =
            List.of(ConnectException.class, HttpConnectTimeoutException.class, UnknownHostException.class);

    /** What the next attempt would meet again: certificates, and files that cannot be read. */
    private static final List<Class<? extends Exception>> LASTING = List.of(
            SSLHandshakeException.class,
            SSLPeerUnverifiedException.class,
            CertificateException.class,
            FileSystemException.class,
            UncheckedIOException.class);

    /** What the JDK says when the other side closes the connection before both have agreed upon encryption. */
    private static final String CUT_HANDSHAKE = "Remote host terminated the handshake";

    private final RetryPolicy policy;
    private final RetryBudget budget;
    private final Clock clock;
    private final boolean repeatable;
    private int lastCost;

    /** Which calls a failure lets be sent again. */
    private enum Repeat {
        NONE,
        REPEATABLE,
        ALL
    }

    /**
     * The rule for a call.
     *
     * @param repeatable whether the server does the same however often the call comes
     */
    RetryRule(RetryPolicy policy, RetryBudget budget, Clock clock, boolean repeatable) {
        this.policy = policy;
        this.budget = budget;
        this.clock = clock;
        this.repeatable = repeatable;
    }

    /** Whether a method says of itself that repeating it does no harm (RFC 9110, section 9.2.2). */
    static boolean isIdempotent(String method) {
        return IDEMPOTENT.contains(method);
    }

    /**
     * How long to wait before the call is sent again; empty if it is not.
     *
     * @param attempt which attempt failed, 1 for the first
     * @param remainingNanos what is left of the call's time
     */
    OptionalLong waitNanos(ApiException failure, int attempt, long remainingNanos) {
        if (attempt > policy.maxRetries() || !allows(failure)) {
            return OptionalLong.empty();
        }
        long wait = Math.max(backoff(attempt), asked(failure));
        int cost = isThrottling(failure) ? RetryBudget.COST_OF_THROTTLING : RetryBudget.COST;
        if (wait >= remainingNanos || !budget.take(cost)) {
            return OptionalLong.empty();
        }
        lastCost = cost;
        return OptionalLong.of(wait);
    }

    private boolean allows(ApiException failure) {
        Repeat repeat = repeat(failure);
        return repeat == Repeat.ALL || (repeat == Repeat.REPEATABLE && repeatable);
    }

    private static Repeat repeat(ApiException failure) {
        if (failure instanceof HttpStatusException answered) {
            return TRANSIENT.contains(answered.status()) ? Repeat.REPEATABLE : Repeat.NONE;
        }
        if (failure instanceof ConnectionException) {
            return ofConnection(failure);
        }
        return failure instanceof CallTimeoutException ? Repeat.REPEATABLE : Repeat.NONE;
    }

    /** A failure without a cause is a decision of this runtime: the client was closed, or the answer is refused. */
    private static Repeat ofConnection(ApiException failure) {
        List<Throwable> causes = Stream.iterate(failure.getCause(), Objects::nonNull, Throwable::getCause)
                .limit(20)
                .toList();
        if (isAny(causes, NOT_CONNECTED) || causes.stream().anyMatch(RetryRule::isCutHandshake)) {
            return Repeat.ALL;
        }
        return causes.isEmpty() || isAny(causes, LASTING) ? Repeat.NONE : Repeat.REPEATABLE;
    }

    /** Whether a connection broke before anything could be sent over it, as while a server is started again. */
    static boolean isCutHandshake(Throwable failure) {
        return failure instanceof SSLHandshakeException && CUT_HANDSHAKE.equals(failure.getMessage());
    }

    private static boolean isAny(List<Throwable> causes, List<Class<? extends Exception>> types) {
        return causes.stream().anyMatch(cause -> types.stream().anyMatch(type -> type.isInstance(cause)));
    }

    private static boolean isThrottling(ApiException failure) {
        return failure instanceof HttpStatusException answered && answered.status() == 429;
    }

    /** A wait drawn at random below the limit of a retry, 1 for the first. */
    long backoff(int retry) {
        return (long) (Deadline.nanos(policy.delayLimit(retry)) * clock.chance());
    }

    private long asked(ApiException failure) {
        if (!(failure instanceof HttpStatusException answered)) {
            return 0;
        }
        Duration wait =
                RetryAfter.of(answered.response().headers(), clock.now()).orElse(Duration.ZERO);
        return Math.min(Deadline.nanos(wait), Deadline.nanos(policy.maxRetryAfter()));
    }

    /** The call gave its result. */
    void succeeded() {
        budget.give(lastCost);
    }
}
