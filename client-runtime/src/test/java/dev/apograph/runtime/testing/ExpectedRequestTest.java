package dev.apograph.runtime.testing;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class ExpectedRequestTest {

    private static ReceivedRequest received(String method, String path, String query, String contentType, String body) {
        return new ReceivedRequest(
                method,
                path,
                query,
                Map.of("Authorization", List.of("Bearer t0ken"), "content-type", List.of(contentType)),
                body.getBytes(StandardCharsets.UTF_8));
    }

    private static ReceivedRequest get(String path, String query) {
        return received("GET", path, query, "", "");
    }

    private static ReceivedRequest post(String contentType, String body) {
        return received("POST", "/beds", "", contentType, body);
    }

    private static ExpectedRequest post() {
        return ExpectedRequest.of("post", "/beds");
    }

    @Test
    void pathsAreComparedDecoded() {
        ExpectedRequest filled = ExpectedRequest.of("GET", "/beds/{id}/a b").pathValue("id", "x/y");
        assertThat(filled.differences(get("/beds/x%2Fy/a%20b", ""))).isEmpty();
        assertThat(filled.differences(get("/beds/x/y/a%20b", "")))
                .containsExactly("path: expected /beds/x/y/a b but was /beds/x/y/a%20b");
        assertThat(ExpectedRequest.of("GET", "/beds/{id}").differences(get("/beds/1", "")))
                .containsExactly("path: expected /beds/{id} but was /beds/1");
    }

    @Test
    void queriesAreComparedByName() {
        ExpectedRequest expected = ExpectedRequest.of("GET", "/beds")
                .queryText("a=1&tag%5B0%5D=x+y")
                .query("b", "2")
                .query("b", "3")
                .queryJson("filter", "{\"a\": 1, \"b\": 2}");
        assertThat(expected.differences(get("/beds", "filter=%7B%22b%22:2,%22a%22:1.0%7D&b=2&tag[0]=x%20y&b=3&a=1")))
                .isEmpty();
        assertThat(expected.differences(get("/beds", "b=3&b=2&tag[0]=x%20y&a=1&a=2&c=4&filter=%7B%7D")))
                .containsExactly(
                        "query a: not expected but is 2",
                        "query b: expected 2 but was 3",
                        "query b: expected 3 but was 2",
                        "query filter: expected {\"a\": 1, \"b\": 2} but was {}",
                        "query c: not expected but is 4");
    }

    @Test
    void headersAreOwedOrHaveAValue() {
        ReceivedRequest request = get("/beds", "");
        assertThat(ExpectedRequest.of("GET", "/beds")
                        .owes("authorization", "Accept", "Content-Type")
                        .differences(request))
                .containsExactly(
                        "header Accept: expected but is missing", "header Content-Type: expected but is missing");
        assertThat(ExpectedRequest.of("GET", "/beds")
                        .header("Authorization", "Bearer other")
                        .header("X-A", "1")
                        .differences(request))
                .containsExactly(
                        "header Authorization: another value was expected", "header X-A: expected but is missing");
        assertThat(ExpectedRequest.of("GET", "/beds")
                        .header("Authorization", "Bearer t0ken")
                        .differences(request))
                .isEmpty();
    }

    @Test
    void jsonBodies() {
        ReceivedRequest request = post("application/json; charset=utf-8", "{\"a\":{\"b\":1}}");
        assertThat(post().mediaType("Application/JSON")
                        .json("{ \"a\": { \"b\": 1.0 } }")
                        .differences(request))
                .isEmpty();
        assertThat(post().json("{\"a\":{\"b\":2,\"c\":3}}").differences(request))
                .containsExactly("body $.a.b: expected 2 but was 1", "body $.a.c: expected 3 but is missing");
        assertThat(post().json("{}").mediaType("text/plain").differences(post("", "")))
                .containsExactly(
                        "media type of the body: expected text/plain but was ", "body: expected {} but is missing");
        assertThat(post().differences(request)).containsExactly("body: none was expected but was {\"a\":{\"b\":1}}");
        assertThat(post().anyBody().differences(request)).isEmpty();
        assertThat(post().text("{\"a\":[]").differences(request))
                .containsExactly("body: expected \"[]\" but was \"{\"b\":1}}\", from character 5");
    }

    private static String form(String... parts) {
        return "--b\r\n" + String.join("\r\n--b\r\n", parts) + "\r\n--b--\r\n";
    }

    private static String part(String disposition, String content) {
        return "Content-Disposition: form-data; " + disposition + "\r\n\r\n" + content;
    }

    @Test
    void formsAreComparedPartByPart() {
        ReceivedRequest request = post(
                "multipart/form-data; boundary=b",
                form(
                        part("name=\"file\"; filename=\"a.txt\"", "one\r\ntwo"),
                        part("name=\"options\"", "{\"a\":1}"),
                        part("name=\"say %22hi%22\"", "")));
        assertThat(post().mediaType("multipart/form-data")
                        .partJson("options", "{ \"a\": 1.0 }")
                        .partFile("file", "a.txt", "one\r\ntwo")
                        .part("say \"hi\"", "")
                        .differences(request))
                .isEmpty();
        assertThat(post().partJson("options", "{\"a\":2}")
                        .partFile("file", "b.txt", "one\r\n2")
                        .part("more", "x")
                        .differences(request))
                .containsExactly(
                        "part options: $.a: expected 2 but was 1",
                        "part file: expected the file b.txt but was the file a.txt",
                        "part file: expected \"2\" but was \"two\", from character 5",
                        "part more: expected but is missing",
                        "part say \"hi\": not expected but is ");
    }

    @Test
    void whatIsNoFormIsTold() {
        assertThat(post().part("a", "1").differences(post("application/json", "{}")))
                .containsExactly("body: expected a multipart form, but the content type names no boundary:"
                        + " application/json");
        for (String broken : List.of("", "--b", "--b\r\n", "--b\r\nX: y\r\n", "--b\r\n\r\nx", "--b\r\nx\r\n--b--")) {
            assertThat(post().part("a", "1")
                            .differences(post("multipart/form-data; boundary=b", broken))
                            .get(0))
                    .startsWith("body: expected a multipart form, but ");
        }
    }

    @Test
    void allDifferencesAreToldAtOnceAndNoSecret() {
        AssertionError error = assertThrows(
                AssertionError.class,
                () -> ExpectedRequest.of("PUT", "/x")
                        .header("Authorization", "Bearer h1dden")
                        .query("a", "1")
                        .assertMatches(get("/beds", "")));
        assertThat(error)
                .hasMessageThat()
                .isEqualTo("The request is not the one that was expected, PUT /x, in 4 places:\n"
                        + "  method: expected PUT but was GET\n"
                        + "  path: expected /x but was /beds\n"
                        + "  query a: expected 1 but is missing\n"
                        + "  header Authorization: another value was expected");
    }

    @Test
    void aRequestThatDidNotComeIsTold() {
        try (StubServer server = StubServer.start()) {
            AssertionError error = assertThrows(AssertionError.class, () -> post().assertReceivedBy(server));
            assertThat(error).hasMessageThat().isEqualTo("one request was expected, but there came 0: []");
        }
    }
}
