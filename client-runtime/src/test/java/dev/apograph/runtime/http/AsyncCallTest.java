package dev.apograph.runtime.http;

import static com.google.common.truth.Truth.assertThat;
import static dev.apograph.runtime.http.RawServer.answer;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.apograph.runtime.CallInterruptedException;
import dev.apograph.runtime.CallOptions;
import dev.apograph.runtime.ConnectionException;
import dev.apograph.runtime.EventStream;
import dev.apograph.runtime.NotFoundException;
import dev.apograph.runtime.Response;
import dev.apograph.runtime.RetryPolicy;
import dev.apograph.runtime.json.JsonValue;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Calls on other threads: the same results, and an end at once when nobody wants them any more. */
@Timeout(60)
final class AsyncCallTest {

    private static Call<JsonValue> get() {
        return TestClient.GET.call(CallOptions.none());
    }

    @Test
    void givesResultsAndExceptions() throws Exception {
        try (RawServer server = new RawServer((request, out) -> RawServer.send(
                        out,
                        request.header("X-Want").equals("404")
                                ? answer("404 Not Found", "no")
                                : answer("200 OK", "[1]")));
                HttpCaller caller = TestClient.to(server)) {
            assertThat(caller.executeAsync(get()).get().toString()).isEqualTo("[1]");
            CallOptions missing = CallOptions.builder().header("X-Want", "404").build();
            ExecutionException e = assertThrows(
                    ExecutionException.class,
                    () -> caller.executeAsync(TestClient.GET.call(missing)).get());
            assertThat(e).hasCauseThat().isInstanceOf(NotFoundException.class);
            Call<JsonValue> used = get();
            caller.execute(used);
            ExecutionException twice = assertThrows(
                    ExecutionException.class, () -> caller.executeAsync(used).get());
            assertThat(twice).hasCauseThat().isInstanceOf(IllegalStateException.class);
        }
    }

    @Test
    void givesTheAnswerToo() throws IOException {
        try (RawServer server = RawServer.of(answer("200 OK\r\nX-Request-Id: id-7", "[1]"));
                HttpCaller caller = TestClient.to(server)) {
            Response<JsonValue> response = caller.executeRaw(get());
            assertThat(response.status()).isEqualTo(200);
            assertThat(response.requestId()).hasValue("id-7");
            assertThat(response.attempts()).isEqualTo(1);
            assertThat(response.headers().first("content-length")).hasValue("3");
            assertThat(response.body().toString()).isEqualTo("[1]");
            assertThat(response.toString()).doesNotContain("[1]");
        }
    }

