package dev.apograph.runtime.testing;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.apograph.runtime.BadRequestException;
import dev.apograph.runtime.Download;
import dev.apograph.runtime.EventStream;
import dev.apograph.runtime.HttpStatusException;
import dev.apograph.runtime.NotFoundException;
import dev.apograph.runtime.ResponseHeaders;
import dev.apograph.runtime.ResponseInfo;
import dev.apograph.runtime.json.JsonCodecs;
import dev.apograph.runtime.json.JsonModel;
import dev.apograph.runtime.json.JsonValue;
import dev.apograph.runtime.json.JsonWriter;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What a contract test demands is really demanded. */
final class ContractCheckTest {

    private static final StubAnswer LAMP = StubAnswer.json("GET", "/lamps/{id}", 200, "{\"on\":true}");

    private final ContractCheck contract = ContractCheck.start();

    @AfterEach
    void close() {
        contract.close();
    }

    @Test
    void whatIsSentIsCompared() {
        Runnable call = () -> get("/lamps/7");
        contract.sends(call, ExpectedRequest.of("GET", "/lamps/7"));
    }

    @Test
    void anotherRequestThanTheDocumentedOneIsTold() {
        AssertionError error = assertThrows(
                AssertionError.class,
                () -> contract.sends(() -> get("/lamps/8"), ExpectedRequest.of("GET", "/lamps/7")));
        assertThat(error).hasMessageThat().contains("path: expected /lamps/7 but was /lamps/8");
    }

    @Test
    void headersThatMustNotBeThereAreTold() {
        AssertionError error = assertThrows(
                AssertionError.class,
                () -> contract.sends(
                        () -> get("/lamps/7"),
                        ExpectedRequest.of("GET", "/lamps/7").lacks("Accept")));
        assertThat(error).hasMessageThat().contains("header Accept: not expected but is there");
    }

    @Test
    void aCallThatSendsNothingIsTold() {
        assertThrows(AssertionError.class, () -> contract.sends(() -> {}, ExpectedRequest.of("GET", "/lamps/7")));
        assertThrows(AssertionError.class, () -> contract.returns(LAMP, () -> {}));
    }

    @Test
    void aResultThatLosesSomethingIsTold() {
        contract.reads(LAMP, JsonCodecs.VALUE, () -> JsonValue.parse("{\"on\": true}"));
        AssertionError error = assertThrows(
                AssertionError.class, () -> contract.reads(LAMP, JsonCodecs.VALUE, () -> JsonValue.parse("{}")));
        assertThat(error).hasMessageThat().contains("$.on: expected true but is missing");
    }

    @Test
    void anotherFailureThanTheDocumentedOneIsTold() {
        StubAnswer missing = StubAnswer.json("GET", "/lamps/{id}", 404, "{\"message\":\"none\"}");
        contract.fails(missing, NotFoundException.class, () -> fail(404, JsonValue.parse("{}")));
        assertThrows(
                AssertionError.class,
                () -> contract.fails(missing, NotFoundException.class, () -> fail(400, JsonValue.parse("{}"))));
        assertThrows(
                AssertionError.class, () -> contract.fails(missing, BadRequestException.class, () -> fail(404, 1)));
        assertThrows(AssertionError.class, () -> contract.fails(missing, NotFoundException.class, () -> {}));
        assertThrows(
                AssertionError.class,
                () -> contract.fails(
                        missing,
                        NotFoundException.class,
                        JsonCodecs.VALUE,
                        JsonValue.class,
                        () -> fail(404, "no JSON value")));
        assertThrows(
                AssertionError.class,
                () -> contract.fails(
                        missing,
                        NotFoundException.class,
                        JsonCodecs.VALUE,
                        JsonValue.class,
                        () -> fail(404, JsonValue.parse("{}"))));
    }

    @Test
    void otherBytesAndEventsThanThoseServedAreTold() {
        StubAnswer photo = StubAnswer.of("GET", "/photo", 200, "image/png", "abc");
        contract.downloads(photo, () -> Download.of(info(200), bytes("abc")));
        assertThrows(AssertionError.class, () -> contract.downloads(photo, () -> Download.of(info(200), bytes("abd"))));
        contract.streams("GET", "/events", List.of("1"), () -> EventStream.of(bytes("data: 1.0\n\n")));
        assertThrows(
                AssertionError.class,
                () -> contract.streams("GET", "/events", List.of("1"), () -> EventStream.of(bytes(""))));
        assertThrows(
                AssertionError.class,
                () -> contract.streams("GET", "/events", List.of("1"), () -> EventStream.of(bytes("data: 2\n\n"))));
    }

    @Test
    void aModelThatDoesNotKnowADocumentedPropertyIsTold() {
        JsonModel model = new JsonModel() {
            @Override
            public void writeTo(JsonWriter out) {
                out.value(JsonValue.parse("{}"));
            }

            @Override
            public Map<String, JsonValue> additionalProperties() {
                return Map.of("on", JsonValue.of(true));
            }
        };
        ContractCheck.assertUnlisted(model, "on");
        AssertionError error = assertThrows(AssertionError.class, () -> ContractCheck.assertUnlisted(model));
        assertThat(error).hasMessageThat().contains("does not know [on]");
    }

    @Test
    void anotherCaseThanThatOfTheStatusIsTold() {
        assertThat(ContractCheck.as(String.class, "x")).isEqualTo("x");
        assertThrows(AssertionError.class, () -> ContractCheck.as(Integer.class, "x"));
    }

    private static ResponseInfo info(int status) {
        return ResponseInfo.of(status, ResponseHeaders.of(Map.of()));
    }

    private static ByteArrayInputStream bytes(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private static void fail(int status, Object body) {
        throw HttpStatusException.of("GET /lamps/{id}", info(status), "", body);
    }

    private void get(String path) {
        try {
            HttpURLConnection connection = (HttpURLConnection)
                    URI.create(contract.url() + path).toURL().openConnection();
            assertThat(connection.getResponseCode()).isEqualTo(404);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
