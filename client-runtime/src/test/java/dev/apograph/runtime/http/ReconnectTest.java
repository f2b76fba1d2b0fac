package dev.apograph.runtime.http;

import static com.google.common.truth.Truth.assertThat;
import static dev.apograph.runtime.http.RawServer.answer;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.apograph.runtime.ApiException;
import dev.apograph.runtime.CallOptions;
import dev.apograph.runtime.CallTimeoutException;
import dev.apograph.runtime.ConnectionException;
import dev.apograph.runtime.Download;
import dev.apograph.runtime.EventStream;
import dev.apograph.runtime.ForbiddenException;
import dev.apograph.runtime.RetryPolicy;
import dev.apograph.runtime.ServerSentEvent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Event streams that break and go on, and downloads over a real connection. */
@Timeout(60)
final class ReconnectTest {

    private static final String CHUNKED =
            "HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nTransfer-Encoding: chunked\r\n\r\n";
    private static final String NO_MORE = "HTTP/1.1 204 No Content\r\n\r\n";

    private final VirtualClock clock = new VirtualClock(0.5);

    private static Endpoint<EventStream> events(String method) {
        return Endpoint.builderOfEvents("T.events", method, "/events").build();
    }

    private static String chunk(String text) {
        return Integer.toHexString(text.length()) + "\r\n" + text + "\r\n";
    }

    /** Sends an answer for each connection in turn, and then closes it. */
    private static RawServer serving(String... answers) throws IOException {
        AtomicInteger next = new AtomicInteger();
        return new RawServer((request, out) -> {
            RawServer.send(out, answers[Math.min(next.getAndIncrement(), answers.length - 1)]);
            throw new IOException("close");
        });
    }

    private HttpCaller caller(RawServer server) {
        return new TestClient()
                .baseUrl(server.url())
                .retries(RetryPolicy.standard())
                .clock(clock)
                .build();
    }

    private static List<String> read(EventStream stream) {
        List<String> data = new ArrayList<>();
        try (stream) {
            for (ServerSentEvent event : stream) {
                data.add(event.data());
            }
        } catch (ApiException e) {
            data.add(e.getClass().getSimpleName());
        }
        return data;
    }

    @Test
    void aBreakIsNotNoticedIfEventsHaveIds() throws IOException {
        try (RawServer server = serving(
                        CHUNKED + chunk("id: 1\ndata: a\n\nid: 2\ndata: b\n\nid: 3\ndata: cut"),
                        CHUNKED + chunk("retry: 700\ndata: c\n\n"),
                        CHUNKED + chunk("id: 4\ndata: d\n\n") + "0\r\n\r\n",
                        NO_MORE);
                HttpCaller caller = caller(server)) {
            assertThat(read(caller.execute(events("GET").call(CallOptions.none()))))
                    .containsExactly("a", "b", "c", "d")
                    .inOrder();
            assertThat(server.received().stream().map(request -> request.header("Last-Event-ID")))
                    .containsExactly("", "2", "2", "4")
                    .inOrder();
            assertThat(clock.waits())
                    .containsExactly(Duration.ofMillis(250), Duration.ofMillis(700), Duration.ofMillis(700))
                    .inOrder();
        }
    }

    @Test
    void anOrderlyEndIsTheEndUnlessTheServerSaysOtherwise() throws IOException {
        try (RawServer server = serving(CHUNKED + chunk("id: 1\ndata: a\n\n") + "0\r\n\r\n");
                HttpCaller caller = caller(server)) {
            assertThat(read(caller.execute(events("GET").call(CallOptions.none()))))
                    .containsExactly("a");
            assertThat(server.received()).hasSize(1);
        }
    }

    @Test
    void theEndStaysTheEnd() throws IOException {
        try (RawServer server = serving(CHUNKED + chunk("id: 1\nretry: 700\ndata: a\n\n") + "0\r\n\r\n", NO_MORE);
                HttpCaller caller = caller(server);
                EventStream stream = caller.execute(events("GET").call(CallOptions.none()))) {
            Iterator<ServerSentEvent> events = stream.iterator();
            assertThat(events.next().data()).isEqualTo("a");
            assertThat(events.hasNext()).isFalse();
            assertThat(events.hasNext()).isFalse();
            assertThat(server.received()).hasSize(2);
        }
    }

    /** The policy of the call counts for each new connection, once. */
    @Test
    void aServerThatIsGoneIsToldAfterTheRetriesOfOneCall() throws IOException {
        String body = CHUNKED + chunk("id: 1\nretry: 700\ndata: a\n\n") + "0\r\n\r\n";
        try (RawServer server = serving(body, answer("503 Gone", ""));
                HttpCaller caller = caller(server)) {
            assertThat(read(caller.execute(events("GET").call(CallOptions.none()))))
                    .containsExactly("a", "ServerErrorException")
                    .inOrder();
            assertThat(server.received()).hasSize(4);
        }
        try (RawServer server = serving(body, CHUNKED.substring(0, 20));
                HttpCaller caller = caller(server)) {
            clock.waits().clear();
            assertThat(read(caller.execute(events("GET").call(CallOptions.none()))))
                    .containsExactly("a", "ConnectionException")
                    .inOrder();
            assertThat(clock.waits()).hasSize(3);
        }
    }

