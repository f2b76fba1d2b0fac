package dev.apograph.runtime.http;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import dev.apograph.runtime.CallOptions;
import dev.apograph.runtime.HttpStatusException;
import dev.apograph.runtime.RetryPolicy;
import dev.apograph.runtime.json.JsonCodecs;
import dev.apograph.runtime.json.JsonObject;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletionException;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.Timeout;

/**
 * The faults F1 to F45: what the caller sees, how many requests went out, how long it took, and that no text holds the
 * token. By default each row as a GET that waits and as a POST that does not; in the profile {@code thorough} all four.
 *
 * <p>Faults that are no answer of a server, or need more than one call, stand in tests of their own: F6 and F45 in {@link
 * RetryTest}, F9 in {@link FaultTest}, F14, F34 and F35 in {@link DeadlineTest}, {@link RetryTest} and {@link
 * AsyncCallTest}, F27 to F29 in {@link RedirectTest}, F30 in {@link MultipartTest} and {@link ExecuteTest}, F36 in {@link
 * TlsTest}, F37 in {@link TransportTest}, F40 in {@code DownloadTest}, F42 in {@code EventStreamTest} and {@link
 * ReconnectTest}, F43 in {@code PagedTest}.
 */
@Timeout(120)
final class FaultTableTest {

    private static final boolean THOROUGH = Boolean.getBoolean("apograph.thorough");

    /** How long a call of 250 milliseconds may take beyond that, apart from what a busy machine withholds from it. */
    private static final Duration SLACK = Duration.ofMillis(250);

    private static final Endpoint<JsonObject> GET = endpoint("GET");
    private static final Endpoint<JsonObject> POST = endpoint("POST");

    private static Endpoint<JsonObject> endpoint(String method) {
        return Endpoint.<JsonObject>builder("T.call", method, "/a/{id}")
                .success(200, JsonCodecs.OBJECT)
                .error(400, JsonCodecs.OBJECT)
                .build();
    }

    @TestFactory
    Stream<DynamicTest> everyFault() {
        return Fault.all()
                .flatMap(fault -> Stream.of("GET sync", "POST async", "GET async", "POST sync")
                        .limit(THOROUGH ? 4 : 2)
                        .map(how -> DynamicTest.dynamicTest(fault + ", " + how, () -> check(fault, how))));
    }

    private static void check(Fault fault, String how) throws IOException {
        boolean get = how.startsWith("GET");
        try (RawServer server = new RawServer(fault.script().get())) {
            Duration late = check(server.url(), fault, how, get ? fault.get() : fault.post());
            assertWithMessage("requests")
                    .that(server.received())
                    .hasSize(get ? fault.getRequests() : fault.postRequests());
            if (fault.realTime()) {
                assertThat(late).isLessThan(SLACK);
                assertThat(server.allClosedByClient()).isTrue();
            }
        }
    }

    /**
     * Makes the call, compares what came of it, and looks for the token in all that can be printed.
     *
     * @return how late it ended, if time matters
     */
    private static Duration check(String url, Fault fault, String how, String outcome) {
        List<Object> texts = new ArrayList<>();
        TestClient client = new TestClient()
                .baseUrl(url)
                .accessToken(Fault.CANARY)
                .header("X-Api-Key", Fault.CANARY)
                .allowInsecureHttp(true)
                .retries(RetryPolicy.standard())
                .observer(new CallObserver() {
                    @Override
                    public void attemptEnded(CallEvent event) {
                        texts.add(event);
                    }
                });
        if (!fault.realTime()) {
            client.clock(new VirtualClock(0.5));
        }
        try (HttpLog log = new HttpLog();
                Metronome metronome = fault.realTime() ? new Metronome() : Metronome.silent();
                HttpCaller caller = client.build()) {
            Call<JsonObject> call = call(fault.options(), how.startsWith("GET") ? GET : POST);
            texts.add(call);
            long start = System.nanoTime();
            String seen = outcome(caller, call, how.endsWith("async"), texts);
            Duration late = metronome.beyond(fault.options().timeout().orElse(Duration.ZERO), start);
            assertWithMessage(String.join("\n", log.lines())).that(seen).isEqualTo(outcome);
            texts.addAll(log.lines());
            texts.forEach(text -> assertThat(text.toString()).doesNotContain(Fault.CANARY));
            return late;
        }
    }

    private static Call<JsonObject> call(CallOptions options, Endpoint<JsonObject> endpoint) {
        CallOptions secret = options.toBuilder()
                .header("X-Secret", Fault.CANARY)
                .query("key", Fault.CANARY)
                .build();
        Call<JsonObject> call = endpoint.call(secret).path("id", Fault.CANARY);
        return endpoint == POST ? call.jsonBody(JsonCodecs.STRING, Fault.CANARY) : call;
    }

    private static String outcome(HttpCaller caller, Call<JsonObject> call, boolean async, List<Object> texts) {
        try {
            return (async ? caller.executeAsync(call).join() : caller.execute(call)).toString();
        } catch (CompletionException e) {
            return described(e.getCause(), texts);
        } catch (RuntimeException e) {
            return described(e, texts);
        }
    }

    private static String described(Throwable failure, List<Object> texts) {
        StringWriter trace = new StringWriter();
        failure.printStackTrace(new PrintWriter(trace, true));
        texts.add(trace);
        if (failure instanceof HttpStatusException status) {
            texts.add(status.response());
        }
        return failure.getClass().getSimpleName();
    }

    @TestFactory
    Stream<DynamicTest> nobodyThere() {
        return Stream.of("GET sync", "POST async", "GET async", "POST sync")
                .flatMap(how -> Stream.of("F1 refused", "F38 unknown name")
                        .map(name -> DynamicTest.dynamicTest(name + ", " + how, () -> {
                            String url = name.startsWith("F1 ") ? deadUrl() : "http://nobody.invalid";
                            Fault fault = new Fault(name, () -> null, "", 0, "", 0, CallOptions.none(), false);
                            check(url, fault, how, "ConnectionException");
                        })));
    }

    private static String deadUrl() throws IOException {
        try (ServerSocket free = new ServerSocket(0)) {
            return "http://127.0.0.1:" + free.getLocalPort();
        }
    }
}
