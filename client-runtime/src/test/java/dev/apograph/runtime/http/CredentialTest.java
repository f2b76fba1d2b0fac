package dev.apograph.runtime.http;

import static com.google.common.truth.Truth.assertThat;
import static dev.apograph.runtime.http.RawServer.answer;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.apograph.runtime.CallOptions;
import dev.apograph.runtime.Response;
import dev.apograph.runtime.json.JsonCodecs;
import dev.apograph.runtime.json.JsonValue;
import java.io.IOException;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who calls is told by a bearer token, by user name and password, or by a key in a header. */
final class CredentialTest {

    private static final Endpoint<JsonValue> OPEN = Endpoint.<JsonValue>builder("T.open", "GET", "/open")
            .anonymous()
            .success(200, JsonCodecs.VALUE)
            .build();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "t1        |                |          | Bearer t1                            | ''",
                "          | Aladdin        |          | Basic QWxhZGRpbjpvcGVuIHNlc2FtZQ==   | ''",
                "          | t\u00e9st     |          | Basic dMOpc3Q6b3BlbiBzZXNhbWU=       | ''",
                "t1        | Aladdin        | k1       | Basic QWxhZGRpbjpvcGVuIHNlc2FtZQ==   | k1",
                "t1        |                | k 1      | Bearer t1                            | k 1",
                "          |                | k1       | ''                                   | k1"
            })
    void areSentButToOpenEndpoints(String token, String user, String key, String authorization, String sentKey)
            throws IOException {
        UnaryOperator<TestClient> credentials = client -> {
            TestClient known = token == null ? client : client.accessToken(token);
            known = user == null ? known : known.basic(user.replace("\\u00e9", "\u00e9"), "open sesame");
            return key == null ? known : known.apiKey("X-Who", key);
        };
        try (RawServer server = RawServer.of(answer("200 OK", "1"));
                HttpCaller caller = credentials
                        .apply(new TestClient().baseUrl(server.url()))
                        .build()) {
            caller.execute(TestClient.GET.call(CallOptions.none()));
            caller.execute(OPEN.call(CallOptions.none()));
            assertThat(server.received().get(0).header("Authorization")).isEqualTo(authorization);
            assertThat(server.received().get(0).header("X-Who")).isEqualTo(sentKey);
            assertThat(server.received().get(1).headers()).doesNotContainKey("Authorization");
            assertThat(server.received().get(1).headers()).doesNotContainKey("X-Who");
        }
    }

    @Test
    void aCallMayHaveItsOwn() throws IOException {
        CallOptions own = CallOptions.builder().header("x-who", "k2").build();
        try (RawServer server = RawServer.of(answer("200 OK", "1"));
                HttpCaller caller = new TestClient()
                        .baseUrl(server.url())
                        .apiKey("X-Who", "k1")
                        .build()) {
            caller.execute(TestClient.GET.call(own));
            assertThat(server.received().get(0).header("X-Who")).isEqualTo("k2");
        }
    }

    @Test
    void areNotShownIfTheServerRepeatsThem() throws IOException {
        try (RawServer server = RawServer.of(answer("200 OK\r\nServer: canary-key\r\nVary: canary-word", "1"));
                HttpLog log = new HttpLog();
                HttpCaller caller = new TestClient()
                        .baseUrl(server.url())
                        .apiKey("X-Who", "canary-key")
                        .basic("me", "canary-word")
                        .build()) {
            Response<JsonValue> response = caller.executeRaw(TestClient.GET.call(CallOptions.none()));
            assertThat(response.toString()).doesNotContain("canary");
            CallOptions own =
                    CallOptions.builder().header("x-who", "canary-key").build();
            assertThat(caller.executeRaw(TestClient.GET.call(own)).toString()).doesNotContain("canary");
            assertThat(log.lines().toString()).doesNotContain("canary");
        }
    }

    @Test
    void areCheckedWithoutQuotingThem() {
        for (Runnable refused : new Runnable[] {
            () -> new TestClient().basic("canary:", "b"),
            () -> new TestClient().basic("a", "canary\n"),
            () -> new TestClient().apiKey("X-Who", "canary\n"),
            () -> new TestClient().apiKey("X-Who", ""),
            () -> new TestClient().apiKey("Host", "canary"),
            () -> new TestClient().apiKey("X Who", "canary")
        }) {
            IllegalArgumentException e = assertThrows(IllegalArgumentException.class, refused::run);
            assertThat(e).hasMessageThat().doesNotContain("canary");
        }
        for (TestClient client :
                new TestClient[] {new TestClient().basic("a", "canary"), new TestClient().apiKey("X-Who", "canary")}) {
            client.baseUrl("http://api.example.com");
            IllegalStateException e = assertThrows(IllegalStateException.class, client::build);
            assertThat(e).hasMessageThat().contains("would be sent unencrypted");
            assertThat(e).hasMessageThat().doesNotContain("canary");
        }
        assertThat(Credential.basic("a", "canary").toString()).isEqualTo("Credential[the password]");
    }

    /** As in headers: what says of itself that it is a credential does not go unencrypted to another machine. */
    @ParameterizedTest
    @CsvSource({
        "http://api.example.com,api_key,refused",
        "http://api.example.com,Access-Token,refused",
        "http://api.example.com,page,sent",
        "https://api.example.com,api_key,sent",
        "http://localhost,api_key,sent"
    })
    void inAQueryAreSentEncryptedOrWithinTheMachine(String url, String name, String expected) {
        CallOptions options = CallOptions.builder().query(name, "canary-77c1").build();
        CallInterceptor adding = new CallInterceptor() {
            @Override
            public RequestView before(RequestView request) {
                return request.withQuery(name, "canary-77c1");
            }
        };
        assertThat(outcome(client(url), options)).isEqualTo(expected);
        assertThat(outcome(client(url).interceptor(adding), CallOptions.none())).isEqualTo(expected);
        assertThat(outcome(client(url).allowInsecureHttp(true), options)).isEqualTo("sent");
    }

    private static TestClient client(String url) {
        return new TestClient().baseUrl(url).transport(new FakeTransport(request -> FakeTransport.answer(200, "1")));
    }

    private static String outcome(TestClient client, CallOptions options) {
        try (HttpCaller caller = client.build()) {
            caller.execute(TestClient.GET.call(options));
            return "sent";
        } catch (IllegalStateException e) {
            assertThat(e).hasMessageThat().contains("would be sent unencrypted");
            assertThat(e).hasMessageThat().doesNotContain("canary");
            return "refused";
        }
    }
}
