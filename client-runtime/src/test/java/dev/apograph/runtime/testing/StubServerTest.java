package dev.apograph.runtime.testing;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class StubServerTest {

    private final HttpClient client = HttpClient.newHttpClient();
    private final StubServer server = StubServer.start(List.of(
            StubAnswer.json("GET", "/beds/{id}", 200, "{\"bed\":1}"),
            StubAnswer.json("GET", "/beds/{id}", 404, "{}"),
            StubAnswer.json("GET", "/beds/all", 200, "[]"),
            StubAnswer.of("GET", "/beds/{id}.csv", 200, "text/csv", "a,b"),
            StubAnswer.empty("DELETE", "/beds/{id}", 204),
            StubAnswer.empty("GET", "/gar%20dens/{a}-{b}/", 200)));

    @AfterEach
    void close() {
        server.close();
    }

    private HttpResponse<String> send(String method, String path) {
        return send(HttpRequest.newBuilder(URI.create(server.url() + path)).method(method, BodyPublishers.noBody()));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), BodyHandlers.ofString());
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
                    GET,    /beds/1,             200, {"bed":1}
                    GET,    /beds/a%2Fb?x=1,     200, {"bed":1}
                    GET,    /beds/all,           200, []
                    GET,    /beds/7.csv,         200, 'a,b'
                    GET,    /beds/.csv,          200, {"bed":1}
                    DELETE, /beds/1,             204, ''
                    HEAD,   /beds/1,             404, ''
                    GET,    /gar%20dens/x-y-z/,  200, ''
                    """)
    void aRouteIsFoundByItsTemplate(String method, String path, int status, String body) {
        HttpResponse<String> answer = send(method, path);
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.body()).isEqualTo(body);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
                    POST, /beds/1,           GET /beds/{id}
                    PUT,  /beds/1,           GET /beds/{id}
                    GET,  /beds,             GET /beds/{id}
                    GET,  /beds/,            GET /beds/{id}
                    GET,  /gar%20dens/x-y,   GET /gar%20dens/{a}-{b}/
                    GET,  /gar%20dens/-y/,   GET /gar%20dens/{a}-{b}/
                    """)
    void anUnknownRouteIsToldWithTheOneMostLikeIt(String method, String path, String nearest) {
        HttpResponse<String> answer = send(method, path);
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body())
                .isEqualTo("The stub server knows no " + method + " " + path + ". The route most like it is " + nearest
                        + ".");
    }

    @Test
    void aServerWithoutRoutesSaysSo() {
        try (StubServer empty = StubServer.start()) {
            HttpResponse<String> answer = send(HttpRequest.newBuilder(URI.create(empty.url() + "/a")));
            assertThat(answer.body()).isEqualTo("The stub server knows no GET /a. It knows no route at all.");
        }
    }

    @Test
    void whatIsAnsweredOnceGoesBeforeWhatStands() {
        server.answer("GET", "/beds/{other}", 200, "2").answerOnce("GET", "/beds/{id}", 429, "");
        server.answerOnce(StubAnswer.json("GET", "/beds/{id}", 500, "{}").withHeader("Retry-After", "0"));
        assertThat(send("GET", "/beds/1").statusCode()).isEqualTo(429);
        HttpResponse<String> second = send("GET", "/beds/1");
        assertThat(second.statusCode()).isEqualTo(500);
        assertThat(second.headers().firstValue("retry-after")).hasValue("0");
        assertThat(send("GET", "/beds/1").body()).isEqualTo("2");
        assertThat(send("GET", "/beds/1").body()).isEqualTo("2");
    }

    @Test
    void aRouteThatIsOnlyAnsweredOnceSaysWhatIsMissing() {
        server.answerOnce("POST", "/new", 201, "{}");
        assertThat(send("POST", "/new").statusCode()).isEqualTo(201);
        HttpResponse<String> second = send("POST", "/new");
        assertThat(second.statusCode()).isEqualTo(501);
        assertThat(second.body()).contains("answer(\"POST\", \"/new\", 200, \"{}\")");
    }

    @Test
    void eachAnswerEndsItsConnectionSoThatNoBodyWaits() {
        for (String method : List.of("GET", "DELETE", "PUT")) {
            assertThat(send(method, "/beds/1").headers().firstValue("connection"))
                    .hasValue("close");
        }
    }

    @Test
    void requestsAreKept() {
        send(HttpRequest.newBuilder(URI.create(server.url() + "/beds/a%2Fb?x=1%2B1&y=a+b&x=%C3%A4&z"))
                .header("Authorization", "Bearer s3cret")
                .POST(BodyPublishers.ofString("{\"a\":1.0}")));
        ReceivedRequest request = server.onlyRequest();
        assertThat(request.method()).isEqualTo("POST");
        assertThat(request.rawPath()).isEqualTo("/beds/a%2Fb");
        assertThat(request.query())
                .containsExactly(
                        new QueryPair("x", "1+1"),
                        new QueryPair("y", "a b"),
                        new QueryPair("x", "\u00e4"),
                        new QueryPair("z", ""))
                .inOrder();
        assertThat(request.query("x")).containsExactly("1+1", "\u00e4").inOrder();
        assertThat(request.header("authorization")).hasValue("Bearer s3cret");
        assertThat(request.text()).isEqualTo("{\"a\":1.0}");
        assertThat(request.toString()).startsWith("POST /beds/a%2Fb query [x, y, x, z] headers [Authorization,");
        assertThat(request.toString()).doesNotContain("s3cret");
        send("GET", "/beds/1");
        assertThat(server.requests()).hasSize(2);
        AssertionError two = assertThrows(AssertionError.class, server::onlyRequest);
        assertThat(two).hasMessageThat().startsWith("one request was expected, but there came 2: [POST /beds/a%2Fb");
        assertThat(two).hasMessageThat().doesNotContain("s3cret");
        server.forgetRequests();
        assertThat(server.requests()).isEmpty();
    }

    @Test
    void itListensOnThisMachineOnlyAndNotAfterItsEnd() {
        assertThat(URI.create(server.url()).getHost()).matches("127\\.0\\.0\\.1|\\[[0:]+1]");
        HttpRequest.Builder late = HttpRequest.newBuilder(URI.create(server.url() + "/beds/1"));
        server.close();
        server.close();
        assertThrows(AssertionError.class, () -> send(late));
    }
}
