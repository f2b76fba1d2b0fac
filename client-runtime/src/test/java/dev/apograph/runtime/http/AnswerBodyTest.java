package dev.apograph.runtime.http;

import static com.google.common.truth.Truth.assertThat;
import static dev.apograph.runtime.http.RawServer.answer;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.apograph.runtime.CallOptions;
import dev.apograph.runtime.ConnectionException;
import dev.apograph.runtime.Download;
import dev.apograph.runtime.EventStream;
import dev.apograph.runtime.MalformedResponseException;
import dev.apograph.runtime.ResponseHeaders;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What becomes of bodies that break, cannot be closed, or are read to their end. */
@Timeout(60)
final class AnswerBodyTest {

    private static final Endpoint<Download> FILE =
            Endpoint.builderOfDownload("T.file", "GET", "/file").build();
    private static final Endpoint<EventStream> EVENTS =
            Endpoint.builderOfEvents("T.events", "GET", "/events").build();

    /** How often a body was closed. */
    private final AtomicInteger closed = new AtomicInteger();

    private HttpCaller answering(String type, String body) {
        ResponseHeaders headers = ResponseHeaders.of(Map.of("Content-Type", List.of(type)));
        return new TestClient()
                .baseUrl("https://api.example.com")
                .transport(new FakeTransport(request -> TransportResponse.of(200, headers, stubborn(body))))
                .build();
    }

    /** A body whose closing fails. */
    private InputStream stubborn(String body) {
        return new ByteArrayInputStream(body.getBytes(StandardCharsets.UTF_8)) {
            @Override
            public void close() throws IOException {
                closed.incrementAndGet();
                throw new IOException("cannot be closed");
            }
        };
    }

    @Test
    void whatIsBrokenStaysBroken() throws IOException {
        try (RawServer server = new RawServer((request, out) -> {
                    RawServer.send(out, "HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nabc");
                    throw new IOException("close");
                });
                HttpCaller caller = TestClient.to(server);
                Download download = caller.execute(FILE.call(CallOptions.none()))) {
            InputStream in = download.stream();
            assertThat(in.readNBytes(3)).hasLength(3);
            assertThrows(ConnectionException.class, in::read);
            assertThrows(ConnectionException.class, in::read);
        }
    }

    @Test
    void aResultCountsAlthoughItsBodyCannotBeClosed() {
        try (HttpCaller caller = answering("application/json", "[1]")) {
            assertThat(caller.execute(TestClient.GET.call(CallOptions.none())).toString())
                    .isEqualTo("[1]");
        }
        assertThat(closed.get()).isAtLeast(1);
    }

    @Test
    void closingTheClientClosesEachBodyThatIsOpen() {
        HttpCaller caller = answering("text/csv", "a;b");
        for (int i = 0; i < 3; i++) {
            assertThat(caller.execute(FILE.call(CallOptions.none())).contentType())
                    .hasValue("text/csv");
        }
        caller.close();
        assertThat(closed.get()).isEqualTo(3);
    }

    @Test
    void aFileThatWasReadToItsEndIsForgotten() throws IOException {
        HttpCaller caller = answering("text/csv", "a;b");
        assertThat(caller.execute(FILE.call(CallOptions.none())).stream().readAllBytes())
                .hasLength(3);
        caller.close();
        assertThat(closed.get()).isEqualTo(0);
    }

    @Test
    void eventsThatWereReadToTheirEndAreClosed() {
        try (HttpCaller caller = answering("text/event-stream", "data: a\n\n")) {
            caller.execute(EVENTS.call(CallOptions.none()))
                    .forEach(event -> assertThat(event.data()).isEqualTo("a"));
            assertThat(closed.get()).isEqualTo(1);
        }
    }

    /** A file may be JSON too, and come slowly. */
    @Test
    void aFileIsTakenBeforeItHasCome() throws IOException {
        try (RawServer server = new RawServer((request, out) -> {
                    RawServer.send(out, "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n\r\n{\"a\":1}\n");
                    Thread.sleep(20_000);
                });
                HttpCaller caller = new TestClient().baseUrl(server.url()).build()) {
            long start = System.nanoTime();
            try (Download download = caller.execute(FILE.call(CallOptions.none()))) {
                assertThat(download.stream().readNBytes(8)).hasLength(8);
            }
            assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(10));
        }
    }

    @Test
    void aFileWhoseEncodingIsWrongFailsAsACallDoes() throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write(new byte[1_000]);
        }
        byte[] cut = packed.toByteArray();
        byte[] damaged = packed.toByteArray();
        damaged[damaged.length - 8] ^= 1;
        assertThrows(ConnectionException.class, () -> read(cut, cut.length - 6));
        assertThrows(MalformedResponseException.class, () -> read(damaged, damaged.length));
    }

    private static byte[] read(byte[] packed, int length) throws IOException {
        try (RawServer server = new RawServer((request, out) -> {
                    RawServer.send(out, "HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\n");
                    RawServer.send(out, "Content-Length: " + length + "\r\n\r\n");
                    out.write(packed, 0, length);
                });
                HttpCaller caller = TestClient.to(server);
                Download download = caller.execute(FILE.call(CallOptions.none()))) {
            return download.stream().readAllBytes();
        }
    }

    @Test
    void skippingAtTheEndSkipsNothing() throws IOException {
        assertThat(new LimitedInputStream(InputStream.nullInputStream(), 5, "GET /x").skip(3))
                .isEqualTo(0);
    }

    @Test
    void aLengthThatIsNotClearClosesTheConnection() throws IOException {
        try (RawServer server = new RawServer((request, out) -> {
                    RawServer.send(out, answer("200 OK\r\nContent-Length: 5", "1"));
                    Thread.sleep(20_000);
                });
                HttpCaller caller = TestClient.to(server)) {
            assertThrows(ConnectionException.class, () -> caller.execute(TestClient.GET.call(CallOptions.none())));
            assertThat(server.allClosedByClient()).isTrue();
        }
    }
}
