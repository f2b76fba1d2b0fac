package dev.apograph.runtime.json;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Values that are too long, too many or too deep are kept and written back, in time that grows with their size. */
final class HostileValuesTest {

    private static final Map<String, JsonCodec<?>> TEXT_CODECS = Map.of(
            "date-time", JsonCodecs.DATE_TIME,
            "date", JsonCodecs.DATE,
            "time", JsonCodecs.TIME,
            "duration", JsonCodecs.DURATION,
            "uri", JsonCodecs.URI,
            "uuid", JsonCodecs.UUID,
            "base64", JsonCodecs.BASE64,
            "base64url", JsonCodecs.BASE64_URL);

    @ParameterizedTest
    @ValueSource(strings = {"9", "P9", "+", ":", "A", "2024-02-29T", "%", "/", "_-"})
    @Timeout(30)
    void longTextsAreKept(String part) {
        String json = "\"" + part.repeat((part.equals("9") ? 10_000_000 : 1_000_000) / part.length()) + "\"";
        TEXT_CODECS.forEach((name, codec) ->
                assertWithMessage(name).that(again(codec, json).equals(json)).isTrue());
    }

    private static <T> String again(JsonCodec<T> codec, String json) {
        RootValue<T> root = RootValue.read(JsonReader.of(json), codec);
        return JsonWriter.toStringOf(out -> root.write(out, codec));
    }

    @Test
    @Timeout(30)
    void aMillionWrongItemsAreKept() {
        String json = "[" + "1,".repeat(1_000_000) + "\"x\"]";
        RootValue<List<String>> root = RootValue.read(JsonReader.of(json), JsonCodecs.list(JsonCodecs.STRING));
        assertThat(JsonWriter.toStringOf(out -> root.write(out, JsonCodecs.list(JsonCodecs.STRING)))
                        .equals(json))
                .isTrue();
    }

    @Test
    @Timeout(30)
    void listsInListsMayBeAsDeepAsTheTextMay() {
        JsonCodec<?> codec = JsonCodecs.LONG;
        for (int i = 0; i < 450; i++) {
            codec = JsonCodecs.list(codec);
        }
        String json = "[".repeat(450) + "1.0,\"x\"" + "]".repeat(450);
        assertThat(again(codec, json)).isEqualTo(json);
    }

    @Test
    @Timeout(30)
    void namesThatCollideDoNotSlowDownMaps() {
        StringBuilder json = new StringBuilder("{");
        for (int i = 0; i < 1 << 14; i++) {
            json.append(i == 0 ? "" : ",").append('"');
            for (int bit = 0; bit < 14; bit++) {
                json.append((i >> bit & 1) == 0 ? "Aa" : "BB");
            }
            json.append("\":\"x\"");
        }
        String text = json.append('}').toString();
        assertThat(again(JsonCodecs.map(JsonCodecs.LONG), text).equals(text)).isTrue();
    }
}
