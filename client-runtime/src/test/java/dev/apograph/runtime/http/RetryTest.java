package dev.apograph.runtime.http;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;
import static dev.apograph.runtime.http.RawServer.answer;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.apograph.runtime.ApiException;
import dev.apograph.runtime.CallInterruptedException;
import dev.apograph.runtime.CallOptions;
import dev.apograph.runtime.CallTimeoutException;
import dev.apograph.runtime.ConnectionException;
import dev.apograph.runtime.FilePart;
import dev.apograph.runtime.Response;
import dev.apograph.runtime.RetryPolicy;
import dev.apograph.runtime.ServerErrorException;
import dev.apograph.runtime.json.JsonCodecs;
import dev.apograph.runtime.json.JsonValue;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is sent again, how often and when; the server counts. */
@Timeout(60)
final class RetryTest {

    private final VirtualClock clock = new VirtualClock(0.5);

    private HttpCaller caller(String url) {
        return new TestClient()
                .baseUrl(url)
                .clock(clock)
                .retries(RetryPolicy.standard())
                .build();
    }

    private static Endpoint<JsonValue> endpoint(String method) {
        return Endpoint.<JsonValue>builder("T.call", method, "/things")
                .success(200, JsonCodecs.VALUE)
                .build();
    }

    /** Answers with the statuses in turn; 0 closes the connection instead, and 1 breaks off in the body. */
    private static RawServer answering(String statuses) throws IOException {
        AtomicInteger next = new AtomicInteger();
        String[] codes = statuses.split(" ");
        return new RawServer((request, out) -> {
            int code = Integer.parseInt(codes[Math.min(next.getAndIncrement(), codes.length - 1)]);
            if (code == 1) {
                RawServer.send(out, "HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\n[1,");
            }
            if (code <= 1) {
                throw new IOException("close");
            }
            RawServer.send(out, answer(code + " X", "1"));
        });
    }

    @ParameterizedTest
    @CsvSource({
        "GET,200,none,1",
        "GET,503 200,none,2",
        "GET,500 502 200,none,3",
        "GET,504 503 502,ServerErrorException,3",
        "GET,408 429 200,none,3",
        "GET,1 1 200,none,3",
        "GET,1 1 1,ConnectionException,3",
        "PUT,0 200,none,2",
        "PUT,0 0 0,ConnectionException,3",
        "DELETE,503 200,none,2",
        "OPTIONS,503 200,none,2",
        "HEAD,503 503 503,ServerErrorException,3",
        "POST,500 200,ServerErrorException,1",
        "POST,429 200,TooManyRequestsException,1",
        "POST,0 200,ConnectionException,1",
        "POST,1 200,ConnectionException,1",
        "PATCH,503 200,ServerErrorException,1",
        "POST+key,500 200,none,2",
        "POST+key,0 429 200,none,3",
        "PATCH+key,1 200,none,2",
        "GET,501 200,ServerErrorException,1",
        "GET,505 200,ServerErrorException,1",
        "GET,400 200,BadRequestException,1",
        "GET,401 200,UnauthorizedException,1",
        "GET,404 200,NotFoundException,1",
        "GET,409 200,ConflictException,1",
        "GET,301 200,RedirectException,1"
    })
    void sendsAgainOnlyWhatMayBeRepeated(String call, String statuses, String failure, int requests)
            throws IOException {
        String method = call.replace("+key", "");
        CallOptions options = call.contains("+")
                ? CallOptions.builder().idempotencyKey("key-1").build()
                : CallOptions.none();
        try (RawServer server = answering(statuses);
                HttpCaller caller = caller(server.url())) {
            Call<JsonValue> prepared = endpoint(method).call(options);
            if (method.startsWith("P")) {
                prepared.jsonBody(JsonCodecs.STRING, "body");
            }
            if (failure.equals("none")) {
                Response<JsonValue> response = caller.executeRaw(prepared);
                assertThat(response.attempts()).isEqualTo(requests);
                assertThat(response.status()).isEqualTo(200);
            } else {
                ApiException e = assertThrows(ApiException.class, () -> caller.execute(prepared));
                assertThat(e.getClass().getSimpleName()).isEqualTo(failure);
            }
            assertThat(server.received()).hasSize(requests);
            for (RawServer.Received request : server.received()) {
                assertThat(request.header("Idempotency-Key")).isEqualTo(call.contains("+") ? "key-1" : "");
                assertThat(request.text()).isEqualTo(method.startsWith("P") ? "\"body\"" : "");
            }
            assertThat(clock.waits()).hasSize(requests - 1);
        }
    }

