package dev.apograph.runtime.json;

import static com.google.common.truth.Truth.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class JsonWriterTest {

    @ParameterizedTest
    @ValueSource(strings = {"name", "a \"b\"", "k\u00fche", "\ud83d\ude00", "half \ud800", "\udc00", ""})
    void aKnownNameIsWrittenLikeAnyOther(String name) {
        for (int i = 0; i < 2; i++) {
            String known = JsonWriter.toStringOf(out -> member(out, () -> out.knownName(name)));
            assertThat(known).isEqualTo(JsonWriter.toStringOf(out -> member(out, () -> out.name(name))));
        }
    }

    private static void member(JsonWriter out, Runnable name) {
        out.beginObject();
        name.run();
        out.value("x");
        out.endObject();
    }

    @Test
    void namesWrittenFromRawJsonAreRememberedForTheirObjectOnly() {
        String json = JsonWriter.toStringOf(out -> {
            out.beginObject();
            out.name("a");
            out.value(1);
            out.noteRaw("a");
            out.noteRaw("b");
            out.name("inner");
            out.beginObject();
            assertThat(out.wroteRaw("a")).isFalse();
            out.endObject();
            assertThat(out.wroteRaw("a")).isTrue();
            assertThat(out.wroteRaw("b")).isTrue();
            assertThat(out.wroteRaw("c")).isFalse();
            out.endObject();
        });
        assertThat(json).isEqualTo("{\"a\":1,\"inner\":{}}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"0", "-0", "7", "-7", "1.0", "1e2", "9223372036854775807", "-9223372036854775808", "99999999999"
            })
    void onlyTheUsualSpellingOfAnIntegerIsPlain(String number) {
        JsonReader in = JsonReader.of("[" + number + "]");
        in.beginArray();
        boolean plain = in.isPlainLong();
        assertThat(plain)
                .isEqualTo(number.equals(Long.toString(JsonReader.of(number).nextLong())));
        assertThat(JsonReader.of(number).nextLong()).isEqualTo(in.nextLong());
        assertThat(in.path()).isEqualTo("$[0]");
        in.endArray();
        in.requireEnd();
    }
}
