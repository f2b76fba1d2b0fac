package dev.apograph.runtime.http;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;
import static dev.apograph.runtime.http.RawServer.answer;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.apograph.runtime.CallOptions;
import dev.apograph.runtime.ResponseInfo;
import dev.apograph.runtime.RetryPolicy;
import dev.apograph.runtime.ServerErrorException;
import dev.apograph.runtime.json.JsonCodecs;
import dev.apograph.runtime.json.JsonValue;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Tokens, interceptors, observers and the log: what they see, what they may do, and what they never tell. */
@Timeout(60)
final class ObservingTest {

    private static final String CANARY = "canary-77aa";

    private static final Endpoint<JsonValue> ENDPOINT = Endpoint.<JsonValue>builder("T.get", "GET", "/a/{id}")
            .success(200, JsonCodecs.VALUE)
            .build();

    private static TestClient client(RawServer server) {
        return new TestClient()
                .baseUrl(server.url())
                .retries(RetryPolicy.standard())
                .clock(new VirtualClock(0.5));
    }

    /** Fails the first time. */
    private static RawServer flaky() throws IOException {
        AtomicInteger count = new AtomicInteger();
        return new RawServer((request, out) -> RawServer.send(
                out,
                count.getAndIncrement() == 0
                        ? answer("503 X\r\nX-Trace: " + CANARY, CANARY)
                        : answer("200 OK\r\nSet-Cookie: " + CANARY, "\"" + CANARY + "\"")));
    }

    private static JsonValue get(HttpCaller caller) {
        CallOptions options = CallOptions.builder().query("page", "3").build();
        return caller.execute(ENDPOINT.call(options).path("id", CANARY).parameters(out -> out.query("q", CANARY)));
    }

    @Test
    void eachAttemptHasAFreshToken() throws IOException {
        AtomicInteger count = new AtomicInteger();
        try (RawServer server = flaky();
                HttpCaller caller = client(server)
                        .accessToken(() -> "token-" + count.incrementAndGet())
                        .build()) {
            get(caller);
            assertThat(server.received().stream().map(request -> request.header("Authorization")))
                    .containsExactly("Bearer token-1", "Bearer token-2")
                    .inOrder();
        }
    }

    @Test
    void aSuppliedTokenIsCheckedAndNotQuoted() throws IOException {
        try (RawServer server = flaky();
                HttpCaller caller =
                        client(server).accessToken(() -> CANARY + "\n").build();
                HttpCaller none = client(server).accessToken(() -> null).build()) {
            IllegalArgumentException e = assertThrows(IllegalArgumentException.class, () -> get(caller));
            assertThat(e.toString()).doesNotContain(CANARY);
            assertThrows(IllegalStateException.class, () -> get(none));
            assertThat(server.received()).isEmpty();
        }
        assertThrows(
                IllegalStateException.class,
                () -> new TestClient()
                        .baseUrl("http://example.com")
                        .accessToken(() -> CANARY)
                        .build());
    }

    @Test
    void interceptorsChangeEachAttempt() throws IOException {
        List<String> seen = new ArrayList<>();
        CallInterceptor first = new CallInterceptor() {
            @Override
            public RequestView before(RequestView request) {
                assertThat(request.toString()).isEqualTo("RequestView[GET /a/{id}, attempt " + request.attempt() + "]");
                return request.withHeader("X-Attempt", "n" + request.attempt())
                        .withoutHeader("user-agent")
                        .withQuery("sig", "a b&c");
            }

            @Override
            public void after(RequestView request, ResponseInfo response) {
                seen.add(request.operation() + " " + response.status());
            }
        };
        CallInterceptor second = new CallInterceptor() {
            @Override
            public RequestView before(RequestView request) {
                return request.withHeader("X-Saw", request.headers().get("x-attempt"));
            }
        };
        try (RawServer server = flaky();
                HttpCaller caller =
                        client(server).interceptor(first).interceptor(second).build()) {
            get(caller);
            RawServer.Received last = server.received().get(1);
            assertThat(last.header("X-Attempt")).isEqualTo("n2");
            assertThat(last.header("X-Saw")).isEqualTo("n2");
            assertThat(last.target()).isEqualTo("/a/" + CANARY + "?q=" + CANARY + "&page=3&sig=a%20b%26c");
            assertThat(seen)
                    .containsExactly("GET /a/{id} 503", "GET /a/{id} 200")
                    .inOrder();
        }
    }

