package dev.apograph.generator.text;

import static com.google.common.truth.Truth.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The literal of each text; that javac reads it back is held by the matrix of hostile texts. */
final class JavaStringLiteralTest {

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "plain,\"plain\"",
                "a\"b,\"a\\\"b\"",
                "a\\b,\"a\\\\b\"",
                "x\\,\"x\\\\\"",
                "\\u0041,\"\\\\u0041\"",
                "$T costs $5,\"$T costs $5\"",
                "%s,\"%s\"",
                "\u00e9,\"\\u00e9\"",
                "\u2028,\"\\u2028\"",
                "``,\"\""
            })
    void escapesWhatIsNotPlain(String text, String literal) {
        assertThat(JavaStringLiteral.of(text).toString()).isEqualTo(literal);
    }

    @Test
    void escapesControls() {
        assertThat(JavaStringLiteral.of("\0" + "7\t\n\r\u001f\u007f").toString())
                .isEqualTo("\"\\0007\\t\\n\\r\\037\\u007f\"");
    }

    @Test
    void joinsWhatIsTooLongForOneLiteral() {
        assertThat(JavaStringLiteral.of("a".repeat(21_000)).toString()).doesNotContain("join");
        assertThat(JavaStringLiteral.of("a".repeat(21_001)).toString()).startsWith("String.join(\"\", \"aaa");
        assertThat(JavaStringLiteral.isConstant("a".repeat(21_001))).isFalse();
    }
}
