package dev.apograph.runtime.http;

import static com.google.common.truth.Truth.assertThat;
import static dev.apograph.runtime.http.RawServer.answer;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.apograph.runtime.ApiException;
import dev.apograph.runtime.CallInterruptedException;
import dev.apograph.runtime.CallOptions;
import dev.apograph.runtime.CallTimeoutException;
import dev.apograph.runtime.ConnectionException;
import dev.apograph.runtime.FilePart;
import dev.apograph.runtime.NotFoundException;
import dev.apograph.runtime.json.JsonCodecs;
import dev.apograph.runtime.json.JsonValue;
import java.io.IOException;
import java.io.OutputStream;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A call ends at its deadline or at an interrupt, wherever it is, and frees its connection. */
@Timeout(60)
final class DeadlineTest {

    private static final long LIMIT = 250;

    /** How late a call may end, apart from what a busy machine withholds from it. */
    private static final long SLACK = 250;

    private static void stall() throws InterruptedException {
        Thread.sleep(10_000);
    }

    private static <T extends Throwable> T failsInTime(Class<T> type, Runnable call) {
        try (Metronome metronome = new Metronome()) {
            long start = System.nanoTime();
            T failure = assertThrows(type, call::run);
            Duration late = metronome.beyond(Duration.ofMillis(LIMIT), start);
            long millis = Duration.ofNanos(System.nanoTime() - start).toMillis();
            assertThat(late.toMillis()).isAtMost(SLACK);
            assertThat(millis).isAtLeast(LIMIT - 20);
            return failure;
        }
    }

    private static void assertTimeout(RawServer.Script script) throws IOException {
        try (RawServer server = new RawServer(script);
                HttpCaller caller = warm(server)) {
            failsInTime(
                    CallTimeoutException.class, () -> caller.execute(TestClient.GET.call(TestClient.within(LIMIT))));
            assertThat(server.allClosedByClient()).isTrue();
        }
    }

    /** A caller whose classes are loaded, so that the times that follow are those of the call. */
    private static HttpCaller warm(RawServer server) throws IOException {
        try (RawServer other = RawServer.of(answer("200 OK", "1"));
                HttpCaller caller = TestClient.to(other)) {
            caller.execute(TestClient.GET.call(CallOptions.none()));
        }
        return TestClient.to(server);
    }

    @Test
    void whenNoHeadersCome() throws IOException {
        assertTimeout((request, out) -> stall());
    }

    @Test
    void whenHeadersComeByteByByte() throws IOException {
        assertTimeout((request, out) -> {
            for (char c : "HTTP/1.1 200 OK\r\nX-Slow: aaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\r\n\r\n".toCharArray()) {
                RawServer.send(out, String.valueOf(c));
                Thread.sleep(50);
            }
        });
    }

    @Test
    void whenTheBodyStalls() throws IOException {
        assertTimeout((request, out) -> {
            RawServer.send(out, "HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n[1,2,");
            stall();
        });
    }

    @Test
    void whenTheBodyDripsForEver() throws IOException {
        assertTimeout((request, out) -> {
            RawServer.send(out, "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n");
            while (true) {
                RawServer.send(out, "1\r\n \r\n");
                Thread.sleep(20);
            }
        });
    }

    @Test
    void whenRedirectsDrip() throws IOException {
        assertTimeout((request, out) -> {
            Thread.sleep(100);
            RawServer.send(out, answer("302 Found\r\nLocation: /things", ""));
        });
    }

    @Test
    void whenTheUploadIsNeverRead() throws IOException {
        Endpoint<JsonValue> upload = Endpoint.<JsonValue>builder("T.upload", "POST", "/files")
                .multipart()
                .success(200, JsonCodecs.VALUE)
                .build();
        try (ServerSocket deaf = new ServerSocket(0);
                HttpCaller caller = new TestClient()
                        .baseUrl("http://127.0.0.1:" + deaf.getLocalPort())
                        .build()) {
            FilePart large = FilePart.of("large", new byte[20 << 20]);
            failsInTime(
                    CallTimeoutException.class,
                    () -> caller.execute(
                            upload.call(TestClient.within(LIMIT)).parameters(out -> out.part("file", large))));
        }
    }

    @Test
    void theStatusCountsEvenIfItsBodyStalls() throws IOException {
        try (RawServer server = new RawServer((request, out) -> {
                    RawServer.send(out, "HTTP/1.1 404 Not Found\r\nContent-Length: 100\r\n\r\nno such");
                    stall();
                });
                HttpCaller caller = warm(server)) {
            NotFoundException e = failsInTime(
                    NotFoundException.class, () -> caller.execute(TestClient.GET.call(TestClient.within(LIMIT))));
            assertThat(e.rawBody()).isEqualTo("no such");
            assertThat(server.allClosedByClient()).isTrue();
        }
    }

    @Test
    void theTimeoutOfTheClientCountsToo() throws IOException {
        try (RawServer server = new RawServer((request, out) -> stall());
                HttpCaller caller = new TestClient()
                        .baseUrl(server.url())
                        .timeout(Duration.ofMillis(LIMIT))
                        .build()) {
            failsInTime(CallTimeoutException.class, () -> caller.execute(TestClient.GET.call(CallOptions.none())));
        }
    }

    @Test
    void anInterruptEndsTheWaitForHeaders() throws Exception {
        assertInterrupted("");
    }

    @Test
    void anInterruptEndsTheWaitForTheBody() throws Exception {
        assertInterrupted("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n[1,");
    }

    @Test
    void anInterruptEndsTheWaitForTheBodyOfAnError() throws Exception {
        assertInterrupted("HTTP/1.1 500 Oops\r\nContent-Length: 100\r\n\r\n[1,");
    }

    private static void assertInterrupted(String beginning) throws Exception {
        CountDownLatch reached = new CountDownLatch(1);
        try (RawServer server = new RawServer((request, out) -> begin(out, beginning, reached));
                HttpCaller caller = TestClient.to(server)) {
            FutureTask<Boolean> task = new FutureTask<>(() -> {
                ApiException e =
                        assertThrows(ApiException.class, () -> caller.execute(TestClient.GET.call(CallOptions.none())));
                assertThat(e).isInstanceOf(CallInterruptedException.class);
                return Thread.currentThread().isInterrupted();
            });
            Thread thread = new Thread(task);
            thread.start();
            reached.await();
            Thread.sleep(100);
            thread.interrupt();
            thread.join(1_000);
            assertThat(task.isDone()).isTrue();
            assertThat(task.get()).isTrue();
            assertThat(server.allClosedByClient()).isTrue();
        }
    }

    private static void begin(OutputStream out, String beginning, CountDownLatch reached)
            throws IOException, InterruptedException {
        RawServer.send(out, beginning);
        reached.countDown();
        stall();
    }

    @Test
    void closingEndsCallsUnderWay() throws Exception {
        for (String beginning : new String[] {"", "HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n[1,"}) {
            CountDownLatch reached = new CountDownLatch(1);
            try (RawServer server = new RawServer((request, out) -> begin(out, beginning, reached))) {
                HttpCaller caller = TestClient.to(server);
                FutureTask<ConnectionException> task = new FutureTask<>(() -> assertThrows(
                        ConnectionException.class, () -> caller.execute(TestClient.GET.call(CallOptions.none()))));
                Thread thread = new Thread(task);
                thread.start();
                reached.await();
                Thread.sleep(100);
                caller.close();
                thread.join(1_000);
                assertThat(task.isDone()).isTrue();
                assertThat(task.get().operation()).isEqualTo("GET /things");
                assertThat(server.allClosedByClient()).isTrue();
            }
        }
    }
}
