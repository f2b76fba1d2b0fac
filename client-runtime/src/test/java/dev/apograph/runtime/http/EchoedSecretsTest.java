package dev.apograph.runtime.http;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;
import static dev.apograph.runtime.http.RawServer.answer;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.apograph.runtime.ApiException;
import dev.apograph.runtime.CallOptions;
import dev.apograph.runtime.HttpStatusException;
import dev.apograph.runtime.Response;
import dev.apograph.runtime.json.JsonCodecs;
import dev.apograph.runtime.json.JsonValue;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** A server that repeats a credential where texts are shown: no text shows it, of a synchronous call or another. */
final class EchoedSecretsTest {

    private static final String TOKEN = "eyJhbGci/canary+e2d7==";
    /** One that could be the name of a header. */
    private static final String NAME_LIKE = "eyJhbGci-canary+e2d7";

    private static final String ESCAPED = TOKEN.replace("/", "\\/");

    private static final Endpoint<Map<String, Long>> ENDPOINT = Endpoint.<Map<String, Long>>builder(
                    "T.call", "GET", "/a")
            .success(200, JsonCodecs.map(JsonCodecs.LONG))
            .error(400, JsonCodecs.VALUE)
            .build();

    static Stream<String> answers() {
        return Stream.of(
                answer("200 OK\r\nX-Request-Id: " + TOKEN, "{}"),
                answer("200 OK\r\nServer: a " + TOKEN + " b", "{}"),
                answer("200 OK\r\nX-Correlation-Id: Bearer " + TOKEN.toUpperCase(Locale.ROOT), "{}"),
                answer("200 OK\r\n" + NAME_LIKE + ": x", "{}"),
                answer("200 OK", "{\"" + TOKEN + "\":\"x\"}"),
                answer("200 OK", "{\"" + ESCAPED + "\":{}}"),
                answer("302 Found\r\nLocation: /?" + TOKEN + "\r\nDate: " + TOKEN, TOKEN),
                answer("400 Bad\r\nAllow: " + TOKEN, "{\"a\":\"" + TOKEN + "\"}"),
                answer("400 Bad\r\nRequest-Id: " + TOKEN, "{\"a\":\"Bearer " + ESCAPED + "\",\"" + TOKEN + "\":1}"),
                answer("400 Bad", "{\"a\":\"" + PercentEncoding.query(TOKEN) + "\"}"),
                answer("401 No\r\nContent-Type: text/plain;charset=UTF-8", "the token " + TOKEN + " is old"),
                answer("500 No\r\nRetry-After: " + TOKEN, TOKEN.repeat(10_000)));
    }

    @ParameterizedTest
    @MethodSource("answers")
    void nothingShowsIt(String raw) throws Exception {
        for (boolean async : new boolean[] {false, true}) {
            try (HttpLog log = new HttpLog();
                    RawServer server = RawServer.of(raw);
                    HttpCaller caller = new TestClient()
                            .baseUrl(server.url())
                            .accessToken(raw.contains(NAME_LIKE) ? NAME_LIKE : TOKEN)
                            .timeout(Duration.ofSeconds(5))
                            .build()) {
                List<String> texts = new ArrayList<>(shown(caller, async));
                texts.addAll(log.lines());
                assertThat(log.lines()).isNotEmpty();
                texts.forEach(EchoedSecretsTest::assertSilent);
            }
        }
    }

    private static List<String> shown(HttpCaller caller, boolean async) throws Exception {
        try {
            Response<Map<String, Long>> response = async
                    ? caller.executeRawAsync(ENDPOINT.call(CallOptions.none())).get()
                    : caller.executeRaw(ENDPOINT.call(CallOptions.none()));
            return List.of(
                    response.toString(),
                    response.info().toString(),
                    response.headers().toString(),
                    response.requestId().toString());
        } catch (ExecutionException e) {
            return shown((ApiException) e.getCause(), e);
        } catch (ApiException e) {
            return shown(e, e);
        }
    }

    private static List<String> shown(ApiException failure, Exception thrown) {
        StringWriter trace = new StringWriter();
        thrown.printStackTrace(new PrintWriter(trace, true));
        List<String> texts = new ArrayList<>(List.of(trace.toString()));
        if (failure instanceof HttpStatusException answered) {
            texts.add(answered.rawBody());
            texts.add(answered.response().toString());
            texts.add(answered.response().requestId().toString());
            texts.add(answered.body(JsonValue.class).map(JsonValue::toString).orElse(""));
        }
        return texts;
    }

    private static void assertSilent(String text) {
        assertWithMessage(text).that(text.toLowerCase(Locale.ROOT)).doesNotContain("canary");
    }

    @Test
    void theRestOfAnErrorStays() throws IOException {
        String body = "{\"a\":\"" + TOKEN + "\",\"b\":[1.0]}";
        try (RawServer server = RawServer.of(answer("400 Bad\r\nX-Request-Id: r1", body));
                HttpCaller caller = new TestClient()
                        .baseUrl(server.url())
                        .accessToken(TOKEN)
                        .build()) {
            HttpStatusException failure =
                    assertThrows(HttpStatusException.class, () -> caller.execute(ENDPOINT.call(CallOptions.none())));
            assertThat(failure.rawBody()).isEqualTo("{\"a\":\"***\",\"b\":[1.0]}");
            assertThat(failure.body(JsonValue.class).map(JsonValue::toString)).hasValue(failure.rawBody());
            assertThat(failure.response().requestId()).hasValue("r1");
            assertThat(failure.response().headers().first("x-request-id")).hasValue("r1");
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Authorization | Bearer abcdefgh      | not abcdefgh        | not ***",
                "Authorization | Basic dXNlcjpwYXNzd29yZA== | user:password | ***",
                "Authorization | Basic dXNlcjpwYXNzd29yZA== | is password   | is ***",
                "Authorization | Basic !!!            | is !!!              | is !!!",
                "Cookie        | a=b; sid=0123456789  | 0123456789.         | ***.",
                "X-Api-Key     | 0123456789           | key 0123456789.     | key ***.",
                "X-Api-Key     | a                    | a                   | a",
                "X-Trace       | 0123456789           | 0123456789          | 0123456789",
                "query         | api_key=0123456789   | 0123456789          | ***",
                "query         | a=1&token=a%2Fbcdefg | a/bcdefg a%2Fbcdefg | *** ***",
                "query         | sortKey=resourceId   | resourceId          | resourceId"
            })
    void knowsWhatIsACredential(String header, String sent, String text, String masked) {
        boolean query = header.equals("query");
        PreparedRequest request = new PreparedRequest(
                "GET /a",
                "GET",
                URI.create("https://api.example/a" + (query ? "?" + sent : "")),
                query ? Map.of() : Map.of(header, sent),
                RequestBody.none());
        assertThat(Secrets.of(request, Set.of()).masked(text)).isEqualTo(masked);
        assertThat(Secrets.of(request, Set.of()).isIn(text)).isEqualTo(!text.equals(masked));
    }

    @Test
    void aTextThatIsCutInsideACredentialShowsNoneOfIt() {
        PreparedRequest request = new PreparedRequest(
                "GET /a",
                "GET",
                URI.create("https://api.example/a"),
                Map.of("Authorization", "Bearer " + TOKEN),
                RequestBody.none());
        assertThat(Secrets.of(request, Set.of()).maskedStart("x " + TOKEN + TOKEN.substring(0, 12)))
                .isEqualTo("x ******");
        assertThat(Base64.getEncoder().encodeToString("user:password".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo("dXNlcjpwYXNzd29yZA==");
    }
}
