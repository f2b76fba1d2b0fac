package dev.apograph.runtime.http;

import static com.google.common.truth.Truth.assertThat;
import static dev.apograph.runtime.http.RawServer.answer;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.apograph.runtime.CallOptions;
import dev.apograph.runtime.ConnectionException;
import dev.apograph.runtime.FilePart;
import dev.apograph.runtime.RetryPolicy;
import dev.apograph.runtime.json.JsonCodecs;
import dev.apograph.runtime.json.JsonObject;
import dev.apograph.runtime.json.JsonValue;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class MultipartTest {

    private static final Endpoint<JsonValue> UPLOAD = Endpoint.<JsonValue>builder("T.upload", "POST", "/files")
            .multipart()
            .success(200, JsonCodecs.VALUE)
            .build();

    private static RawServer.Received upload(RequestParameters parameters) throws IOException {
        try (RawServer server = RawServer.of(answer("200 OK", "{}"));
                HttpCaller caller = TestClient.to(server)) {
            caller.execute(UPLOAD.call(CallOptions.none()).parameters(parameters));
            return server.received().get(0);
        }
    }

    /** The call may be over while the thread that sends it opens the next file. */
    @Test
    void aFileThatIsOpenedTooLateIsClosed() throws IOException {
        AtomicInteger closed = new AtomicInteger();
        InputStream content = new ByteArrayInputStream(new byte[10]) {
            @Override
            public void close() {
                closed.incrementAndGet();
            }
        };
        InputStream[] form = new InputStream[1];
        FilePart file = FilePart.of("a", () -> {
            try {
                form[0].close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return content;
        });
        form[0] = MultipartForm.of(List.of(FormPart.file("file", file))).open();
        form[0].readAllBytes();
        assertThat(closed.get()).isAtLeast(1);
    }

    @Test
    void writesAForm(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("data.csv"), "a;b\n");
        RawServer.Received request = upload(out -> {
            out.part("title", "caf\u00e9");
            out.part("count", 7L);
            out.part("none", (String) null);
            out.part("file", FilePart.of(file).withContentType("text/csv"));
            out.jsonPart(
                    "meta", JsonCodecs.OBJECT, JsonObject.builder().put("a", 1).build());
        });
        String type = request.header("Content-Type");
        assertThat(type).matches("multipart/form-data; boundary=apograph-[0-9a-f]{40}");
        String boundary = type.substring(type.indexOf('=') + 1);
        assertThat(request.text()).isEqualTo("""
                        --B
                        Content-Disposition: form-data; name="title"

                        caf\u00e9
                        --B
                        Content-Disposition: form-data; name="count"

                        7
                        --B
                        Content-Disposition: form-data; name="file"; filename="data.csv"
                        Content-Type: text/csv

                        a;b
                        --B
                        Content-Disposition: form-data; name="meta"
                        Content-Type: application/json

                        {"a":1}
                        --B--
                        """.replace("\n", "\r\n")
                .replace("a;b\r\n", "a;b\n\r\n")
                .replace("--B", "--" + boundary));
        assertThat(request.header("Content-Length")).isEqualTo(String.valueOf(request.body().length));
    }

    @Test
    void boundariesDiffer() throws IOException {
        assertThat(upload(out -> out.part("a", "1")).header("Content-Type"))
                .isNotEqualTo(upload(out -> out.part("a", "1")).header("Content-Type"));
    }

    @ParameterizedTest
    @CsvSource({
        "'a\"b','a%22b'",
        "'a\r\nX-Evil: 1','a%0D%0AX-Evil: 1'",
        "'../../etc/passwd','../../etc/passwd'",
        "'\u00e9\u4e2d','\u00e9\u4e2d'",
        "'%22','%22'"
    })
    void escapesNamesAsBrowsersDo(String name, String escaped) throws IOException {
        String body = upload(out -> out.part("n" + name, FilePart.of(name, new byte[0])))
                .text();
        assertThat(body).contains("form-data; name=\"n" + escaped + "\"; filename=\"" + escaped + "\"\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/plain\r\nX-Evil: 1", "", " text/plain", "text/\u00e9"})
    void refusesMediaTypes(String type) {
        assertThrows(
                IllegalArgumentException.class,
                () -> FilePart.of("a", new byte[0]).withContentType(type));
    }

    @Test
    void anEmptyFormHasItsEnd() throws IOException {
        assertThat(upload(out -> {}).text()).matches("--apograph-[0-9a-f]{40}--\r\n");
    }

    @Test
    void streamsWhatHasNoKnownLength() throws IOException {
        AtomicInteger closed = new AtomicInteger();
        byte[] large = new byte[5 << 20];
        Arrays.fill(large, (byte) 'x');
        RawServer.Received request =
                upload(out -> out.part("file", FilePart.of("s.bin", () -> counting(large, closed))));
        assertThat(request.header("Transfer-Encoding")).isEqualTo("chunked");
        assertThat(request.body().length).isGreaterThan(large.length);
        assertThat(request.text()).contains("x\r\n--apograph-");
        assertThat(closed.get()).isEqualTo(1);
    }

    @Test
    void tellsHowFarAnUploadHasCome() throws IOException {
        List<Long> told = new CopyOnWriteArrayList<>();
        FilePart part = FilePart.of("a", new ByteArrayInputStream(new byte[100_000]), 100_000)
                .withProgress((bytes, total) -> {
                    assertThat(total).hasValue(100_000);
                    told.add(bytes);
                });
        assertThat(upload(out -> out.part("file", part)).header("Content-Length"))
                .isNotEmpty();
        assertThat(told).isInStrictOrder();
        assertThat(told.get(told.size() - 1)).isEqualTo(100_000);
    }

    @Test
    void aStreamOfAnotherLengthThanSaidBreaksTheCall() throws IOException {
        for (long said : new long[] {3, 30}) {
            FilePart part = FilePart.of("a", new ByteArrayInputStream(new byte[10]), said);
            assertThrows(ConnectionException.class, () -> upload(out -> out.part("file", part)));
        }
    }

    private static InputStream counting(byte[] bytes, AtomicInteger closed) {
        return new ByteArrayInputStream(bytes) {
            @Override
            public void close() {
                closed.incrementAndGet();
            }
        };
    }

    @Test
    void aFileThatBreaksOffIsNotSentAsWhole() throws IOException {
        InputStream broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("disk");
            }
        };
        try (RawServer server = RawServer.of(answer("200 OK", "{}"));
                HttpCaller caller = TestClient.to(server)) {
            ConnectionException e = assertThrows(
                    ConnectionException.class,
                    () -> caller.execute(UPLOAD.call(CallOptions.none())
                            .parameters(out -> out.part("file", FilePart.of("a", () -> broken)))));
            assertThat(e).hasMessageThat().contains("what was to be sent cannot be read");
            assertThat(e).hasCauseThat().hasCauseThat().hasMessageThat().isEqualTo("disk");
            assertThat(server.received()).isEmpty();
        }
    }

    /** Whoever watches an upload can end it. */
    @Test
    void anExceptionOfTheProgramEndsTheCallAtOnce() throws IOException {
        AtomicInteger opened = new AtomicInteger();
        FilePart part = FilePart.of("a", () -> {
                    opened.incrementAndGet();
                    return new ByteArrayInputStream(new byte[10]);
                })
                .withProgress((count, total) -> {
                    throw new IllegalStateException("enough");
                });
        Endpoint<JsonValue> put = Endpoint.<JsonValue>builder("T.upload", "PUT", "/files")
                .multipart()
                .success(200, JsonCodecs.VALUE)
                .build();
        try (RawServer server = RawServer.of(answer("200 OK", "{}"));
                HttpCaller caller = new TestClient()
                        .baseUrl(server.url())
                        .retries(RetryPolicy.standard())
                        .build()) {
            ConnectionException e = assertThrows(
                    ConnectionException.class,
                    () -> caller.execute(put.call(CallOptions.none()).parameters(out -> out.part("file", part))));
            assertThat(e)
                    .hasCauseThat()
                    .hasCauseThat()
                    .hasCauseThat()
                    .hasMessageThat()
                    .isEqualTo("enough");
            assertThat(opened.get()).isEqualTo(1);
            assertThat(server.received()).isEmpty();
        }
    }

    @Test
    void aFileThatCannotBeReadIsToldBeforeAnythingIsSent(@TempDir Path folder) throws IOException {
        try (RawServer server = RawServer.of(answer("200 OK", "{}"));
                HttpCaller caller = TestClient.to(server)) {
            for (Path path : List.of(folder.resolve("missing"), folder)) {
                FilePart file = FilePart.of(path);
                UncheckedIOException e = assertThrows(
                        UncheckedIOException.class,
                        () -> caller.execute(
                                UPLOAD.call(CallOptions.none()).parameters(out -> out.part("file", file))));
                assertThat(e).hasCauseThat().hasMessageThat().contains(path.toString());
            }
            assertThat(server.connections()).isEqualTo(0);
        }
    }

    @Test
    void aFormIsSentAgainAfterARedirect() throws IOException {
        AtomicInteger opened = new AtomicInteger();
        FilePart part = FilePart.of("a", () -> {
            opened.incrementAndGet();
            return new ByteArrayInputStream("content".getBytes(StandardCharsets.UTF_8));
        });
        try (RawServer server = new RawServer((request, out) -> RawServer.send(
                        out,
                        request.target().equals("/files")
                                ? answer("307 Moved\r\nLocation: /new", "")
                                : answer("200 OK", "{}")));
                HttpCaller caller = TestClient.to(server)) {
            caller.execute(UPLOAD.call(CallOptions.none()).parameters(out -> out.part("file", part)));
            assertThat(server.received().get(1).text())
                    .isEqualTo(server.received().get(0).text());
            assertThat(opened.get()).isEqualTo(2);
        }
    }
}
