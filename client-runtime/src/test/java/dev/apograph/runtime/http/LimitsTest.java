package dev.apograph.runtime.http;

import static com.google.common.truth.Truth.assertThat;
import static dev.apograph.runtime.http.RawServer.answer;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.apograph.runtime.ApiException;
import dev.apograph.runtime.BadRequestException;
import dev.apograph.runtime.CallOptions;
import dev.apograph.runtime.json.JsonCodecs;
import dev.apograph.runtime.json.JsonLimits;
import dev.apograph.runtime.json.JsonValue;
import java.io.IOException;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an answer may ask of the reader, set for a client and for a call. */
final class LimitsTest {

    private static final Endpoint<JsonValue> ENDPOINT = Endpoint.<JsonValue>builder("T.get", "GET", "/a")
            .success(200, JsonCodecs.VALUE)
            .error(400, JsonCodecs.VALUE)
            .build();

    /** Each text is at the limit of one of the client's, 3 levels, 6 characters, 4 in names, 5 in numbers, 40 bytes. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[[[1]]]        | [[[[1]]]]        | MalformedResponseException",
                "'[\"123456\"]' | '[\"1234567\"]'  | MalformedResponseException",
                "'{\"name\":1}' | '{\"names\":1}'  | MalformedResponseException",
                "[12345]        | [123456]         | MalformedResponseException",
                "[1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16]  | [1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17] |"
                        + " ResponseTooLargeException"
            })
    void theClientsLimitsHold(String within, String beyond, String failure) throws IOException {
        JsonLimits limits = limits().withNumberLength(5);
        UnaryOperator<TestClient> set = client -> client.jsonLimits(limits).maxResponseBytes(40);
        assertThat(outcome(set, CallOptions.none(), within)).isEqualTo(within);
        assertThat(outcome(set, CallOptions.none(), beyond)).isEqualTo(failure);

        CallOptions wider = CallOptions.builder()
                .jsonLimits(JsonLimits.defaults())
                .maxResponseBytes(1_000)
                .build();
        assertThat(outcome(set, wider, beyond)).isEqualTo(beyond);
        CallOptions narrower =
                CallOptions.builder().jsonLimits(limits).maxResponseBytes(40).build();
        assertThat(outcome(client -> client, narrower.toBuilder().build(), beyond))
                .isEqualTo(failure);
        assertThat(outcome(client -> client, narrower, within)).isEqualTo(within);
    }

    private static JsonLimits limits() {
        return JsonLimits.defaults().withDepth(3).withStringLength(6).withNameLength(4);
    }

    private static String outcome(UnaryOperator<TestClient> settings, CallOptions options, String json)
            throws IOException {
        try (RawServer server = RawServer.of(answer("200 OK", json));
                HttpCaller caller =
                        settings.apply(new TestClient().baseUrl(server.url())).build()) {
            return caller.execute(ENDPOINT.call(options)).toString();
        } catch (ApiException e) {
            return e.getClass().getSimpleName();
        }
    }

    @Test
    void theBodyOfAnErrorBeyondThemIsText() throws IOException {
        String body = "{\"a\":\"" + "x".repeat(7) + "\"}";
        try (RawServer server = RawServer.of(answer("400 Bad", body));
                HttpCaller caller = new TestClient()
                        .baseUrl(server.url())
                        .jsonLimits(limits())
                        .build()) {
            BadRequestException e =
                    assertThrows(BadRequestException.class, () -> caller.execute(ENDPOINT.call(CallOptions.none())));
            assertThat(e.body()).isEmpty();
            assertThat(e.rawBody()).isEqualTo(body);
            CallOptions usual =
                    CallOptions.builder().jsonLimits(JsonLimits.defaults()).build();
            assertThat(assertThrows(BadRequestException.class, () -> caller.execute(ENDPOINT.call(usual)))
                            .body())
                    .isPresent();
        }
    }
}
