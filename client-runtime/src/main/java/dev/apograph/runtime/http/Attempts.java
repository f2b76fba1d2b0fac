package dev.apograph.runtime.http;

import dev.apograph.runtime.ApiException;
import dev.apograph.runtime.CallOptions;
import dev.apograph.runtime.HttpStatusException;
import dev.apograph.runtime.Response;
import dev.apograph.runtime.ResponseInfo;
import java.time.Duration;
import java.util.Map;
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
    private volatile boolean streaming;
    private int status;

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
        this.idleNanos =
                Deadline.nanos(options.idleTimeout().orElse(settings.timeouts().idle()));
    }

    /** Makes the call; the exchange stays open if the result is a stream that reads from it. */
    Response<R> run() {
        boolean goesOn = false;
        try {
            Response<R> response = run(Map.of());
            goesOn = endpoint.form().isStream();
            return response;
        } finally {
            plan.body().close();
            if (!goesOn) {
                exchange.close();
            }
        }
    }

    private Response<R> run(Map<String, String> extra) {
        long start = clock.nanos();
        Deadline deadline =
                Deadline.in(options.timeout().orElse(settings.timeouts().call()), clock);
        for (int attempt = 1; ; attempt++) {
            try {
                Response<R> response = reported(attempt, deadline, extra);
                rule.succeeded();
                log.callEnded(event(attempt, start, null));
                return response;
            } catch (ApiException failure) {
                OptionalLong wait = plan.body().canBeSent()
                        ? rule.waitNanos(failure, attempt, deadline.remainingNanos())
                        : OptionalLong.empty();
                if (wait.isEmpty()) {
                    log.callEnded(event(attempt, start, failure));
                    throw failure;
                }
                exchange.pause(clock, wait.getAsLong());
            }
        }
    }

    private Response<R> reported(int attempt, Deadline call, Map<String, String> extra) {
        long start = clock.nanos();
        status = 0;
        try {
            Response<R> response = once(attempt, call, extra);
            log.attemptEnded(event(attempt, start, null));
            return response;
        } catch (ApiException failure) {
            log.attemptEnded(event(attempt, start, failure));
            throw failure;
        }
    }

    private Response<R> once(int attempt, Deadline call, Map<String, String> extra) {
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
        ResponseInfo response = ResponseInfo.of(answer.status(), answer.headers());
        log.answered(request, response);
        plan.answered(request, response);
        return Response.of(response, result(response, answer), attempt);
    }

    private R result(ResponseInfo response, Exchange.Answer answer) {
        ResponseContent content = new ResponseContent(
                endpoint.operation(),
                response,
                answer.body(),
                options.maxResponseBytes().orElse(settings.maxResponseBytes()),
                options.strict().orElse(settings.strict()));
        Endpoint.ResultReader<R> reader =
                endpoint.success(response.status()).orElseThrow(() -> failure(response, content));
        if (endpoint.form().isStream()) {
            streaming = true;
            exchange.lasts();
        }
        return reader.read(response, content);
    }

    private HttpStatusException failure(ResponseInfo response, ResponseContent content) {
        RawBody raw = content.raw();
        Object body = endpoint.error(response.status())
                .flatMap(codec -> raw.as(codec))
                .orElse(null);
        return HttpStatusException.of(endpoint.operation(), response, raw.text(), body);
    }

    private CallEvent event(int attempt, long start, @Nullable ApiException failure) {
        return new CallEvent(endpoint.operation(), attempt, status, failure, Duration.ofNanos(clock.nanos() - start));
    }
}
