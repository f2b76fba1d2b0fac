package dev.apograph.runtime.http;

import static com.google.common.truth.Truth.assertThat;
import static dev.apograph.runtime.http.RawServer.answer;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.apograph.runtime.CallOptions;
import dev.apograph.runtime.CallTimeoutException;
import dev.apograph.runtime.ConnectionException;
import dev.apograph.runtime.EventStream;
import dev.apograph.runtime.MalformedResponseException;
import dev.apograph.runtime.NotFoundException;
import dev.apograph.runtime.ResponseTooLargeException;
import dev.apograph.runtime.ServerSentEvent;
import java.io.IOException;
import java.util.Iterator;
import java.util.concurrent.FutureTask;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
final class EventCallTest {

    private static final Endpoint<EventStream> EVENTS =
            Endpoint.builderOfEvents("T.events", "GET", "/events").build();
    private static final String HEAD = "HTTP/1.1 200 OK\r\nContent-Type: text/event-stream;charset=utf-8\r\n\r\n";

    @Test
    void eventsComeAsTheyAreSentAndOutliveTheDeadline() throws IOException {
        try (RawServer server = new RawServer((request, out) -> {
                    RawServer.send(out, HEAD + "data: first\n\n");
                    Thread.sleep(400);
                    RawServer.send(out, "data: second\n\n");
                    Thread.sleep(10_000);
                });
                HttpCaller caller = TestClient.to(server)) {
            try (EventStream stream = caller.execute(EVENTS.call(TestClient.within(250)))) {
                Iterator<ServerSentEvent> events = stream.iterator();
                assertThat(events.next().data()).isEqualTo("first");
                assertThat(events.next().data()).isEqualTo("second");
            }
            assertThat(server.allClosedByClient()).isTrue();
            assertThat(server.received().get(0).header("Accept")).isEqualTo("text/event-stream");
            assertThat(server.received().get(0).header("Accept-Encoding")).isEqualTo("identity");
        }
    }

    @Test
    void theDeadlineHoldsForTheHeaders() throws IOException {
        try (RawServer server = new RawServer((request, out) -> Thread.sleep(10_000));
                HttpCaller caller = TestClient.to(server)) {
            assertThrows(CallTimeoutException.class, () -> caller.execute(EVENTS.call(TestClient.within(250))));
        }
    }

    @Test
    void theStatusAndTheTypeAreChecked() throws IOException {
        try (RawServer server = RawServer.of(answer("404 Not Found", "gone"));
                HttpCaller caller = TestClient.to(server)) {
            assertThrows(NotFoundException.class, () -> caller.execute(EVENTS.call(CallOptions.none())));
        }
        try (RawServer server = RawServer.of(answer("200 OK\r\nContent-Type: text/html", "<html>"));
                HttpCaller caller = TestClient.to(server)) {
            assertThrows(MalformedResponseException.class, () -> caller.execute(EVENTS.call(CallOptions.none())));
        }
    }

    @Test
    void oneEventIsLimitedNotTheStream() throws IOException {
        CallOptions options = CallOptions.builder().maxResponseBytes(1_000).build();
        try (RawServer server = new RawServer((request, out) -> {
                    RawServer.send(out, HEAD + "data: 0123456789\n\n".repeat(1_000) + "data: " + "x".repeat(2_000));
                    Thread.sleep(10_000);
                });
                HttpCaller caller = TestClient.to(server);
                EventStream stream = caller.execute(EVENTS.call(options))) {
            Iterator<ServerSentEvent> events = stream.iterator();
            for (int i = 0; i < 1_000; i++) {
                assertThat(events.next().data()).hasLength(10);
            }
            assertThrows(ResponseTooLargeException.class, events::hasNext);
        }
    }

    @Test
    void aStreamThatBreaksSaysSo() throws IOException {
        try (RawServer server = new RawServer((request, out) -> {
                    RawServer.send(
                            out,
                            "HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nTransfer-Encoding: chunked\r\n\r\n"
                                    + "9\r\ndata: 1\n\n\r\n");
                    throw new IOException("close");
                });
                HttpCaller caller = TestClient.to(server);
                EventStream stream = caller.execute(EVENTS.call(CallOptions.none()))) {
            Iterator<ServerSentEvent> events = stream.iterator();
            assertThat(events.next().data()).isEqualTo("1");
            assertThrows(ConnectionException.class, events::hasNext);
        }
    }

    @Test
    void closingTheClientEndsItsStreams() throws Exception {
        try (RawServer server = new RawServer((request, out) -> {
            RawServer.send(out, HEAD + "data: first\n\n");
            Thread.sleep(10_000);
        })) {
            HttpCaller caller = TestClient.to(server);
            EventStream stream = caller.execute(EVENTS.call(CallOptions.none()));
            Iterator<ServerSentEvent> events = stream.iterator();
            events.next();
            FutureTask<ConnectionException> task =
                    new FutureTask<>(() -> assertThrows(ConnectionException.class, events::hasNext));
            Thread thread = new Thread(task);
            thread.start();
            Thread.sleep(100);
            caller.close();
            thread.join(1_000);
            assertThat(task.isDone()).isTrue();
            assertThat(task.get()).hasMessageThat().startsWith("GET /events: ");
            assertThat(server.allClosedByClient()).isTrue();
            stream.close();
        }
    }
}