    @Test
    void aConnectionThatCannotBeMadeIsTriedAgainWhateverTheMethod() throws IOException {
        ServerSocket free = new ServerSocket(0);
        int port = free.getLocalPort();
        free.close();
        try (HttpCaller caller = caller("http://127.0.0.1:" + port)) {
            assertThrows(
                    ConnectionException.class,
                    () -> caller.execute(endpoint("POST").call(CallOptions.none())));
            assertThat(clock.waits())
                    .containsExactly(Duration.ofMillis(250), Duration.ofMillis(500))
                    .inOrder();
        }
    }

    @Test
    void waitsLongerEachTimeUpToALimit() throws IOException {
        RetryPolicy policy = RetryPolicy.builder().maxRetries(8).build();
        CallOptions options = CallOptions.builder().retries(policy).build();
        try (RawServer server = answering("503");
                HttpCaller caller = caller(server.url())) {
            assertThrows(ServerErrorException.class, () -> caller.execute(TestClient.GET.call(options)));
            assertThat(clock.waits().stream().map(Duration::toMillis))
                    .containsExactly(250L, 500L, 1000L, 2000L, 4000L, 4000L, 4000L, 4000L)
                    .inOrder();
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Retry-After: 1|1000",
                "Retry-After: 0|250",
                "Retry-After: 3600|60000",
                "Retry-After: 999999999999|60000",
                "Retry-After: -5|250",
                "Retry-After: NaN|250",
                "Retry-After: Wed, 31 Dec 2025 00:00:00 GMT|250",
                "Retry-After: Fri, 01 Jan 2100 00:00:00 GMT|60000",
                "Retry-After-Ms: 700|700",
                "Retry-After: 1.25|1250"
            })
    void waitsAsTheServerAsks(String header, long millis) throws IOException {
        AtomicInteger count = new AtomicInteger();
        try (RawServer server = new RawServer((request, out) -> RawServer.send(
                        out,
                        count.getAndIncrement() == 0
                                ? answer("429 Slow down\r\n" + header, "")
                                : answer("200 OK", "1")));
                HttpCaller caller = caller(server.url())) {
            caller.execute(TestClient.GET.call(CallOptions.none()));
            assertThat(clock.waits()).containsExactly(Duration.ofMillis(millis));
        }
    }

    @Test
    void aWaitThatWouldMissTheDeadlineIsNotBegun() throws IOException {
        CallOptions options =
                CallOptions.builder().timeout(Duration.ofSeconds(30)).build();
        try (RawServer server = RawServer.of(answer("429 Slow down\r\nRetry-After: 60", ""));
                HttpCaller caller = caller(server.url())) {
            assertThrows(ApiException.class, () -> caller.execute(TestClient.GET.call(options)));
            assertThat(clock.waits()).isEmpty();
            assertThat(server.received()).hasSize(1);
        }
    }

    @Test
    void canBeSwitchedOff() throws IOException {
        CallOptions none = CallOptions.builder().retries(RetryPolicy.none()).build();
        try (RawServer server = answering("503");
                HttpCaller caller = caller(server.url())) {
            assertThrows(ServerErrorException.class, () -> caller.execute(TestClient.GET.call(none)));
            assertThat(server.received()).hasSize(1);
        }
    }

