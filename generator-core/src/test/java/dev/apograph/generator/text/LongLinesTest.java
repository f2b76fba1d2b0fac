package dev.apograph.generator.text;

import static com.google.common.truth.Truth.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Where long lines of generated code are broken. */
final class LongLinesTest {

    private static final String LONG = "A".repeat(60);

    static Stream<Arguments> lines() {
        return Stream.of(
                Arguments.of("    short(a, b);", List.of("    short(a, b);")),
                Arguments.of(
                        "    static final " + LONG + " ONE = new " + LONG + "(\"one\");",
                        List.of("    static final " + LONG + " ONE =", "            new " + LONG + "(\"one\");")),
                Arguments.of(
                        "    return other instanceof " + LONG
                                + " that && Values.equal(propertyValues(), that.values());",
                        List.of(
                                "    return other instanceof " + LONG + " that",
                                "            && Values.equal(propertyValues(), that.values());")),
                Arguments.of(
                        "interface X permits " + LONG + ", " + LONG + ".One, " + LONG + ".Two {",
                        List.of(
                                "interface X permits " + LONG + ",",
                                "        " + LONG + ".One,",
                                "        " + LONG + ".Two {")),
                Arguments.of(
                        "call(" + LONG + ", Map<" + LONG + ", String> of);",
                        List.of("call(" + LONG + ",", "        Map<" + LONG + ", String> of);")),
                Arguments.of(
                        "call(" + LONG + ", \"a quote \\\", a comma = and an arrow -> stay in the literal\", last);",
                        List.of(
                                "call(" + LONG + ",",
                                "        \"a quote \\\", a comma = and an arrow -> stay in the literal\", last);")),
                Arguments.of("     * " + LONG + ", " + LONG, List.of("     * " + LONG + ", " + LONG)),
                Arguments.of("x" + LONG + LONG, List.of("x" + LONG + LONG)),
                Arguments.of("    void get(\n            ) {", List.of("    void get() {")));
    }

    @ParameterizedTest
    @MethodSource("lines")
    void areBrokenWhereAReaderWouldBreakThem(String source, List<String> broken) {
        assertThat(LongLines.broken(source + "\n")).isEqualTo(String.join("\n", broken) + "\n");
    }

    @Test
    @Timeout(20)
    void aLineOfAnyLengthIsBrokenInOneGo() {
        String item = "\"" + "x".repeat(100) + "\"";
        String source = "call(" + (item + ", ").repeat(200_000) + item + ");\n";

        assertThat(LongLines.broken(source).lines().count()).isEqualTo(200_001);
    }

    @Test
    void aLineOfExactlyTheWidthStays() {
        String line = "f(" + "a, ".repeat(38) + "ab);";

        assertThat(line).hasLength(120);
        assertThat(LongLines.broken(line + "\n")).isEqualTo(line + "\n");
        assertThat(LongLines.broken("x" + line + "\n").lines().count()).isEqualTo(2);
    }
}