    /** F42: a server that says to come back in thirty thousand years is not waited for. */
    @Test
    void noWaitIsLongerThanAStreamMayBeSilent() throws IOException {
        CallOptions options =
                CallOptions.builder().idleTimeout(Duration.ofSeconds(60)).build();
        for (String[] row : new String[][] {{"60000", "2"}, {"60001", "1"}, {"999999999999999", "1"}}) {
            String body = chunk("id: 1\nretry: " + row[0] + "\ndata: a\n\n") + "0\r\n\r\n";
            try (RawServer server = serving(CHUNKED + body, NO_MORE);
                    HttpCaller caller = caller(server)) {
                assertThat(read(caller.execute(events("GET").call(options)))).containsExactly("a");
                assertThat(server.received()).hasSize(Integer.parseInt(row[1]));
            }
        }
    }

    @Test
    void goesNotOnWithoutIdsNorForOtherMethodsNorIfSwitchedOff() throws IOException {
        String withId = CHUNKED + chunk("id: 1\ndata: a\n\n");
        CallOptions off = CallOptions.builder().reconnect(false).build();
        CallOptions none = CallOptions.builder().retries(RetryPolicy.none()).build();
        for (Call<EventStream> call : List.of(
                events("POST").call(CallOptions.none()),
                events("GET").call(off),
                events("GET").call(none))) {
            try (RawServer server = serving(withId);
                    HttpCaller caller = caller(server)) {
                assertThat(read(caller.execute(call)))
                        .containsExactly("a", "ConnectionException")
                        .inOrder();
                assertThat(server.received()).hasSize(1);
            }
        }
        try (RawServer server = serving(CHUNKED + chunk("data: a\n\n"));
                HttpCaller caller = caller(server)) {
            assertThat(read(caller.execute(events("GET").call(CallOptions.none()))))
                    .containsExactly("a", "ConnectionException");
            assertThat(server.received()).hasSize(1);
        }
    }

    @Test
    void waitsLongerEachTimeNothingComesAndTellsARefusal() throws IOException {
        try (RawServer server = serving(
                        CHUNKED + chunk("id: 1\ndata: a\n\n"),
                        CHUNKED + chunk(": hello\n"),
                        CHUNKED + chunk(": hello\n"),
                        "HTTP/1.1 403 No\r\nContent-Length: 0\r\n\r\n");
                HttpCaller caller = caller(server);
                EventStream stream = caller.execute(events("GET").call(CallOptions.none()))) {
            Iterator<ServerSentEvent> events = stream.iterator();
            assertThat(events.next().data()).isEqualTo("a");
            assertThrows(ForbiddenException.class, events::hasNext);
            assertThat(clock.waits().stream().map(Duration::toMillis))
                    .containsExactly(250L, 500L, 1000L)
                    .inOrder();
        }
    }

    @Test
    void aSilentStreamIsGivenUp() throws IOException {
        CallOptions impatient =
                CallOptions.builder().idleTimeout(Duration.ofMillis(200)).build();
        try (RawServer server = new RawServer((request, out) -> {
                    RawServer.send(out, CHUNKED + chunk("data: a\n\n"));
                    Thread.sleep(10_000);
                });
                HttpCaller caller = caller(server);
                EventStream stream = caller.execute(events("GET").call(impatient))) {
            Iterator<ServerSentEvent> events = stream.iterator();
            events.next();
            assertThrows(CallTimeoutException.class, events::hasNext);
            assertThat(server.allClosedByClient()).isTrue();
        }
    }

    @Test
    void closingEndsTheWaitForTheNextConnection() throws Exception {
        try (RawServer server = serving(CHUNKED + chunk("retry: 60000\nid: 1\ndata: a\n\n"));
                HttpCaller caller = new TestClient()
                        .baseUrl(server.url())
                        .retries(RetryPolicy.standard())
                        .build()) {
            EventStream stream = caller.execute(events("GET").call(CallOptions.none()));
            Iterator<ServerSentEvent> events = stream.iterator();
            events.next();
            Thread closer = new Thread(() -> {
                try {
                    Thread.sleep(200);
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
                stream.close();
            });
            closer.start();
            assertThrows(ConnectionException.class, events::hasNext);
            closer.join();
            assertThat(server.received()).hasSize(1);
        }
    }

    @Test
    void downloadsAFile(@TempDir Path folder) throws IOException {
        Endpoint<Download> endpoint =
                Endpoint.builderOfDownload("T.file", "GET", "/file").build();
        String head = "HTTP/1.1 200 OK\r\nContent-Type: text/csv\r\nContent-Length: 7\r\n\r\n";
        Path target = folder.resolve("a.csv");
        try (RawServer server = serving(head + "content");
                HttpCaller caller = caller(server)) {
            Download download = caller.execute(endpoint.call(CallOptions.none()));
            assertThat(download.length()).hasValue(7);
            assertThat(download.saveTo(target)).isEqualTo(7);
            assertThat(Files.readString(target)).isEqualTo("content");
            assertThat(server.received().get(0).header("Accept")).isEqualTo("*/*");
            assertThat(server.received().get(0).header("Accept-Encoding")).isEqualTo("identity");
        }
        try (RawServer server = serving(head + "cont");
                HttpCaller caller = caller(server)) {
            Download download = caller.execute(endpoint.call(CallOptions.none()));
            assertThrows(ConnectionException.class, () -> download.replace(target));
            assertThat(Files.readString(target)).isEqualTo("content");
        }
        try (RawServer server = new RawServer((request, out) -> {
                    RawServer.send(out, head + "con");
                    Thread.sleep(10_000);
                });
                HttpCaller caller = caller(server)) {
            Download download = caller.execute(endpoint.call(CallOptions.none()));
            download.stream().readNBytes(3);
            download.close();
            assertThat(server.allClosedByClient()).isTrue();
        }
    }
}