    @Test
    void theHeaderOfTheKeyCanBeChosen() throws IOException {
        try (RawServer server = answering("500 200");
                HttpCaller caller = new TestClient()
                        .baseUrl(server.url())
                        .clock(clock)
                        .idempotencyHeader("X-Once")
                        .retries(RetryPolicy.standard())
                        .build()) {
            caller.execute(endpoint("POST")
                    .call(CallOptions.builder().idempotencyKey("k").build()));
            assertThat(server.received().get(1).header("X-Once")).isEqualTo("k");
        }
    }

    @Test
    void aStreamThatCanBeReadOnceIsNeverSentAgain() throws IOException {
        Endpoint<JsonValue> upload = Endpoint.<JsonValue>builder("T.upload", "PUT", "/files")
                .multipart()
                .success(200, JsonCodecs.VALUE)
                .build();
        for (boolean once : new boolean[] {true, false}) {
            byte[] bytes = "content".getBytes(StandardCharsets.UTF_8);
            FilePart part = once
                    ? FilePart.of("a", new ByteArrayInputStream(bytes), bytes.length)
                    : FilePart.of("a", () -> new ByteArrayInputStream(bytes));
            try (RawServer server = answering("503 200");
                    HttpCaller caller = caller(server.url())) {
                Call<JsonValue> call = upload.call(CallOptions.none()).parameters(out -> out.part("file", part));
                if (once) {
                    assertThrows(ServerErrorException.class, () -> caller.execute(call));
                } else {
                    caller.execute(call);
                }
                assertThat(server.received()).hasSize(once ? 1 : 2);
                assertThat(server.received().get(0).text()).contains("content");
            }
        }
    }

    @Test
    void anAttemptHasATimeOfItsOwn() throws IOException {
        AtomicInteger count = new AtomicInteger();
        CallOptions options = CallOptions.builder()
                .attemptTimeout(Duration.ofMillis(200))
                .timeout(Duration.ofSeconds(10))
                .build();
        try (RawServer server = new RawServer((request, out) -> {
                    if (count.getAndIncrement() == 0) {
                        Thread.sleep(10_000);
                    }
                    RawServer.send(out, answer("200 OK", "1"));
                });
                HttpCaller caller = new TestClient()
                        .baseUrl(server.url())
                        .retries(RetryPolicy.builder()
                                .firstDelay(Duration.ofMillis(1))
                                .build())
                        .build()) {
            assertThat(caller.executeRaw(TestClient.GET.call(options)).attempts())
                    .isEqualTo(2);
            assertThrows(
                    CallTimeoutException.class,
                    () -> caller.execute(TestClient.GET.call(
                            options.toBuilder().timeout(Duration.ofNanos(1)).build())));
        }
    }

    /** F6: the server is down for ten thousand calls, and hardly feels the retries. */
    @Test
    void anOutageIsNotMadeWorse() throws IOException {
        AtomicInteger sent = new AtomicInteger();
        Transport down = new FakeTransport(request -> {
            sent.incrementAndGet();
            return FakeTransport.answer(503, "");
        });
        try (HttpCaller caller = new TestClient()
                .baseUrl("https://api.example.com")
                .transport(down)
                .clock(clock)
                .retries(RetryPolicy.standard())
                .build()) {
            for (int i = 0; i < 10_000; i++) {
                assertThrows(ServerErrorException.class, () -> caller.execute(TestClient.GET.call(CallOptions.none())));
            }
        }
        assertWithMessage("requests").that(sent.get()).isAtMost(11_000);
        assertThat(sent.get()).isEqualTo(10_000 + RetryBudget.CAPACITY / RetryBudget.COST);
    }

