package dev.apograph.spec.schema;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import dev.apograph.spec.diagnostic.Diagnostic;
import dev.apograph.spec.diagnostic.DiagnosticCode;
import dev.apograph.spec.diagnostic.Diagnostics;
import dev.apograph.spec.diagnostic.SourcePlace;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Anchors and aliases of schema files in YAML. */
final class YamlAnchorsTest {

    private final Diagnostics diagnostics = new Diagnostics();

    private Optional<LocatedJson> read(String yaml) {
        return LocatedJson.parse("pot.yaml", yaml, DocumentKind.SCHEMA, diagnostics);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "`a: &x {type: string}\\nb: *x`; {\"a\":{\"type\":\"string\"},\"b\":{\"type\":\"string\"}}",
                "`a: &x\\n  type: string\\nb:\\n  c: *x`; {\"a\":{\"type\":\"string\"},\"b\":{\"c\":{\"type\":\"string\"}}}",
                "`a: &x [1, &y 2]\\nb: [*y, *x]`; {\"a\":[1,2],\"b\":[2,[1,2]]}",
                "`a: &x 1\\nb: *x\\nc: &x 2\\nd: *x`; {\"a\":1,\"b\":1,\"c\":2,\"d\":2}",
                "`a: &x {c: 1}\\n&x d: *x\\ne: &x !!str 5\\nf: *x`; {\"a\":{\"c\":1},\"d\":\"d\",\"e\":\"5\",\"f\":\"5\"}",
                "`a: &x {}\\nb: '*x'`; {\"a\":{},\"b\":\"*x\"}"
            })
    void anAliasIsTheValueOfItsAnchor(String yaml, String json) {
        assertThat(read(yaml.replace("\\n", "\n")).orElseThrow().root().toString())
                .isEqualTo(json);
        assertThat(diagnostics.all()).isEmpty();
    }

    @Test
    void theValueKeepsTheLinesOfTheAnchor() {
        LocatedJson json = read("a: &x\n  type: string\nb: *x\n").orElseThrow();

        assertThat(json.place(json.root().get("b"), "type")).isEqualTo(SourcePlace.line("pot.yaml", 2));
        assertThat(json.place(json.root(), "b")).isEqualTo(SourcePlace.line("pot.yaml", 3));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "`a: 1\\nb: *x`; 2",
                "`a: 1\\nb: &x\\n  c: *x`; 3",
                "`a: &x k\\n*x : 1`; 2",
                "`a: &x {b: 1}\\nc:\\n  <<: *x`; 3"
            })
    void whatCannotBeReadIsToldWithItsLine(String yaml, int line) {
        assertThat(read(yaml.replace("\\n", "\n"))).isEmpty();
        Diagnostic told = diagnostics.all().get(0);
        assertThat(told.code()).isEqualTo(DiagnosticCode.SCHEMA_NOT_JSON);
        assertThat(told.place()).isEqualTo(SourcePlace.line("pot.yaml", line));
    }

    @Test
    void aliasesOfAliasesDoNotGrowWithoutBound() {
        String bomb = "a0: &a0 [x, x, x, x, x, x, x, x, x]\n"
                + IntStream.range(1, 10)
                        .mapToObj(at -> "a" + at + ": &a" + at + " ["
                                + String.join(
                                        ", ",
                                        List.of(("*a" + (at - 1) + " ")
                                                .repeat(9)
                                                .trim()
                                                .split(" "))) + "]\n")
                        .collect(Collectors.joining());

        assertThat(read(bomb)).isEmpty();
        assertWithMessage("code").that(diagnostics.all().get(0).code()).isEqualTo(DiagnosticCode.SCHEMA_INVALID);
        assertThat(diagnostics.all().get(0).place().firstLine()).isAtMost(6);
    }

    @Test
    void aliasesOfAliasesDoNotNestWithoutBound() {
        String deep = "a0: &a0 [x]\n"
                + IntStream.range(1, 300)
                        .mapToObj(at -> "a" + at + ": &a" + at + " [*a" + (at - 1) + "]\n")
                        .collect(Collectors.joining());

        assertThat(read(deep)).isEmpty();
        assertThat(diagnostics.all().get(0).message()).contains("nesting");
    }
}