    @Test
    void interceptorsCannotBreakTheRules() throws IOException {
        try (RawServer server = flaky()) {
            for (String[] header : new String[][] {{"X-A", CANARY + "\r\nX-B: 1"}, {"Content-Length", "3"}}) {
                CallInterceptor bad = new CallInterceptor() {
                    @Override
                    public RequestView before(RequestView request) {
                        return request.withHeader(header[0], header[1]);
                    }
                };
                try (HttpCaller caller = client(server).interceptor(bad).build()) {
                    IllegalArgumentException e = assertThrows(IllegalArgumentException.class, () -> get(caller));
                    assertThat(e.toString()).doesNotContain(CANARY);
                }
            }
            assertThat(server.received()).isEmpty();
        }
    }

    @Test
    void observersAreToldOfAttemptsAndCalls() throws IOException {
        List<String> told = new ArrayList<>();
        CallObserver observer = new CallObserver() {
            @Override
            public void attemptEnded(CallEvent event) {
                told.add("attempt " + event.attempt() + " " + event.status().orElse(0) + " "
                        + event.failure().map(e -> e.getClass().getSimpleName()).orElse("ok"));
            }

            @Override
            public void callEnded(CallEvent event) {
                told.add("call " + event.operation() + " " + event.attempt() + " "
                        + event.duration().toMillis());
                throw new IllegalStateException("a bad observer");
            }
        };
        try (RawServer server = flaky();
                HttpCaller caller = client(server).observer(observer).build()) {
            get(caller);
        }
        assertThat(told)
                .containsExactly("attempt 1 503 ServerErrorException", "attempt 2 200 ok", "call GET /a/{id} 2 250")
                .inOrder();
    }

    @Test
    void theLogTellsWhatHappenedAndNoSecret() throws IOException {
        List<String> lines;
        try (HttpLog log = new HttpLog();
                RawServer server = flaky();
                HttpCaller caller = client(server)
                        .accessToken(CANARY)
                        .header("X-Api-Key", CANARY)
                        .build()) {
            get(caller);
            lines = log.lines();
        }
        String all = String.join("\n", lines);
        assertWithMessage(all).that(all.contains(CANARY)).isFalse();
        assertThat(lines).hasSize(6);
        assertThat(lines.get(0)).startsWith("GET /a/{id}: attempt 1, query [q=***&page=3], headers {");
        assertThat(lines.get(0)).contains("Accept=application/json");
        assertThat(lines.get(0)).contains("Authorization=***");
        assertThat(lines.get(1)).contains("x-trace=***");
        assertThat(lines.get(2)).startsWith("GET /a/{id}: attempt 1, status 503, ServerErrorException, 0 ms");
        assertThat(lines.get(5)).startsWith("GET /a/{id}: attempt 2, status 200, 0 ms");
    }

    @Test
    void nothingPrintsWhatItHolds() throws IOException {
        try (RawServer server = RawServer.of(answer("500 X", CANARY));
                HttpCaller caller = client(server).accessToken(CANARY).build()) {
            ServerErrorException e = assertThrows(ServerErrorException.class, () -> get(caller));
            CallOptions options = CallOptions.builder().idempotencyKey(CANARY).build();
            for (Object each :
                    List.of(caller, e, options, JdkTransport.builder().build(), RetryPolicy.standard())) {
                assertThat(each.toString()).doesNotContain(CANARY);
            }
        }
    }
}
