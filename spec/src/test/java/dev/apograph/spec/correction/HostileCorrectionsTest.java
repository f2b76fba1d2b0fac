package dev.apograph.spec.correction;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.apograph.spec.diagnostic.DiagnosticCode;
import dev.apograph.spec.diagnostic.Diagnostics;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Files that nobody writes who means well: each ends in a diagnostic, soon. */
final class HostileCorrectionsTest {

    private static final Duration SOON = Duration.ofSeconds(20);

    private final Diagnostics diagnostics = new Diagnostics();

    static Stream<Arguments> hostile() {
        String bomb = "a: &a [x, x, x, x]\n"
                + IntStream.range(1, 30)
                        .mapToObj(i -> "k" + i + ": &k" + i + " [*a, *a, *a]\n")
                        .collect(Collectors.joining());
        return Stream.of(
                Arguments.of(
                        "an anchor",
                        "resources: &a { Lamp Things: { name: x } }",
                        DiagnosticCode.CORRECTIONS_UNREADABLE),
                Arguments.of("an alias", "title: *a", DiagnosticCode.CORRECTIONS_UNREADABLE),
                Arguments.of("an alias as a key", "*a : x", DiagnosticCode.CORRECTIONS_UNREADABLE),
                Arguments.of("a bomb", bomb, DiagnosticCode.CORRECTIONS_UNREADABLE),
                Arguments.of("a tag", "title: !!java.net.URL [x]", DiagnosticCode.CORRECTIONS_UNREADABLE),
                Arguments.of("a local tag", "title: !secret x", DiagnosticCode.CORRECTIONS_UNREADABLE),
                Arguments.of("two documents", "title: x\n---\ntitle: y", DiagnosticCode.CORRECTIONS_UNREADABLE),
                Arguments.of("no YAML", "title: [", DiagnosticCode.CORRECTIONS_UNREADABLE),
                Arguments.of("a tab", "\ttitle: x", DiagnosticCode.CORRECTIONS_UNREADABLE),
                Arguments.of("depth", "title: " + "[".repeat(100_000), DiagnosticCode.CORRECTIONS_UNREADABLE),
                Arguments.of("keys in depth", "{a: ".repeat(50_000), DiagnosticCode.CORRECTIONS_UNREADABLE),
                Arguments.of("length", "#".repeat(CorrectionParser.LONGEST + 1), DiagnosticCode.CORRECTIONS_UNREADABLE),
                Arguments.of("a long key", "t".repeat(900_000) + ": x", DiagnosticCode.CORRECTIONS_UNREADABLE),
                Arguments.of("a long name", "client: A" + "a".repeat(900_000), DiagnosticCode.CORRECTION_VALUE_INVALID),
                Arguments.of("a long number", "title: " + "9".repeat(900), DiagnosticCode.CORRECTION_VALUE_INVALID),
                Arguments.of("a key twice", "title: x\ntitle: x", DiagnosticCode.CORRECTION_VALUE_INVALID));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("hostile")
    void isRefused(String name, String yaml, DiagnosticCode code) {
        apply(yaml);

        assertWithMessage(name)
                .that(diagnostics.all().stream().map(d -> d.code()).collect(Collectors.toSet()))
                .contains(code);
        assertThat(diagnostics.hasErrors()).isTrue();
    }

    @Test
    void aFileOfCommentsCorrectsNothing() {
        for (String yaml : List.of("# nothing yet\n", "---\n", "endpoints:\nschemas:\n", "{}")) {
            apply(yaml);
        }

        assertThat(diagnostics.all()).isEmpty();
    }

    @Test
    void manyPartsThatFitNothing() {
        apply("endpoints:\n"
                + IntStream.range(0, 20_000)
                        .mapToObj(i -> "  GET /x" + i + "/{a}: { name: a" + i + " }\n")
                        .collect(Collectors.joining()));

        assertThat(diagnostics.all()).hasSize(20_000);
    }

    @Test
    void filesThatWereMangledNeverEndInAnException() {
        String yaml = "endpoints:\n  " + LampApi.GET
                + ":\n    query:\n      unit: { type: { value: integer, was: sha256:0123456789ab } }\n"
                + "    responses: { 200: { schema: Lamp } }\nschemas: { Lamp: { name: Light } }\n";
        Random random = new Random(4);
        for (int i = 0; i < 2_000; i++) {
            StringBuilder mangled = new StringBuilder(yaml);
            for (int j = 0; j <= random.nextInt(4); j++) {
                int at = random.nextInt(mangled.length());
                switch (random.nextInt(3)) {
                    case 0 -> mangled.deleteCharAt(at);
                    case 1 -> mangled.insert(at, mangled.charAt(random.nextInt(mangled.length())));
                    default -> mangled.setCharAt(at, (char) random.nextInt(0x2100));
                }
            }
            apply(mangled.toString());
        }
    }

    private void apply(String yaml) {
        assertTimeoutPreemptively(
                SOON,
                () -> Corrections.apply(
                        LampApi.on("a.txt"),
                        List.of(),
                        List.of(new CorrectionFile("api.yaml", yaml, Set.of("a.txt"))),
                        diagnostics));
    }
}
