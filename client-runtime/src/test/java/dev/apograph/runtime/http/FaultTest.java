package dev.apograph.runtime.http;

import static com.google.common.truth.Truth.assertThat;
import static dev.apograph.runtime.http.RawServer.answer;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.apograph.runtime.ApiException;
import dev.apograph.runtime.CallOptions;
import dev.apograph.runtime.ConnectionException;
import dev.apograph.runtime.MalformedResponseException;
import dev.apograph.runtime.ResponseTooLargeException;
import dev.apograph.runtime.ServerErrorException;
import dev.apograph.runtime.json.JsonValue;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Answers that break off, lie or are too large. */
@Timeout(60)
final class FaultTest {

    private static JsonValue get(RawServer server, CallOptions options) {
        try (HttpCaller caller = TestClient.to(server)) {
            return caller.execute(TestClient.GET.call(options));
        }
    }

    private static <T extends ApiException> T fails(Class<T> type, String raw) throws IOException {
        return fails(type, raw.getBytes(StandardCharsets.ISO_8859_1));
    }

    /** Sends the bytes and closes the connection. */
    private static <T extends ApiException> T fails(Class<T> type, byte[] raw) throws IOException {
        try (RawServer server = new RawServer((request, out) -> {
            out.write(raw);
            out.flush();
            throw new IOException("close");
        })) {
            T failure = assertThrows(type, () -> get(server, CallOptions.none()));
            assertThat(failure).hasMessageThat().startsWith("GET /things: ");
            return failure;
        }
    }