    @Test
    void successFillsTheBudgetAgain() {
        RetryBudget budget = new RetryBudget();
        int taken = 0;
        while (budget.take(RetryBudget.COST_OF_THROTTLING)) {
            taken++;
        }
        assertThat(taken).isEqualTo(100);
        budget.give(RetryBudget.COST);
        assertThat(budget.take(RetryBudget.COST)).isTrue();
        assertThat(budget.take(1)).isFalse();
        for (int i = 0; i < 1_000; i++) {
            budget.give(0);
        }
        assertThat(budget.take(RetryBudget.CAPACITY)).isTrue();
        assertThat(budget.take(1)).isFalse();
    }

    /** F45: the machine's clock is set by an hour while a call waits. */
    @Test
    void settingTheClockDoesNotMatter() throws IOException {
        for (long hours : new long[] {-1, 1}) {
            List<String> answers = new ArrayList<>();
            try (RawServer server = new RawServer((request, out) -> {
                        clock.set(Instant.parse("2026-01-01T00:00:00Z").plus(Duration.ofHours(hours)));
                        answers.add("x");
                        RawServer.send(
                                out,
                                answers.size() < 3
                                        ? answer(
                                                "503 X\r\nDate: Thu, 01 Jan 2026 00:00:00 GMT\r\n"
                                                        + "Retry-After: Thu, 01 Jan 2026 00:00:05 GMT",
                                                "")
                                        : answer("200 OK", "1"));
                    });
                    HttpCaller caller = caller(server.url())) {
                caller.execute(TestClient.GET.call(CallOptions.none()));
                assertThat(server.received()).hasSize(3);
            }
        }
        assertThat(clock.waits().stream().distinct()).containsExactly(Duration.ofSeconds(5));
    }

    /** F34: the thread is interrupted while the call waits to be sent again. */
    @Test
    void anInterruptEndsTheWait() throws Exception {
        try (RawServer server = RawServer.of(answer("503 X\r\nRetry-After: 30", ""));
                HttpCaller caller = new TestClient()
                        .baseUrl(server.url())
                        .retries(RetryPolicy.standard())
                        .build()) {
            FutureTask<Boolean> task = new FutureTask<>(() -> {
                assertThrows(
                        CallInterruptedException.class, () -> caller.execute(TestClient.GET.call(CallOptions.none())));
                return Thread.currentThread().isInterrupted();
            });
            Thread thread = new Thread(task);
            thread.start();
            while (server.received().isEmpty()) {
                Thread.sleep(10);
            }
            Thread.sleep(50);
            thread.interrupt();
            assertThat(task.get(2, TimeUnit.SECONDS)).isTrue();
            assertThat(server.received()).hasSize(1);
        }
    }

    @Test
    void closingTheClientEndsTheWait() throws Exception {
        try (RawServer server = RawServer.of(answer("503 X\r\nRetry-After: 30", ""))) {
            HttpCaller caller = new TestClient()
                    .baseUrl(server.url())
                    .retries(RetryPolicy.standard())
                    .build();
            FutureTask<ConnectionException> task = new FutureTask<>(() -> assertThrows(
                    ConnectionException.class, () -> caller.execute(TestClient.GET.call(CallOptions.none()))));
            new Thread(task).start();
            while (server.received().isEmpty()) {
                Thread.sleep(10);
            }
            Thread.sleep(50);
            caller.close();
            assertThat(task.get(2, TimeUnit.SECONDS)).hasMessageThat().contains("closed");
        }
    }

    @Test
    void policiesRefuseNonsense() {
        assertThrows(IllegalArgumentException.class, () -> RetryPolicy.builder().maxRetries(-1));
        assertThrows(IllegalArgumentException.class, () -> RetryPolicy.builder().firstDelay(Duration.ofMillis(-1)));
        assertThrows(IllegalArgumentException.class, () -> RetryPolicy.builder().maxDelay(Duration.ofDays(2)));
        assertThat(RetryPolicy.standard().delayLimit(1_000_000)).isEqualTo(Duration.ofSeconds(8));
        assertThat(RetryPolicy.none().maxRetries()).isEqualTo(0);
    }
}
