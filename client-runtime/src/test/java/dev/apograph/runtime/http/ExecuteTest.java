package dev.apograph.runtime.http;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.apograph.runtime.BadRequestException;
import dev.apograph.runtime.CallOptions;
import dev.apograph.runtime.ClientErrorException;
import dev.apograph.runtime.HttpStatusException;
import dev.apograph.runtime.MalformedResponseException;
import dev.apograph.runtime.ResponseInfo;
import dev.apograph.runtime.UnexpectedStatusException;
import dev.apograph.runtime.json.JsonCodecs;
import dev.apograph.runtime.json.JsonException;
import dev.apograph.runtime.json.JsonObject;
import dev.apograph.runtime.json.JsonValue;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whole calls against the JDK's own server. */
final class ExecuteTest {

    private final AtomicReference<Request> last = new AtomicReference<>();
    private volatile int status = 200;
    private volatile String answer = "{}";
    private HttpServer server;
    private HttpCaller caller;

    private record Request(String line, Map<String, List<String>> headers, String body) {

        String header(String name) {
            return String.join(" | ", headers.getOrDefault(name, List.of()));
        }
    }

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::handle);
        server.start();
        caller = new TestClient()
                .baseUrl("http://127.0.0.1:" + server.getAddress().getPort() + "/v1/")
                .accessToken("canary-token")
                .header("X-Language", "en")
                .build();
    }

    @AfterEach
    void stop() {
        caller.close();
        server.stop(0);
    }

    private void handle(HttpExchange exchange) throws IOException {
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        last.set(new Request(
                exchange.getRequestMethod() + " " + exchange.getRequestURI(),
                Map.copyOf(exchange.getRequestHeaders()),
                body));
        byte[] bytes = answer.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("X-Request-Id", "id-1");
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        try (OutputStream out = exchange.getResponseBody()) {
            out.write(bytes);
        }
    }

    private void answers(int code, String body) {
        status = code;
        answer = body;
    }

    @Test
    void sendsWhatIsDocumented() {
        answers(201, "{\"id\":7}");
        Endpoint<JsonObject> endpoint = Endpoint.<JsonObject>builder("Things.patch", "PATCH", "/things/{ID}/parts/{n}")
                .success(201, JsonCodecs.OBJECT)
                .build();
        JsonObject result = caller.execute(endpoint.call(CallOptions.none())
                .path("ID", "a/b c")
                .path("n", 5)
                .jsonBody(JsonCodecs.STRING, "\u00e9")
                .parameters(out -> {
                    out.query("q", "1+1");
                    out.header("X-Mode", "fast");
                }));
        assertThat(result.toString()).isEqualTo("{\"id\":7}");
        Request request = last.get();
        assertThat(request.line()).isEqualTo("PATCH /v1/things/a%2Fb%20c/parts/5?q=1%2B1");
        assertThat(request.body()).isEqualTo("\"\u00e9\"");
        assertThat(request.header("Content-type")).isEqualTo("application/json");
        assertThat(request.header("Content-length")).isEqualTo("4");
        assertThat(request.header("Authorization")).isEqualTo("Bearer canary-token");
        assertThat(request.header("Accept")).isEqualTo("application/json");
        assertThat(request.header("Accept-encoding")).isEqualTo("gzip");
        assertThat(request.header("X-language")).isEqualTo("en");
        assertThat(request.header("X-mode")).isEqualTo("fast");
        assertThat(request.header("User-agent")).matches("apograph-runtime/[0-9].*");
        assertThat(request.headers()).doesNotContainKey("Upgrade");
    }

    @Test
    void sendsNoBodyAndNoTypeUnlessThereIsOne() {
        answers(204, "");
        Endpoint<Void> delete =
                Endpoint.builderOfNothing("Things.delete", "DELETE", "/things").build();
        caller.execute(delete.call(CallOptions.none()));
        assertThat(last.get().headers()).doesNotContainKey("Content-type");
        caller.execute(delete.call(CallOptions.none()).jsonBody(JsonCodecs.STRING, null));
        assertThat(last.get().headers()).doesNotContainKey("Content-type");
        assertThat(last.get().body()).isEmpty();
    }

    /** A GET without a body says nothing of its length, which some gateways refuse; JDK 17 and 18 always say 0. */
    @Test
    void tellsNoLengthOfNothing() {
        assumeTrue(Runtime.version().feature() >= 19, "the JDK tells a length of each request");
        answers(200, "1");
        caller.execute(TestClient.GET.call(CallOptions.none()));
        assertThat(last.get().headers()).doesNotContainKey("Content-length");
    }

    @Test
    void writesFieldsAsOneObject() {
        Endpoint<JsonValue> endpoint = Endpoint.<JsonValue>builder("Things.send", "POST", "/things")
                .jsonFields()
                .success(200, JsonCodecs.VALUE)
                .build();
        caller.execute(endpoint.call(CallOptions.none())
                .parameters(out -> out.fields(json -> {
                    json.name("to");
                    json.value("x");
                    json.name("note");
                    json.nullValue();
                })));
        assertThat(last.get().body()).isEqualTo("{\"to\":\"x\",\"note\":null}");
        caller.execute(endpoint.call(CallOptions.none()));
        assertThat(last.get().body()).isEqualTo("{}");
    }

    @Test
    void sendsNoTokenToAnonymousEndpoints() {
        Endpoint<JsonValue> login = Endpoint.<JsonValue>builder("Auth.login", "POST", "/login")
                .anonymous()
                .success(200, JsonCodecs.VALUE)
                .build();
        caller.execute(login.call(CallOptions.none()));
        assertThat(last.get().headers()).doesNotContainKey("Authorization");
    }

    @Test
    void optionsOfOneCallWin() {
        CallOptions options = CallOptions.builder()
                .header("x-language", "de")
                .header("authorization", "Basic abc")
                .query("extra", "a b")
                .query("extra", "")
                .build();
        caller.execute(TestClient.GET.call(options).parameters(out -> out.query("first", 1L)));
        assertThat(last.get().line()).isEqualTo("GET /v1/things?first=1&extra=a%20b&extra=");
        assertThat(last.get().header("X-language")).isEqualTo("de");
        assertThat(last.get().header("Authorization")).isEqualTo("Basic abc");
    }

    @Test
    void refusesHeadersOfOneCallWithoutQuotingThem() {
        for (CallOptions options : List.of(
                CallOptions.builder().header("X-Note", "canary\r\nX-Evil: 1").build(),
                CallOptions.builder().header("Content-Length", "canary").build())) {
            IllegalArgumentException e =
                    assertThrows(IllegalArgumentException.class, () -> caller.execute(TestClient.GET.call(options)));
            assertThat(e.toString()).doesNotContain("canary");
        }
        assertThrows(
                IllegalArgumentException.class,
                () -> caller.execute(
                        TestClient.GET.call(CallOptions.none()).parameters(out -> out.header("X-Note", "a\nb"))));
        assertThat(last.get()).isNull();
    }

    @Test
    void choosesTheResultByStatus() {
        Endpoint<String> endpoint = Endpoint.<String>builder("Things.import", "POST", "/imports")
                .success(200, JsonCodecs.STRING)
                .success(202, JsonCodecs.OBJECT, (response, body) -> "accepted " + body)
                .success(204, response -> "nothing " + response.requestId().orElse(""))
                .otherwise((response, body) -> "other " + response.status() + " " + body)
                .build();
        answers(200, "\"done\"");
        assertThat(caller.execute(endpoint.call(CallOptions.none()))).isEqualTo("done");
        answers(202, "{\"job\":1}");
        assertThat(caller.execute(endpoint.call(CallOptions.none()))).isEqualTo("accepted {\"job\":1}");
        answers(204, "");
        assertThat(caller.execute(endpoint.call(CallOptions.none()))).isEqualTo("nothing id-1");
        answers(203, "");
        assertThat(caller.execute(endpoint.call(CallOptions.none()))).isEqualTo("other 203 null");
    }

    @ParameterizedTest
    @CsvSource({
        "400,BadRequestException",
        "401,UnauthorizedException",
        "403,ForbiddenException",
        "404,NotFoundException",
        "405,MethodNotAllowedException",
        "409,ConflictException",
        "410,GoneException",
        "422,UnprocessableContentException",
        "429,TooManyRequestsException",
        "418,ClientErrorException",
        "500,ServerErrorException",
        "503,ServerErrorException",
        "300,RedirectException",
        "304,RedirectException",
        "201,UnexpectedStatusException",
        "204,UnexpectedStatusException",
        "600,UnexpectedStatusException"
    })
    void everyOtherStatusHasItsException(int code, String type) {
        answers(code, code == 204 || code == 304 ? "" : "{\"type\":\"x\"}");
        HttpStatusException e =
                assertThrows(HttpStatusException.class, () -> caller.execute(TestClient.GET.call(CallOptions.none())));
        assertThat(e.getClass().getSimpleName()).isEqualTo(type);
        assertThat(e).hasMessageThat().isEqualTo("GET /things: the server answered with status " + code);
        assertThat(e.status()).isEqualTo(code);
        assertThat(e.operation()).isEqualTo("GET /things");
        assertThat(e.response().requestId()).hasValue("id-1");
        assertThat(e instanceof ClientErrorException).isEqualTo(code / 100 == 4);
    }

    @Test
    void givesTheDocumentedBodyOfAnError() {
        Endpoint<JsonValue> endpoint = Endpoint.<JsonValue>builder("Things.get", "GET", "/things")
                .success(200, JsonCodecs.VALUE)
                .error(400, JsonCodecs.OBJECT)
                .build();
        answers(400, "{\"message\":\"no\"}");
        BadRequestException typed =
                assertThrows(BadRequestException.class, () -> caller.execute(endpoint.call(CallOptions.none())));
        assertThat(typed.body(JsonObject.class)).hasValue(JsonValue.parse("{\"message\":\"no\"}"));
        assertThat(typed.body(String.class)).isEmpty();
        for (String other : List.of("<html>oops</html>", "[1]", "", "{\"a\":1} x")) {
            answers(400, other);
            BadRequestException e =
                    assertThrows(BadRequestException.class, () -> caller.execute(endpoint.call(CallOptions.none())));
            assertThat(e.body()).isEmpty();
            assertThat(e.rawBody()).isEqualTo(other);
        }
    }

    @Test
    void keepsNoMoreThan64KilobytesOfAnError() {
        answers(404, "x".repeat(1 << 20));
        HttpStatusException e =
                assertThrows(HttpStatusException.class, () -> caller.execute(TestClient.GET.call(CallOptions.none())));
        assertThat(e.rawBody()).hasLength(64 << 10);
    }

    @ParameterizedTest
    @ValueSource(strings = {"<html>hello</html>", "{\"a\":", "{} {}", "{}x", "nope", "\"\u0001\""})
    void aSuccessThatIsNotJsonIsMalformed(String body) {
        answers(200, body);
        MalformedResponseException e = assertThrows(
                MalformedResponseException.class, () -> caller.execute(TestClient.GET.call(CallOptions.none())));
        assertThat(e).hasMessageThat().contains("status 200");
        assertThat(e).hasCauseThat().isInstanceOf(JsonException.class);
    }

    @Test
    void anEmptyBodyIsNullOnlyWhereAnyJsonIsWelcome() {
        answers(200, "");
        assertThat(caller.execute(TestClient.GET.call(CallOptions.none()))).isEqualTo(JsonValue.ofNull());
        answers(200, "  \n");
        assertThat(caller.execute(TestClient.GET.call(CallOptions.none()))).isEqualTo(JsonValue.ofNull());
        Endpoint<String> text = Endpoint.<String>builder("T.get", "GET", "/things")
                .success(200, JsonCodecs.STRING)
                .build();
        MalformedResponseException e =
                assertThrows(MalformedResponseException.class, () -> caller.execute(text.call(CallOptions.none())));
        assertThat(e).hasCauseThat().hasMessageThat().startsWith("$: expected a string but found the end");
    }

    @Test
    void anyTwoHundredIsASuccessWhereNothingIsExpected() {
        Endpoint<Void> endpoint =
                Endpoint.builderOfNothing("T.touch", "POST", "/things").build();
        for (int code : new int[] {200, 202, 204, 299}) {
            answers(code, code == 204 ? "" : "whatever");
            assertThat(caller.execute(endpoint.call(CallOptions.none()))).isNull();
        }
        answers(500, "");
        assertThrows(HttpStatusException.class, () -> caller.execute(endpoint.call(CallOptions.none())));
        Endpoint<String> strictStatus = Endpoint.<String>builder("T.get", "GET", "/things")
                .success(200, ResponseInfo::toString)
                .build();
        answers(201, "{}");
        assertThrows(UnexpectedStatusException.class, () -> caller.execute(strictStatus.call(CallOptions.none())));
    }

    @Test
    void headRequestsHaveNoBody() {
        Endpoint<Void> endpoint =
                Endpoint.builderOfNothing("T.head", "HEAD", "/things").build();
        answers(200, "");
        assertThat(caller.execute(endpoint.call(CallOptions.none()))).isNull();
        assertThat(last.get().line()).isEqualTo("HEAD /v1/things");
    }

    @Test
    void aCallIsForOneUse() {
        Call<JsonValue> call = TestClient.GET.call(CallOptions.none());
        caller.execute(call);
        assertThrows(IllegalStateException.class, () -> caller.execute(call));
    }

    @Test
    void tellsMissingAndUnknownPathArguments() {
        Endpoint<JsonValue> endpoint = Endpoint.<JsonValue>builder("T.get", "GET", "/t/{ID}")
                .success(200, JsonCodecs.VALUE)
                .build();
        Call<JsonValue> call = endpoint.call(CallOptions.none());
        assertThrows(IllegalArgumentException.class, () -> call.path("id", "x"));
        IllegalStateException e = assertThrows(IllegalStateException.class, () -> caller.execute(call));
        assertThat(e).hasMessageThat().contains("ID");
    }

    @Test
    void aClosedClientMakesNoCalls() {
        caller.close();
        caller.close();
        assertThrows(IllegalStateException.class, () -> caller.execute(TestClient.GET.call(CallOptions.none())));
    }

    @Test
    void servesManyThreads() {
        answers(200, "[" + "1,".repeat(20_000) + "1]");
        JsonValue expected = JsonValue.parse(answer);
        boolean allEqual = IntStream.range(0, 200)
                .parallel()
                .mapToObj(i -> caller.execute(TestClient.GET.call(CallOptions.none())))
                .allMatch(expected::equals);
        assertThat(allEqual).isTrue();
    }
}
