package dev.apograph.generator.type;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class EcmaPatternTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ' ',
            value = {
                "^[a-z]+$ abc abc1",
                "a$ ba ba\\n",
                "\\d{2}-\\w x12-a 1-a",
                "^\\S+$ ab a\\u00a0b",
                "^[\\s]$ \\ufeff \\u200b",
                "^[[]$ [ a",
                "^[a&&b]$ & c",
                "^[^]$ \\n \\n\\n",
                "^[]|b$ b a",
                "^\\u{1F331}$ \\ud83c\\udf31 a",
                "^\\/a\\-b$ /a-b a-b",
                "^(?<x>a)\\k<x>$ aa a",
                "^a{2}$ aa a{2}",
                "^}]$ }] ]]",
                "^\\$\\{[^}]+\\}$ ${a} ${}",
                "^(?!x)\\p{L}+$ \\u00e9 x",
            })
    void findsTheSame(String pattern, String found, String notFound) {
        Pattern java = Pattern.compile(EcmaPattern.toJava(pattern).orElseThrow());
        assertWithMessage(java.pattern()).that(java.matcher(text(found)).find()).isTrue();
        assertWithMessage(java.pattern())
                .that(java.matcher(text(notFound)).find())
                .isFalse();
    }

    private static String text(String escaped) {
        return Pattern.compile("\\\\u([0-9a-f]{4})")
                .matcher(escaped.replace("\\n", "\n"))
                .replaceAll(hex -> java.util.regex.Matcher.quoteReplacement(
                        Character.toString(Integer.parseInt(hex.group(1), 16))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"(", "[a", "a**", "\\", "*"})
    void whatJavaCannotCompileIsNone(String pattern) {
        assertThat(EcmaPattern.toJava(pattern)).isEmpty();
    }

    @Test
    void hostilePatternsAreNoneOrHarmless() {
        assertThat(EcmaPattern.toJava("(".repeat(100_000))).isEmpty();
        assertThat(EcmaPattern.toJava("(".repeat(400) + ")".repeat(400))).isPresent();
        assertThat(EcmaPattern.toJava("((a{1000}){1000}){1000}")).isPresent();
    }
}
