package dev.apograph.runtime.http;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.apograph.runtime.CallOptions;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ClientBuilderTest {

    private static final String CANARY = "canary-31ab";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "canary-31ab\n", "canary-31ab\r\nX-Evil: 1", "canary-31ab\u0000", " canary-31ab", "canary-31ab ",
                "canary-31ab\u00e9", "", "canary-31ab x", "canary-31ab\t", "canary-31ab\u007f"
            })
    void refusesTokensThatNoHeaderCanHold(String token) {
        IllegalArgumentException e =
                assertThrows(IllegalArgumentException.class, () -> new TestClient().accessToken(token));
        assertThat(e).hasMessageThat().contains("access token");
        assertThat(e.toString()).doesNotContain(CANARY);
        assertThat(e).hasCauseThat().isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"canary-31ab\r\nX-Evil: 1", "canary-31ab\n", "\u0000", "canary-31ab\u00e9", " canary-31ab"})
    void refusesHeaderValues(String value) {
        IllegalArgumentException e =
                assertThrows(IllegalArgumentException.class, () -> new TestClient().header("X-Api-Key", value));
        assertThat(e).hasMessageThat().startsWith("header X-Api-Key ");
        assertThat(e.toString()).doesNotContain(CANARY);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "a b", "a:b", "a\r\nb", "\u00e9", "Host", "content-length", "Transfer-Encoding", "Connection"
            })
    void refusesHeaderNames(String name) {
        assertThrows(IllegalArgumentException.class, () -> new TestClient().header(name, "x"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "api.example.com",
                "ftp://example.com",
                "file:///etc/passwd",
                "https://",
                "https:///path",
                "https://user:canary-31ab@example.com",
                "https://canary-31ab@example.com",
                "https://example.com?key=canary-31ab",
                "https://example.com#canary-31ab",
                "https://exa mple.com/canary-31ab",
                "https://example.com/a/../b",
                "https://example.com/%2e%2e/b",
                "javascript:alert(1)",
                "//example.com"
            })
    void refusesBaseUrls(String url) {
        IllegalArgumentException e = assertThrows(IllegalArgumentException.class, () -> new TestClient().baseUrl(url));
        assertThat(e).hasMessageThat().startsWith("the base URL ");
        assertThat(e.toString()).doesNotContain(CANARY);
        assertThat(e).hasCauseThat().isNull();
    }

    @Test
    void needsABaseUrlUnlessOneIsDocumented() {
        IllegalStateException e = assertThrows(IllegalStateException.class, () -> new TestClient().build());
        assertThat(e).hasMessageThat().startsWith("TestClient needs a base URL");
        new TestClient()
                .caller("TestClient", Optional.of("https://example.com"), 1)
                .close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://example.com",
                "http://10.0.0.1",
                "http://127.0.0.1.example.com",
                "http://localhost.example.com"
            })
    void sendsNoCredentialUnencryptedToAnotherMachine(String url) {
        IllegalStateException e = assertThrows(
                IllegalStateException.class,
                () -> new TestClient().baseUrl(url).accessToken(CANARY).build());
        assertThat(e).hasMessageThat().contains("allowInsecureHttp");
        assertThat(e.toString()).doesNotContain(CANARY);
        assertThrows(
                IllegalStateException.class,
                () -> new TestClient().baseUrl(url).header("X-Api-Key", CANARY).build());
        new TestClient().baseUrl(url).header("X-Language", "en").build().close();
        new TestClient()
                .baseUrl(url)
                .accessToken(CANARY)
                .allowInsecureHttp(true)
                .build()
                .close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://example.com",
                "http://localhost:8080",
                "http://127.0.0.1",
                "http://[::1]:80",
                "http://a.localhost"
            })
    void sendsCredentialsEncryptedOrWithinTheMachine(String url) {
        new TestClient().baseUrl(URI.create(url)).accessToken(CANARY).build().close();
    }

    @Test
    void refusesSettingsThatMakeNoSense() {
        assertThrows(IllegalArgumentException.class, () -> new TestClient().timeout(Duration.ZERO));
        assertThrows(IllegalArgumentException.class, () -> new TestClient().connectTimeout(Duration.ofSeconds(-1)));
        assertThrows(IllegalArgumentException.class, () -> new TestClient().maxResponseBytes(-1));
        assertThrows(IllegalArgumentException.class, () -> CallOptions.builder().idempotencyKey(""));
    }

    @Test
    void needsTheRightRuntime() {
        TestClient builder = new TestClient().baseUrl("https://example.com");
        IllegalStateException newer =
                assertThrows(IllegalStateException.class, () -> builder.caller("TestClient", Optional.empty(), 2));
        assertThat(newer).hasMessageThat().contains("use a newer apograph-runtime");
        IllegalStateException older =
                assertThrows(IllegalStateException.class, () -> builder.caller("TestClient", Optional.empty(), 0));
        assertThat(older).hasMessageThat().contains("generate the client again");
    }
}
