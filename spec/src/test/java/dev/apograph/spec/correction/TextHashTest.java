package dev.apograph.spec.correction;

import static com.google.common.truth.Truth.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class TextHashTest {

    @Test
    void isTheStartOfTheSha256OfTheText() {
        // printf false | sha256sum
        assertThat(TextHash.of("false")).isEqualTo("sha256:fcbcf165908d");
        assertThat(TextHash.isHash(TextHash.of("false"))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                " one \"two\" three",
                "one  \"two\"\nthree",
                "one\u00a0\"two\"\tthree ",
                "one\u200b \u201ctwo\u201d three",
                "one \u201etwo\u201c three"
            })
    void layoutHasNoPartInIt(String text) {
        assertThat(TextHash.of(text)).isEqualTo(TextHash.of("one \"two\" three"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"one two", "One", "on e", "one.", ""})
    void wordsHave(String text) {
        assertThat(TextHash.of(text)).isNotEqualTo(TextHash.of("one"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "sha256:",
                "fcbcf165908d",
                "sha256:fcbcf165908",
                "sha256:FCBCF165908D",
                "sha256:fcbcf165908d0"
            })
    void otherTextsAreNoHash(String text) {
        assertThat(TextHash.isHash(text)).isFalse();
    }
}
