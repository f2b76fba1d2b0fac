package dev.apograph.runtime.http;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;
import static dev.apograph.runtime.http.RawServer.answer;

import dev.apograph.runtime.ApiException;
import dev.apograph.runtime.CallOptions;
import dev.apograph.runtime.FilePart;
import dev.apograph.runtime.HttpStatusException;
import dev.apograph.runtime.json.JsonCodecs;
import dev.apograph.runtime.json.JsonObject;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever goes wrong, no text that may reach a log holds what the call sent, even if the server repeats it. */
final class SecretsTest {

    private static final String CANARY = "canary-e2d7";

    private static final Endpoint<JsonObject> ENDPOINT = Endpoint.<JsonObject>builder("T.call", "POST", "/a/{id}")
            .success(200, JsonCodecs.OBJECT)
            .error(400, JsonCodecs.OBJECT)
            .build();

    /** Raw answers; each repeats the secret somewhere, or breaks in another way. */
    static Stream<String> answers() {
        return Stream.of(
                "",
                CANARY,
                CANARY + "\r\n\r\n",
                "HTTP/1.1 " + CANARY + "\r\n\r\n",
                "HTTP/9.9 200 " + CANARY + "\r\n\r\n",
                "HTTP/1.1 2" + CANARY + " OK\r\n\r\n",
                "HTTP/1.1 200 " + CANARY + "\r\n\r\n",
                "HTTP/1.1 200 OK\r\n" + CANARY + "\r\n\r\n{",
                "HTTP/1.1 200 OK\r\n" + CANARY + " : x\r\n\r\n{",
                "HTTP/1.1 200 OK\r\nX: " + CANARY + "\u0001\r\n\r\n{",
                "HTTP/1.1 200 OK\r\nContent-Length: " + CANARY + "\r\n\r\n{}",
                "HTTP/1.1 200 OK\r\nTransfer-Encoding: " + CANARY + "\r\n\r\n{",
                "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n" + CANARY + "\r\n",
                "HTTP/1.1 200 OK\r\nContent-Encoding: " + CANARY + "\r\n\r\n{}",
                "HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\n\r\n" + CANARY,
                answer("200 OK", CANARY),
                answer("200 OK", "{\"" + CANARY + "\""),
                answer("200 OK", "\"" + CANARY + "\""),
                answer("200 OK", "{\"a\":\"" + CANARY + "\"} x"),
                answer("201 Created", "{\"a\":\"" + CANARY + "\"}"),
                answer("302 Found\r\nLocation: https://evil.example/" + CANARY, ""),
                answer("307 Found\r\nLocation: " + CANARY + " " + CANARY, ""),
                answer("400 Bad\r\nX-Echo: " + CANARY + "\r\nSet-Cookie: " + CANARY, "{\"a\":\"" + CANARY + "\"}"),
                answer("401 " + CANARY + "\r\nWWW-Authenticate: " + CANARY, CANARY),
                answer("500 Oops", CANARY),
                answer("999 Oops", CANARY));
    }

    @ParameterizedTest
    @MethodSource("answers")
    void noFailureTellsASecret(String raw) throws IOException {
        try (RawServer server = new RawServer((request, out) -> {
                    RawServer.send(out, raw);
                    throw new IOException("close");
                });
                HttpCaller caller = new TestClient()
                        .baseUrl(server.url())
                        .accessToken(CANARY)
                        .header("X-Api-Key", CANARY)
                        .timeout(Duration.ofSeconds(2))
                        .build()) {
            Throwable failure = failure(caller);
            assertThat(failure).isInstanceOf(ApiException.class);
            assertSilent(stackTrace(failure));
            if (failure instanceof HttpStatusException status) {
                assertSilent(status.response().toString());
            }
        }
    }

    private static Throwable failure(HttpCaller caller) {
        Call<JsonObject> call = call();
        try {
            caller.execute(call);
            throw new AssertionError("the call succeeded");
        } catch (ApiException e) {
            assertSilent(call + " " + caller);
            return e;
        }
    }

    private static Call<JsonObject> call() {
        CallOptions options = CallOptions.builder()
                .header("X-Secret", CANARY)
                .query("key", CANARY)
                .build();
        assertSilent(options.toString());
        return ENDPOINT.call(options)
                .path("id", CANARY)
                .jsonBody(JsonCodecs.STRING, CANARY)
                .parameters(out -> {
                    out.query("q", CANARY);
                    out.header("X-Other", CANARY);
                });
    }

    private static String stackTrace(Throwable failure) {
        StringWriter text = new StringWriter();
        failure.printStackTrace(new PrintWriter(text, true));
        return text.toString();
    }

    private static void assertSilent(String text) {
        assertWithMessage(text).that(text.contains(CANARY)).isFalse();
    }

    @Test
    void refusedValuesAreNotRepeated() throws IOException {
        try (RawServer server = RawServer.of(answer("200 OK", "{}"));
                HttpCaller caller = TestClient.to(server)) {
            List<Runnable> refused = List.of(
                    () -> caller.execute(call().path("id", CANARY + "\ud800")),
                    () -> caller.execute(call().parameters(out -> out.query("q", CANARY + "\udc00"))),
                    () -> caller.execute(call().parameters(out -> out.header("X-A", CANARY + "\n"))),
                    () -> FilePart.of("a", new byte[0]).withContentType(CANARY + "\n"));
            for (Runnable call : refused) {
                IllegalArgumentException e =
                        org.junit.jupiter.api.Assertions.assertThrows(IllegalArgumentException.class, call::run);
                assertSilent(stackTrace(e));
            }
            assertThat(server.received()).isEmpty();
        }
    }
}
