package dev.apograph.runtime.http;

import static com.google.common.truth.Truth.assertThat;
import static dev.apograph.runtime.http.RawServer.answer;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.apograph.runtime.CallOptions;
import dev.apograph.runtime.RedirectException;
import dev.apograph.runtime.json.JsonCodecs;
import dev.apograph.runtime.json.JsonValue;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class RedirectTest {

    private static final String CANARY = "canary-90ff";

    private static Endpoint<JsonValue> endpoint(String method) {
        return Endpoint.<JsonValue>builder("Test.call", method, "/old")
                .success(200, JsonCodecs.VALUE)
                .build();
    }

    private static JsonValue call(RawServer server, String method) {
        try (HttpCaller caller = new TestClient()
                .baseUrl(server.url())
                .accessToken(CANARY)
                .header("X-Api-Key", CANARY)
                .build()) {
            Call<JsonValue> call = endpoint(method).call(CallOptions.none());
            return caller.execute(method.equals("GET") ? call : call.jsonBody(JsonCodecs.STRING, "body"));
        }
    }

    private static RawServer redirecting(int status, String location) throws IOException {
        return new RawServer((request, out) -> RawServer.send(
                out,
                request.target().startsWith("/old")
                        ? answer(status + " Moved\r\nLocation: " + location, "gone")
                        : answer("200 OK", "\"arrived\"")));
    }

    @ParameterizedTest
    @CsvSource({
        "GET,301,/new,/new",
        "GET,302,new?a=b%20c,/new?a=b%20c",
        "GET,303,./x/../new#part,/new",
        "GET,302,../../new,/new",
        "GET,307,/new,/new",
        "GET,308,/new,/new",
        "POST,307,/new,/new",
        "PATCH,308,/new,/new"
    })
    void followsWithinTheOrigin(String method, int status, String location, String target) throws IOException {
        try (RawServer server = redirecting(status, location)) {
            assertThat(call(server, method)).isEqualTo(JsonValue.of("arrived"));
            RawServer.Received last = server.received().get(1);
            assertThat(last.line()).isEqualTo(method + " " + target + " HTTP/1.1");
            assertThat(last.text()).isEqualTo(method.equals("GET") ? "" : "\"body\"");
            assertThat(last.header("Authorization")).isEqualTo("Bearer " + CANARY);
            assertThat(server.connections()).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @CsvSource({"POST,301", "POST,302", "POST,303", "DELETE,302", "PUT,301", "GET,300", "GET,304", "GET,305"})
    void leavesOtherMethodsAndStatusesToTheCaller(String method, int status) throws IOException {
        try (RawServer server = redirecting(status, "/new")) {
            RedirectException e = assertThrows(RedirectException.class, () -> call(server, method));
            assertThat(e.status()).isEqualTo(status);
            assertThat(server.received()).hasSize(1);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {301, 302, 303, 307, 308})
    void neverLeavesTheOrigin(int status) throws IOException {
        try (RawServer other = RawServer.of(answer("200 OK", "\"stolen\""))) {
            for (String location : new String[] {
                other.url() + "/new",
                other.url().replace("http:", ""),
                other.url().replace("127.0.0.1", "localhost")
            }) {
                try (RawServer server = redirecting(status, location)) {
                    RedirectException e = assertThrows(RedirectException.class, () -> call(server, "GET"));
                    assertThat(e.response().headers().first("location")).hasValue(location);
                    assertThat(e.toString()).doesNotContain("127.0.0.1");
                }
            }
            assertThat(other.received()).isEmpty();
            assertThat(other.connections()).isEqualTo(0);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "https://127.0.0.1/new",
                "file:///etc/passwd",
                "javascript:alert(1)",
                "http://",
                "http:///new",
                "//evil/x",
                "http://a b/",
                "mailto:x",
                "\u00a0",
                "http://user:pw@127.0.0.1/new"
            })
    void leavesStrangeAddressesAlone(String location) throws IOException {
        try (RawServer server = redirecting(302, location)) {
            assertThrows(RedirectException.class, () -> call(server, "GET"));
            assertThat(server.received()).hasSize(1);
        }
    }

    @Test
    void leavesSeveralAddressesAlone() throws IOException {
        try (RawServer server = redirecting(302, "/new\r\nLocation: /new")) {
            assertThrows(RedirectException.class, () -> call(server, "GET"));
        }
    }

    @Test
    void aRedirectToOtherUserInfoIsAnotherPlace() throws IOException {
        try (RawServer server = new RawServer((request, out) -> RawServer.send(
                out, answer("302 Found\r\nLocation: http://me:pw@" + request.header("Host") + "/new", "")))) {
            assertThrows(RedirectException.class, () -> call(server, "GET"));
            assertThat(server.received()).hasSize(1);
        }
    }

    @Test
    void givesUpALoop() throws IOException {
        try (RawServer server = RawServer.of(answer("302 Found\r\nLocation: /old", ""))) {
            RedirectException e = assertThrows(RedirectException.class, () -> call(server, "GET"));
            assertThat(e).hasMessageThat().isEqualTo("GET /old: the server answered with status 302");
            assertThat(server.received()).hasSize(1 + RedirectRule.LIMIT);
        }
    }

    @Test
    void aDocumentedRedirectIsAResult() throws IOException {
        Endpoint<String> endpoint = Endpoint.<String>builder("Test.link", "GET", "/old")
                .success(302, response -> response.headers().first("location").orElse("none"))
                .build();
        try (RawServer server = redirecting(302, "/new");
                HttpCaller caller = TestClient.to(server)) {
            assertThat(caller.execute(endpoint.call(CallOptions.none()))).isEqualTo("/new");
        }
    }
}
