package dev.apograph.runtime.http;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import com.sun.management.UnixOperatingSystemMXBean;
import dev.apograph.runtime.ApiException;
import dev.apograph.runtime.CallOptions;
import dev.apograph.runtime.FilePart;
import dev.apograph.runtime.json.JsonCodecs;
import dev.apograph.runtime.json.JsonValue;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** After thousands of calls that fail in every way, threads, open files and temporary files are what they were. */
@Timeout(600)
final class LeakTest {

    private static final int CALLS = Boolean.getBoolean("apograph.thorough") ? 10_000 : 500;

    /** The JVM may open a few files of its own as it goes. */
    private static final long OWN_FILES = 10;

    private static final Endpoint<JsonValue> UPLOAD = Endpoint.<JsonValue>builder("T.upload", "POST", "/things")
            .multipart()
            .success(200, JsonCodecs.VALUE)
            .build();

    /** None whose first line is not HTTP: JDK 17 itself never closes the connection on which such an answer came. */
    private static final String[] ANSWERS = {
        "",
        "HTTP/1.1 404 X\r\nContent-Length: 0\r\n\r\n",
        "HTTP/1.1 503 X\r\nContent-Length: 3\r\n\r\nabc",
        "HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n[1,2",
        "HTTP/1.1 200 OK\r\nContent-Length: 3\r\n\r\n<p>",
        "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n",
        "HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\n\r\nnot gzip",
        "HTTP/1.1 302 X\r\nLocation: https://evil.example/\r\nContent-Length: 0\r\n\r\n",
        "HTTP/1.1 200 OK\r\nContent-Length: 2\r\nContent-Length: 3\r\n\r\n[] ",
        "HTTP/1.1 500 X\r\nContent-Length: 200000\r\n\r\n" + "x".repeat(100_000)
    };

    /** Threads that wait for work end within a minute by themselves; one that serves a client does not, and is counted. */
    private record Held(long selectors, long files, long temporary) {

        boolean isNoMoreThan(Held other) {
            return selectors <= other.selectors && files <= other.files + OWN_FILES && temporary <= other.temporary;
        }
    }

    private static Held held(Path uploads) throws IOException {
        long selectors = Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread.getName().matches("HttpClient-[0-9]+-SelectorManager"))
                .count();
        long files = ManagementFactory.getOperatingSystemMXBean() instanceof UnixOperatingSystemMXBean unix
                ? unix.getOpenFileDescriptorCount()
                : 0;
        try (Stream<Path> all = Files.list(uploads)) {
            return new Held(selectors, files, all.count());
        }
    }

    @Test
    void nothingIsLeftOpen(@TempDir Path folder) throws Exception {
        Path file = Files.write(folder.resolve("upload.bin"), new byte[50_000]);
        failingCalls(file, 40);
        Held before = settled(folder, new Held(0, Integer.MAX_VALUE, 9), 80);
        failingCalls(file, CALLS);
        Held after = settled(folder, before, 150);
        assertWithMessage("held %s, before %s", after, before)
                .that(after.isNoMoreThan(before))
                .isTrue();
    }

    private static void failingCalls(Path file, int calls) throws IOException {
        try (RawServer server = new RawServer((request, out) -> {
            int number = Integer.parseInt(request.header("X-Number"));
            RawServer.send(out, ANSWERS[number % ANSWERS.length]);
            if (number % 3 == 0 && number % ANSWERS.length < 4) {
                throw new RawServer.Reset();
            }
            throw new IOException("close");
        })) {
            HttpCaller caller = TestClient.to(server);
            for (int i = 0; i < calls; i++) {
                assertThat(fails(caller, i, file)).isTrue();
            }
            caller.close();
            assertThat(server.allClosedByClient()).isTrue();
        }
    }

    private static boolean fails(HttpCaller caller, int number, Path file) {
        CallOptions options =
                CallOptions.builder().header("X-Number", String.valueOf(number)).build();
        try {
            switch (number % 4) {
                case 0 -> caller.execute(TestClient.GET.call(options));
                case 1 -> caller.execute(UPLOAD.call(options).parameters(out -> out.part("file", FilePart.of(file))));
                case 2 -> caller.executeAsync(TestClient.GET.call(options)).join();
                default -> {
                    CompletableFuture<JsonValue> future = caller.executeAsync(TestClient.GET.call(options));
                    future.cancel(true);
                    future.join();
                }
            }
            return false;
        } catch (ApiException | CompletionException | java.util.concurrent.CancellationException expected) {
            return true;
        }
    }

    /**
     * What is held when it is no more than wanted, or when time is over: before JDK 21 the threads of a client end when
     * it is collected.
     */
    private static Held settled(Path folder, Held wanted, int times) throws Exception {
        Held now = held(folder);
        for (int i = 0; i < times && !now.isNoMoreThan(wanted); i++) {
            System.gc();
            Thread.sleep(100);
            now = held(folder);
        }
        return now;
    }
}
