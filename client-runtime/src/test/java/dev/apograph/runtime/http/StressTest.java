package dev.apograph.runtime.http;

import static com.google.common.truth.Truth.assertThat;
import static dev.apograph.runtime.http.RawServer.answer;

import dev.apograph.runtime.ApiException;
import dev.apograph.runtime.CallOptions;
import dev.apograph.runtime.json.JsonCodecs;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Many threads share one client, and each gets its own answer, byte for byte. */
@Timeout(600)
final class StressTest {

    private static final boolean THOROUGH = Boolean.getBoolean("apograph.thorough");
    private static final int THREADS = THOROUGH ? 200 : 50;
    private static final int CALLS = THOROUGH ? 1_000 : 200;

    private static final Endpoint<String> ECHO = Endpoint.<String>builder("T.echo", "POST", "/echo/{id}")
            .success(200, JsonCodecs.STRING)
            .build();

    @Test
    void everyByteIsRight() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try (RawServer server = new RawServer(
                        (request, out) -> RawServer.send(out, answer("200 OK", echo(request))), THREADS * 2);
                HttpCaller caller = TestClient.to(server)) {
            List<Future<Integer>> work = new ArrayList<>();
            for (int i = 0; i < THREADS; i++) {
                int thread = i;
                work.add(threads.submit(() -> calls(caller, thread)));
            }
            int sum = 0;
            for (Future<Integer> each : work) {
                sum += each.get();
            }
            assertThat(sum).isEqualTo(THREADS * CALLS);
            assertThat(server.connections()).isAtMost(THREADS * 2);
        } finally {
            threads.shutdownNow();
        }
    }

    /** Time that runs out at any point of a call ends it as such, and leaves the thread as it was. */
    @Test
    void deadlinesAtAnyPointLeaveNothingBehind() throws IOException {
        Set<String> seen = new HashSet<>();
        try (RawServer server = RawServer.of(answer("200 OK\r\nContent-Type: application/json", "[1]"));
                HttpCaller caller = new TestClient().baseUrl(server.url()).build()) {
            for (int i = 0; i < CALLS * 3; i++) {
                CallOptions options = CallOptions.builder()
                        .timeout(Duration.ofNanos(50_000L + i % 200 * 20_000L))
                        .build();
                seen.add(outcome(caller, options) + (Thread.interrupted() ? " and an interrupt" : ""));
            }
            assertThat(caller.execute(TestClient.GET.call(CallOptions.none())).toString())
                    .isEqualTo("[1]");
        }
        assertThat(Set.of("[1]", "CallTimeoutException", "ConnectionException")).containsAtLeastElementsIn(seen);
    }

    private static String outcome(HttpCaller caller, CallOptions options) {
        try {
            return caller.execute(TestClient.GET.call(options)).toString();
        } catch (ApiException e) {
            return e.getClass().getSimpleName();
        }
    }

    /** The body, with the path and a header put into it. */
    private static String echo(RawServer.Received request) {
        String body = request.text();
        return body.substring(0, body.length() - 1) + request.target() + request.header("X-Call") + "\"";
    }

    private static int calls(HttpCaller caller, int thread) {
        int right = 0;
        for (int i = 0; i < CALLS; i++) {
            String id = thread + "-" + i;
            String body = ("\u00e9" + id + "\ud83d\ude00").repeat(1 + i % 50);
            CallOptions options =
                    CallOptions.builder().header("X-Call", "h" + id).build();
            String answer = caller.execute(ECHO.call(options).path("id", id).jsonBody(JsonCodecs.STRING, body));
            if (answer.equals(body + "/echo/" + id + "h" + id)) {
                right++;
            }
        }
        return right;
    }
}
