package dev.apograph.runtime;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.net.http.HttpHeaders;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class ResponseHeadersTest {

    private static final ResponseHeaders HEADERS = ResponseHeaders.of(Map.of(
            "Set-Cookie",
            List.of("a=canary", "b=canary"),
            "content-type",
            List.of("text/plain"),
            "CF-Ray",
            List.of("ray")));

    @Test
    void namesHaveNoCase() {
        assertThat(HEADERS.first("Content-Type")).hasValue("text/plain");
        assertThat(HEADERS.all("set-cookie"))
                .containsExactly("a=canary", "b=canary")
                .inOrder();
        assertThat(HEADERS.first("absent")).isEmpty();
        assertThat(HEADERS.names()).containsExactly("CF-Ray", "content-type", "Set-Cookie");
        assertThrows(UnsupportedOperationException.class, () -> HEADERS.names().clear());
    }

    @Test
    void theStatusOfHttp2IsNoHeader() {
        assertThat(ResponseHeaders.of(Map.of(":status", List.of("200"), "a", List.of("1")))
                        .names())
                .containsExactly("a");
    }

    @Test
    void comparesAnswers() {
        ResponseHeaders lower = ResponseHeaders.of(Map.of("a", List.of("1")));
        ResponseHeaders upper = ResponseHeaders.of(Map.of("A", List.of("1")));
        assertThat(ResponseInfo.of(200, lower)).isEqualTo(ResponseInfo.of(200, upper));
        assertThat(ResponseInfo.of(200, lower).hashCode())
                .isEqualTo(ResponseInfo.of(200, upper).hashCode());
        assertThat(ResponseInfo.of(200, lower)).isNotEqualTo(ResponseInfo.of(201, lower));
        assertThat(lower).isNotEqualTo(HEADERS);
    }

    @Test
    void printsOnlyHarmlessValues() {
        assertThat(HEADERS.toString()).isEqualTo("{CF-Ray=***, content-type=text/plain, Set-Cookie=***}");
        ResponseInfo info = ResponseInfo.of(404, HEADERS);
        assertThat(info.toString()).doesNotContain("canary");
        assertThat(info.requestId()).hasValue("ray");
    }

    @Test
    void optionsPrintNamesOnly() {
        CallOptions options = CallOptions.builder()
                .timeout(Duration.ofSeconds(1))
                .header("X-Key", "canary")
                .query("token", "canary")
                .maxResponseBytes(5)
                .strict(true)
                .build();
        assertThat(options.toString())
                .isEqualTo(
                        "CallOptions[timeout=PT1S, headers=[X-Key], query=[token], maxResponseBytes=5, strict=true]");
        assertThat(options.toBuilder().build().toString()).isEqualTo(options.toString());
        assertThat(CallOptions.none().timeout()).isEmpty();
        assertThrows(IllegalArgumentException.class, () -> CallOptions.builder().timeout(Duration.ZERO));
        assertThrows(IllegalArgumentException.class, () -> CallOptions.builder().maxResponseBytes(-1));
    }

    @Test
    void laterHeadersOfACallReplaceEarlierOnes() {
        CallOptions options =
                CallOptions.builder().header("X-A", "1").header("x-a", "2").build();
        assertThat(options.headers()).containsExactly("x-a", "2");
    }

    @Test
    void exceptionsSurviveSerialization() throws IOException, ClassNotFoundException {
        HttpStatusException e =
                HttpStatusException.of("GET /x", ResponseInfo.of(404, HEADERS), "raw", List.of("typed"));
        assertThat(e).isInstanceOf(NotFoundException.class);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(e);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            HttpStatusException copy = (HttpStatusException) in.readObject();
            assertThat(copy.status()).isEqualTo(404);
            assertThat(copy.response().status()).isEqualTo(404);
            assertThat(copy.rawBody()).isEqualTo("raw");
            assertThat(copy.body()).isEmpty();
        }
    }

    @Test
    void knowsItsVersion() {
        assertThat(RuntimeVersion.text()).matches("[0-9]+\\..*");
    }

    @Test
    void theHeadersOfTheJdkAreTaken() {
        Map<String, List<String>> sent = Map.of("X-Request-ID", List.of("a"), "vary", List.of("b", "c"));
        ResponseHeaders headers = ResponseHeaders.of(HttpHeaders.of(sent, (name, value) -> true));
        assertThat(headers).isEqualTo(ResponseHeaders.of(sent));
        assertThat(headers.first("x-request-id")).hasValue("a");
        Map<String, List<String>> http2 = Map.of(":status", List.of("200"), "vary", List.of("b"));
        assertThat(ResponseHeaders.of(HttpHeaders.of(http2, (name, value) -> true))
                        .names())
                .containsExactly("vary");
    }
}