    /** Nothing sent back, headers begun, in the body, of an error too: the connection is freed in each case. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "HTTP/1.1 200 OK\r\nX",
                "HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n[1,",
                "HTTP/1.1 500 X\r\nContent-Length: 100\r\n\r\n[1,"
            })
    void cancellingEndsTheCall(String beginning) throws Exception {
        CountDownLatch reached = new CountDownLatch(1);
        AtomicReference<Boolean> interrupted = new AtomicReference<>();
        CountDownLatch over = new CountDownLatch(1);
        try (RawServer server = new RawServer((request, out) -> {
                    RawServer.send(out, beginning);
                    reached.countDown();
                    Thread.sleep(10_000);
                });
                HttpCaller caller = new TestClient()
                        .baseUrl(server.url())
                        .observer(new CallObserver() {
                            @Override
                            public void callEnded(CallEvent event) {
                                interrupted.set(event.failure()
                                        .filter(CallInterruptedException.class::isInstance)
                                        .isPresent());
                                over.countDown();
                            }
                        })
                        .build()) {
            CompletableFuture<JsonValue> future = caller.executeAsync(get());
            reached.await();
            Thread.sleep(50);
            assertThat(future.cancel(true)).isTrue();
            assertThat(over.await(2, TimeUnit.SECONDS)).isTrue();
            assertThat(interrupted.get()).isTrue();
            assertThat(server.allClosedByClient()).isTrue();
            assertThrows(CancellationException.class, future::join);
        }
    }

    @Test
    void cancellingEndsTheWaitForTheNextAttempt() throws Exception {
        CountDownLatch over = new CountDownLatch(1);
        try (RawServer server = RawServer.of(answer("503 X\r\nRetry-After: 30", ""));
                HttpCaller caller = new TestClient()
                        .baseUrl(server.url())
                        .retries(RetryPolicy.standard())
                        .executor(task -> new Thread(() -> {
                                    task.run();
                                    over.countDown();
                                })
                                .start())
                        .build()) {
            CompletableFuture<JsonValue> future = caller.executeAsync(get());
            while (server.received().isEmpty()) {
                Thread.sleep(10);
            }
            Thread.sleep(50);
            future.cancel(false);
            assertThat(over.await(2, TimeUnit.SECONDS)).isTrue();
            assertThat(server.received()).hasSize(1);
        }
    }

    @Test
    void aTimeoutOfTheFutureEndsTheCallToo() throws Exception {
        try (RawServer server = new RawServer((request, out) -> Thread.sleep(10_000));
                HttpCaller caller = TestClient.to(server)) {
            CompletableFuture<JsonValue> future = caller.executeAsync(get()).orTimeout(100, TimeUnit.MILLISECONDS);
            ExecutionException e = assertThrows(ExecutionException.class, future::get);
            assertThat(e).hasCauseThat().isInstanceOf(TimeoutException.class);
            assertThat(server.allClosedByClient()).isTrue();
        }
    }

    @Test
    void runsWhereItIsTold() throws Exception {
        ExecutorService own = Executors.newSingleThreadExecutor(task -> new Thread(task, "mine"));
        AtomicReference<String> name = new AtomicReference<>();
        try (RawServer server = RawServer.of(answer("200 OK", "1"));
                HttpCaller caller = new TestClient()
                        .baseUrl(server.url())
                        .executor(own)
                        .observer(new CallObserver() {
                            @Override
                            public void callEnded(CallEvent event) {
                                name.set(Thread.currentThread().getName());
                            }
                        })
                        .build()) {
            caller.executeAsync(get()).get();
            assertThat(name.get()).isEqualTo("mine");
            assertThat(Thread.currentThread().isInterrupted()).isFalse();
        } finally {
            own.shutdown();
        }
        assertThat(own.awaitTermination(1, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void theThreadOfACallIsLeftAsItWas() throws IOException {
        AtomicBoolean interrupted = new AtomicBoolean(true);
        try (RawServer server = RawServer.of(answer("200 OK", "1"));
                HttpCaller caller = new TestClient()
                        .baseUrl(server.url())
                        .executor(Runnable::run)
                        .build()) {
            caller.executeAsync(get())
                    .thenRun(() -> interrupted.set(Thread.currentThread().isInterrupted()));
            assertThat(interrupted.get()).isFalse();
            assertThat(Thread.interrupted()).isFalse();
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void aStreamThatNobodyTakesIsClosed(boolean raw) throws Exception {
        Endpoint<EventStream> events =
                Endpoint.builderOfEvents("T.events", "GET", "/events").build();
        CountDownLatch asked = new CountDownLatch(1);
        CountDownLatch goOn = new CountDownLatch(1);
        CallInterceptor late = new CallInterceptor() {
            @Override
            public void after(RequestView request, dev.apograph.runtime.ResponseInfo response) {
                asked.countDown();
                boolean waiting = true;
                while (waiting) {
                    try {
                        goOn.await();
                        waiting = false;
                    } catch (InterruptedException notNow) {
                        waiting = true;
                    }
                }
            }
        };
        try (RawServer server = new RawServer((request, out) -> {
                    RawServer.send(out, "HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\n\r\ndata: 1\n\n");
                    Thread.sleep(10_000);
                });
                HttpCaller caller =
                        new TestClient().baseUrl(server.url()).interceptor(late).build()) {
            Call<EventStream> call = events.call(CallOptions.none());
            CompletableFuture<?> future = raw ? caller.executeRawAsync(call) : caller.executeAsync(call);
            asked.await();
            future.cancel(true);
            goOn.countDown();
            assertThat(server.allClosedByClient()).isTrue();
        }
    }

    @Test
    void theWholeAnswerComesToo() throws Exception {
        try (RawServer server = RawServer.of(answer("200 OK\r\nX-Request-Id: r1", "1"));
                HttpCaller caller = TestClient.to(server)) {
            Response<JsonValue> response = caller.executeRawAsync(get()).get(5, TimeUnit.SECONDS);
            assertThat(response.body()).isEqualTo(JsonValue.parse("1"));
            assertThat(response.requestId()).hasValue("r1");
            assertThat(response.attempts()).isEqualTo(1);
        }
    }

    @Test
    void closingTheClientEndsFiftyCallsAndRefusesMore() throws Exception {
        CountDownLatch reached = new CountDownLatch(50);
        try (RawServer server = new RawServer((request, out) -> {
            reached.countDown();
            Thread.sleep(10_000);
        })) {
            HttpCaller caller = TestClient.to(server);
            List<CompletableFuture<JsonValue>> calls = new ArrayList<>();
            for (int i = 0; i < 50; i++) {
                calls.add(caller.executeAsync(get()));
            }
            reached.await();
            long start = System.nanoTime();
            caller.close();
            for (CompletableFuture<JsonValue> call : calls) {
                ExecutionException e = assertThrows(ExecutionException.class, () -> call.get(2, TimeUnit.SECONDS));
                assertThat(e).hasCauseThat().isInstanceOf(ConnectionException.class);
            }
            assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(2));
            assertThat(server.allClosedByClient()).isTrue();
            assertThrows(IllegalStateException.class, () -> caller.executeAsync(get()));
        }
    }
}
