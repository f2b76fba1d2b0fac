package dev.apograph.runtime.json;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class JsonCodecsTest {

    private static <T> String again(JsonCodec<T> codec, String json) {
        JsonReader in = JsonReader.of(json);
        T value = codec.read(in);
        in.requireEnd();
        return JsonWriter.toStringOf(out -> codec.write(out, value));
    }

    @ParameterizedTest
    @CsvSource({
        "2024-02-29T12:30:45.123Z,2024-02-29T12:30:45.123Z",
        "2024-02-29T12:30:45Z,2024-02-29T12:30:45.000Z",
        "2024-02-29T12:30Z,2024-02-29T12:30:00.000Z",
        "2024-02-29 12:30:45+01:00,2024-02-29T12:30:45.000+01:00",
        "2024-02-29t12:30:45.5z,2024-02-29T12:30:45.500Z",
        "2024-02-29T12:30:45.123456789-0500,2024-02-29T12:30:45.123456789-05:00",
        "2024-02-29T12:30:45+01,2024-02-29T12:30:45.000+01:00",
        "'2024-02-29T12:30:45,25+00:00',2024-02-29T12:30:45.250Z",
    })
    void readsDatesAndTimesOfManyForms(String text, String canonical) {
        assertThat(again(JsonCodecs.DATE_TIME, "\"" + text + "\"")).isEqualTo("\"" + canonical + "\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024-02-29T12:30:45", "2024-02-29", "yesterday", "", "1709209845", "2024-13-01T00:00:00Z"})
    void refusesDatesAndTimesThatAreNone(String text) {
        JsonException e =
                assertThrows(JsonException.class, () -> JsonCodecs.DATE_TIME.read(JsonReader.of("\"" + text + "\"")));
        assertThat(e).hasMessageThat().isEqualTo("$: expected a date and time with an offset but found another string");
        assertThat(e).hasCauseThat().isNull();
    }

    @Test
    void readsAndWritesTextTypes() {
        assertThat(again(JsonCodecs.DATE, "\"2024-02-29\"")).isEqualTo("\"2024-02-29\"");
        assertThat(again(JsonCodecs.URI, "\"/a?b=c\"")).isEqualTo("\"/a?b=c\"");
        String uuid = "\"123e4567-e89b-12d3-a456-426614174000\"";
        assertThat(again(JsonCodecs.UUID, uuid)).isEqualTo(uuid);
        assertThrows(JsonException.class, () -> again(JsonCodecs.UUID, "\"1-1-1-1-1\""));
        assertThrows(JsonException.class, () -> again(JsonCodecs.URI, "\"a b\""));
        assertThrows(JsonException.class, () -> again(JsonCodecs.DATE, "\"2023-02-29\""));
        assertThrows(JsonException.class, () -> again(JsonCodecs.DATE, "20230228"));
    }

    @Test
    void readsAndWritesPlainTypes() {
        assertThat(again(JsonCodecs.STRING, "\"x\"")).isEqualTo("\"x\"");
        assertThat(again(JsonCodecs.LONG, "1e2")).isEqualTo("100");
        assertThat(again(JsonCodecs.BIG_INTEGER, "100000000000000000000")).isEqualTo("100000000000000000000");
        assertThat(again(JsonCodecs.DECIMAL, "1.10")).isEqualTo("1.10");
        assertThat(again(JsonCodecs.BOOLEAN, "false")).isEqualTo("false");
        assertThat(again(JsonCodecs.VALUE, "[null]")).isEqualTo("[null]");
        assertThat(again(JsonCodecs.OBJECT, "{\"a\":1}")).isEqualTo("{\"a\":1}");
        assertThrows(JsonException.class, () -> again(JsonCodecs.OBJECT, "[1]"));
        JsonCodec<Instant> millis = JsonCodecs.EPOCH_MILLIS;
        assertThat(millis.read(JsonReader.of("1500"))).isEqualTo(Instant.ofEpochMilli(1500));
        assertThat(again(millis, "1500")).isEqualTo("1500");
    }

    @Test
    void keepsTheOrderOfListsAndMaps() {
        JsonCodec<Map<String, List<Long>>> codec = JsonCodecs.map(JsonCodecs.list(JsonCodecs.LONG));
        String json = "{\"z\":[3,1],\"a\":[],\"m\":[2]}";
        assertThat(again(codec, json)).isEqualTo(json);
        Map<String, List<Long>> value = codec.read(JsonReader.of(json));
        assertThrows(UnsupportedOperationException.class, value::clear);
        JsonException e = assertThrows(JsonException.class, () -> again(codec, "{\"z\":[3,\"1\"]}"));
        assertThat(e.path()).isEqualTo("$.z[1]");
    }
}