    private static byte[] gzip(byte[] plain) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
            out.write(plain);
        }
        return bytes.toByteArray();
    }

    private static byte[] encoded(String encoding, byte[] body, int sent) {
        String head = "HTTP/1.1 200 OK\r\nContent-Encoding: " + encoding + "\r\nContent-Length: " + sent + "\r\n\r\n";
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes(head.getBytes(StandardCharsets.US_ASCII));
        bytes.write(body, 0, sent);
        return bytes.toByteArray();
    }

    @Test
    void nobodyListens() throws IOException {
        ServerSocket free = new ServerSocket(0);
        int port = free.getLocalPort();
        free.close();
        try (HttpCaller caller =
                new TestClient().baseUrl("http://127.0.0.1:" + port).build()) {
            ConnectionException e = assertThrows(
                    ConnectionException.class, () -> caller.execute(TestClient.GET.call(CallOptions.none())));
            assertThat(e.toString()).doesNotContain(String.valueOf(port));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "garbage\r\n\r\n",
                "HTTP/1.1 200 OK\r\nContent-Le",
                "HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\n[1,2",
                "HTTP/1.1 200 OK\r\nContent-Length: -1\r\n\r\n[]",
                "HTTP/1.1 200 OK\r\nContent-Length: x\r\n\r\n[]",
                "HTTP/1.1 200 OK\r\nContent-Length: 2\r\nContent-Length: 3\r\n\r\n[] ",
                "HTTP/1.1 200 OK\r\nContent-Length: 2\r\nTransfer-Encoding: chunked\r\n\r\n2\r\n[]\r\n0\r\n\r\n",
                "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n2\r\n[]\r\n",
                "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n[]\r\n0\r\n\r\n",
                "HTTP/1.1 204 No Content\r\nContent-Length: 2\r\n\r\n[]"
            })
    void brokenTransportIsAConnectionProblem(String raw) throws IOException {
        fails(ConnectionException.class, raw);
    }

    @Test
    void aBodyThatEndsWithTheConnectionMustStillBeWholeJson() throws IOException {
        fails(MalformedResponseException.class, "HTTP/1.1 200 OK\r\n\r\n{\"a\":[1,2");
    }

    @Test
    void theStatusWinsOverTheContent() throws IOException {
        ServerErrorException html = fails(
                ServerErrorException.class,
                answer("502 Bad Gateway\r\nContent-Type: text/html", "<h1>Bad gateway</h1>"));
        assertThat(html.rawBody()).isEqualTo("<h1>Bad gateway</h1>");
        ServerErrorException cut =
                fails(ServerErrorException.class, "HTTP/1.1 502 Bad\r\nContent-Length: 100\r\n\r\npartly");
        assertThat(cut.rawBody()).isEqualTo("partly");
        ServerErrorException latin = fails(
                ServerErrorException.class,
                "HTTP/1.1 502 Bad\r\nContent-Type: text/plain; charset=\"ISO-8859-1\"\r\n\r\n\u00e9");
        assertThat(latin.rawBody()).isEqualTo("\u00e9");
        ServerErrorException unknown = fails(
                ServerErrorException.class, "HTTP/1.1 502 Bad\r\nContent-Type: text/plain; charset=x-nope\r\n\r\nabc");
        assertThat(unknown.rawBody()).isEqualTo("abc");
        fails(ServerErrorException.class, encoded502("not gzip"));
    }

    private static String encoded502(String body) {
        return answer("502 Bad Gateway\r\nContent-Encoding: gzip", body);
    }

    @Test
    void aBodyOverTheLimitIsRefusedEarly() throws IOException {
        CallOptions options = CallOptions.builder().maxResponseBytes(1_000).build();
        try (RawServer endless = new RawServer((request, out) -> {
            RawServer.send(out, "HTTP/1.1 200 OK\r\n\r\n[");
            while (true) {
                RawServer.send(out, "1,".repeat(1_000));
            }
        })) {
            assertThrows(ResponseTooLargeException.class, () -> get(endless, options));
            assertThat(endless.allClosedByClient()).isTrue();
        }
        try (RawServer exact = RawServer.of(answer("200 OK", "\"" + "x".repeat(998) + "\""))) {
            assertThat(get(exact, options).toString()).hasLength(1_000);
        }
        try (RawServer over = RawServer.of(answer("200 OK", "\"" + "x".repeat(998) + "\" "))) {
            assertThrows(ResponseTooLargeException.class, () -> get(over, options));
        }
    }

    @Test
    void decodesGzip() throws IOException {
        byte[] body = gzip("[1,2]".getBytes(StandardCharsets.UTF_8));
        for (String encoding : new String[] {"gzip", "x-gzip", "GZIP", "identity, gzip"}) {
            try (RawServer server = new RawServer((request, out) -> out.write(encoded(encoding, body, body.length)))) {
                assertThat(get(server, CallOptions.none()).toString()).isEqualTo("[1,2]");
            }
        }
        try (RawServer server = new RawServer((request, out) -> out.write(encoded("gzip", body, body.length)));
                HttpCaller caller = TestClient.to(server)) {
            for (int i = 0; i < 5; i++) {
                caller.execute(TestClient.GET.call(CallOptions.none()));
            }
            assertThat(server.connections()).isEqualTo(1);
        }
        try (RawServer server = new RawServer((request, out) -> out.write(encoded("gzip", body, 0)))) {
            assertThat(get(server, CallOptions.none())).isEqualTo(JsonValue.ofNull());
        }
        try (RawServer server = RawServer.of(answer("200 OK\r\nContent-Encoding: identity", "[1]"))) {
            assertThat(get(server, CallOptions.none()).toString()).isEqualTo("[1]");
        }
    }

    /** Of several members, wherever the network takes them apart; what follows and is none is left out. */
    @Test
    void decodesAllMembersOfGzip() throws IOException {
        byte[] first = gzip("[1,".getBytes(StandardCharsets.UTF_8));
        byte[] second = gzip("2]".getBytes(StandardCharsets.UTF_8));
        byte[] padding = new byte[4];
        int length = first.length + second.length + padding.length;
        try (RawServer server = new RawServer((request, out) -> {
            RawServer.send(out, "HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: " + length + "\r\n\r\n");
            for (byte[] piece : new byte[][] {first, second, padding}) {
                out.write(piece);
                out.flush();
                Thread.sleep(50);
            }
        })) {
            assertThat(get(server, CallOptions.none()).toString()).isEqualTo("[1,2]");
        }
    }

    @Test
    void aCompressedAnswerIsReadToTheEndOfItsChunks() throws IOException {
        byte[] body = gzip("[1,2]".getBytes(StandardCharsets.UTF_8));
        try (RawServer server = new RawServer((request, out) -> {
                    RawServer.send(
                            out,
                            "HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nTransfer-Encoding: chunked\r\n\r\n"
                                    + Integer.toHexString(body.length) + "\r\n");
                    out.write(body);
                    out.flush();
                    Thread.sleep(50);
                    RawServer.send(out, "\r\n0\r\n\r\n");
                });
                HttpCaller caller = TestClient.to(server)) {
            for (int i = 0; i < 3; i++) {
                assertThat(caller.execute(TestClient.GET.call(CallOptions.none()))
                                .toString())
                        .isEqualTo("[1,2]");
            }
            assertThat(server.connections()).isEqualTo(1);
        }
    }

    @Test
    void tellsBrokenEncodings() throws IOException {
        byte[] body = gzip("[1,2]".getBytes(StandardCharsets.UTF_8));
        fails(ConnectionException.class, encoded("gzip", body, body.length - 6));
        fails(ConnectionException.class, encoded("gzip", body, 5));
        fails(MalformedResponseException.class, encoded("gzip", "[1,2]".getBytes(StandardCharsets.UTF_8), 5));
        fails(MalformedResponseException.class, encoded("br", body, body.length));
        fails(MalformedResponseException.class, encoded("gzip, gzip", body, body.length));
        byte[] damaged = body.clone();
        damaged[body.length - 8] ^= 1;
        fails(MalformedResponseException.class, encoded("gzip", damaged, body.length));
    }

    @Test
    void aBombIsRefusedWhileItUnfolds() throws IOException {
        byte[] bomb = gzip(new byte[200 << 20]);
        CallOptions options = CallOptions.builder().maxResponseBytes(1 << 20).build();
        try (RawServer server = new RawServer((request, out) -> {
            byte[] spaces = encoded("gzip", gzip(" ".repeat(10 << 20).getBytes(StandardCharsets.UTF_8)), 5_000);
            out.write(spaces);
        })) {
            assertThrows(ResponseTooLargeException.class, () -> get(server, options));
        }
        assertThat(bomb.length).isLessThan(1 << 20);
        fails(ServerErrorException.class, join502(bomb));
    }

    private static byte[] join502(byte[] bomb) {
        byte[] answer = encoded("gzip", bomb, bomb.length);
        System.arraycopy("502 OK".getBytes(StandardCharsets.US_ASCII), 0, answer, 9, 6);
        return answer;
    }

    @Test
    void hugeHeadersAreRefused() throws IOException {
        fails(ConnectionException.class, "HTTP/1.1 200 OK\r\nX: " + "x".repeat(1 << 20) + "\r\n\r\n[]");
    }

    @Test
    void aDeadPooledConnectionIsReplaced() throws IOException {
        int[] count = new int[1];
        try (RawServer server = new RawServer((request, out) -> {
                    RawServer.send(out, answer("200 OK", "1"));
                    if (count[0]++ == 0) {
                        throw new IOException("close");
                    }
                });
                HttpCaller caller = TestClient.to(server)) {
            caller.execute(TestClient.GET.call(CallOptions.none()));
            assertThat(caller.execute(TestClient.GET.call(CallOptions.none())).toString())
                    .isEqualTo("1");
            assertThat(server.received()).hasSize(2);
        }
    }

    @Test
    void connectionsServeAgain() throws IOException {
        int[] count = new int[1];
        try (RawServer server = new RawServer((request, out) ->
                        RawServer.send(out, answer(count[0]++ % 2 == 0 ? "200 OK" : "404 Not Found", "{\"a\":1}")));
                HttpCaller caller = TestClient.to(server)) {
            for (int i = 0; i < 10; i++) {
                caller.execute(TestClient.GET.call(CallOptions.none()));
                assertThrows(ApiException.class, () -> caller.execute(TestClient.GET.call(CallOptions.none())));
            }
            assertThat(server.connections()).isEqualTo(1);
        }
    }
}
