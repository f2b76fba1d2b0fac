package dev.apograph.runtime.http;

import dev.apograph.runtime.ApiException;
import dev.apograph.runtime.CallOptions;
import dev.apograph.runtime.HttpStatusException;
import dev.apograph.runtime.Response;
import dev.apograph.runtime.ResponseInfo;
import dev.apograph.runtime.RetryPolicy;
import java.io.InputStream;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * The attempts of one call until one gives the result, the rule for retries says no, or the time is over.
 *
 * @param <R> the result
 */
final class Attempts<R extends @Nullable Object> {

    private final Endpoint<R> endpoint;
    private final CallOptions options;
    private final ClientSettings settings;
    private final RequestPlan plan;
    private final Exchange exchange;
    private final RetryRule rule;
    private final Clock clock;
    private final CallLog log;
    private final long idleNanos;
    private final ReadingRules reading;
    private volatile boolean streaming;
    private int status;

    /** How an answer of a status becomes a result; empty if the status is no success. */
    private interface Readers<T extends @Nullable Object> {
        Optional<Endpoint.ResultReader<T>> of(int status);
    }

    /** What the attempts of all calls of a client share. */
    record Surroundings(ClientSettings settings, RetryBudget budget, Clock clock, CallLog log) {}

    Attempts(Call<R> call, RequestPlan plan, Exchange exchange, Surroundings client) {
        this.endpoint = call.endpoint();
        this.options = call.options();
        this.settings = client.settings();
        this.plan = plan;
        this.exchange = exchange;
        this.clock = client.clock();
        this.log = client.log();
        this.rule = new RetryRule(
                options.retries().orElse(settings.retries()), client.budget(), clock, plan.isRepeatable());
        ReadingRules usual = settings.reading();
        this.reading = new ReadingRules(
                options.maxResponseBytes().orElse(usual.maxBytes()),
                options.jsonLimits().orElse(usual.json()),
                options.strict().orElse(usual.strict()));
        this.idleNanos =
                Deadline.nanos(options.idleTimeout().orElse(settings.timeouts().idle()));
    }

    /** Makes the call; the exchange stays open if the result is a stream that reads from it. */
    Response<R> run() {
        boolean goesOn = false;
        try {
            Response<R> response = run(Map.of(), endpoint::success);
            goesOn = endpoint.form().isStream();
            return response;
        } finally {
            plan.body().close();
            if (!goesOn) {
                exchange.close();
            }
        }
    }

    private <T extends @Nullable Object> Response<T> run(Map<String, String> extra, Readers<T> readers) {
        long start = clock.nanos();
        Deadline deadline =
                Deadline.in(options.timeout().orElse(settings.timeouts().call()), clock);
        for (int attempt = 1; ; attempt++) {
            try {
                Response<T> response = reported(attempt, deadline, extra, readers);
                rule.succeeded();
                ended(attempt, start, null);
                return response;
            } catch (ApiException failure) {
                OptionalLong wait = plan.body().canBeSent()
                        ? rule.waitNanos(failure, attempt, deadline.remainingNanos())
                        : OptionalLong.empty();
                if (wait.isEmpty()) {
                    ended(attempt, start, failure);
                    throw failure;
                }
                exchange.pause(clock, wait.getAsLong());
            }
        }
    }

    private <T extends @Nullable Object> Response<T> reported(
            int attempt, Deadline call, Map<String, String> extra, Readers<T> readers) {
        long start = clock.nanos();
        status = 0;
        try {
            Response<T> response = once(attempt, call, extra, readers);
            log.attemptEnded(() -> event(attempt, start, null));
            return response;
        } catch (ApiException failure) {
            log.attemptEnded(() -> event(attempt, start, failure));
            throw failure;
        }
    }

    private <T extends @Nullable Object> Response<T> once(
            int attempt, Deadline call, Map<String, String> extra, Readers<T> readers) {
        Deadline deadline =
                call.orIn(options.attemptTimeout().orElse(settings.timeouts().attempt()));
        RequestView request = plan.attempt(attempt, extra);
        log.sending(request);
        streaming = false;
        Exchange.Answer answer = exchange.send(
                request.request(),
                endpoint::documents,
                deadline,
                () -> streaming ? idleNanos : deadline.remainingNanos());
        status = answer.status();
        Secrets secrets = plan.secrets(request);
        ResponseInfo response =
                ResponseInfo.of(answer.status(), answer.headers().hiding(secrets::isIn));
        log.answered(request, response);
        plan.answered(request, response);
        return Response.of(response, result(response, answer.body(), secrets, readers), attempt);
    }

    private <T extends @Nullable Object> T result(
            ResponseInfo response, InputStream body, Secrets secrets, Readers<T> readers) {
        ResponseContent content = new ResponseContent(
                endpoint.operation(), response, body, reading, secrets, this::reopen, exchange::close);
        Endpoint.ResultReader<T> reader = readers.of(response.status()).orElseThrow(() -> failure(response, content));
        streaming = endpoint.form().isStream();
        if (endpoint.form() == AnswerForm.BYTES) {
            exchange.endsWithBody();
        }
        return reader.read(response, content);
    }

    /** Takes an event stream up again; the server says with status 204 that it is over. */
    private Optional<InputStream> reopen(Optional<String> lastEventId, Optional<Duration> retry, int inVain) {
        RetryPolicy policy = options.retries().orElse(settings.retries());
        boolean wanted = options.reconnect().orElse(true) && policy.maxRetries() > 0;
        boolean known = lastEventId.filter(id -> !HeaderRules.canHold(id)).isEmpty();
        long least = retry.map(Deadline::nanos).orElse(0L);
        if (!wanted || !known || least > idleNanos || !endpoint.method().equals("GET")) {
            return Optional.empty();
        }
        exchange.dropBody();
        exchange.pause(clock, Math.max(least, rule.backoff(Math.min(inVain, 30) + 1)));
        Map<String, String> extra = lastEventId
                .filter(id -> !id.isEmpty())
                .map(id -> Map.of("Last-Event-ID", id))
                .orElse(Map.of());
        return run(extra, Attempts::continuation).body();
    }

    private static Optional<Endpoint.ResultReader<Optional<InputStream>>> continuation(int status) {
        if (status == 204) {
            return Optional.of((response, content) -> content.discard().map(nothing -> InputStream.nullInputStream()));
        }
        return status / 100 == 2
                ? Optional.of((response, content) -> Optional.of(content.eventBytes()))
                : Optional.empty();
    }

    private HttpStatusException failure(ResponseInfo response, ResponseContent content) {
        RawBody raw = content.raw();
        Object body = endpoint.error(response.status())
                .flatMap(codec -> raw.as(codec, reading.json()))
                .orElse(null);
        return HttpStatusException.of(endpoint.operation(), response, raw.text(), body);
    }

    private void ended(int attempt, long start, @Nullable ApiException failure) {
        log.callEnded(() -> event(attempt, start, failure));
    }

    private CallEvent event(int attempt, long start, @Nullable ApiException failure) {
        return new CallEvent(endpoint.operation(), attempt, status, failure, Duration.ofNanos(clock.nanos() - start));
    }
}
