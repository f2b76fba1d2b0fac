package dev.apograph.maven;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import dev.apograph.spec.diagnostic.Diagnostic;
import dev.apograph.spec.diagnostic.DiagnosticCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class CheckRequestTest {

    private static final Path PROJECT = Path.of("src", "it", "configuration", "src", "main", "api");

    @TempDir
    private Path folder;

    @Test
    void tellsCoverageAndCounts() {
        RunOutcome outcome = check("whole", "error", Optional.empty(), Map.of());

        assertThat(outcome.failed()).isFalse();
        assertThat(outcome.summary()).isEqualTo("1 page, 2 schema files; 0 errors, 0 warnings");
        assertThat(outcome.details().get(0)).startsWith("lamps.txt (Losant): coverage 100.00%: ");
        assertThat(outcome.details()).hasSize(4);
    }

    @ParameterizedTest
    @CsvSource({
        "error, false",
        "warning, true",
        "info, true",
        "never, false",
        "APG1102, true",
        "'never, APG1102', true",
        "'never,APG1105', false",
    })
    void failsOnWhatItIsToldTo(String failOn, boolean failed) {
        assertThat(check("cut", failOn, Optional.empty(), Map.of()).failed()).isEqualTo(failed);
    }

    @Test
    void failsOnNoiseAndCoverageThatAreNotAllowed() throws IOException {
        Path page = folder.resolve("lamps.txt");
        List<String> lines = Files.readAllLines(PROJECT.resolve("whole/lamps.txt"));
        int at = lines.indexOf("Method And Url") + 1;
        Files.writeString(
                page,
                "Skip to main content\n\n" + String.join("\n", lines.subList(0, at)) + "\n\nWhat fits no rule\n"
                        + String.join("\n", lines.subList(at, lines.size())) + "\n");

        RunOutcome outcome = run(folder, "error", Optional.of(0.999), Map.of("other", "1"));

        assertThat(outcome.failed()).isTrue();
        assertThat(codes(outcome)).containsAtLeast(DiagnosticCode.COVERAGE_TOO_LOW, DiagnosticCode.NOISE_TOO_MUCH);
        RunOutcome allowed = run(folder, "error", Optional.of(0.5), Map.of("skip-link", " 2 ", "feedback", "1"));
        assertWithMessage("%s", allowed).that(allowed.failed()).isFalse();
    }

    @Test
    void explainsWrongValues() {
        assertThat(new CheckRequest(List.of(), List.of("warnings"), Optional.of(99.5), Map.of()).problems())
                .containsExactly(
                        "<failOn>: \"warnings\" is neither error, warning, info, never nor a code of a diagnostic such"
                                + " as APG1105.",
                        "The least coverage is a share from 0 to 1, such as 0.995.");
        assertThat(new CheckRequest(List.of(), List.of("error"), Optional.empty(), Map.of("a", "-1")).problems())
                .containsExactly(
                        "<maxNoise> holds rules and numbers of lines, such as <maxNoise><rule>4</rule></maxNoise>.");
    }

    private static RunOutcome check(
            String pages, String failOn, Optional<Double> minCoverage, Map<String, String> maxNoise) {
        return run(PROJECT.resolve(pages), failOn, minCoverage, maxNoise);
    }

    private static RunOutcome run(
            Path input, String failOn, Optional<Double> minCoverage, Map<String, String> maxNoise) {
        return new CheckRequest(List.of(input), List.of(failOn.split(",")), minCoverage, maxNoise).run();
    }

    private static List<DiagnosticCode> codes(RunOutcome outcome) {
        return outcome.diagnostics().stream().map(Diagnostic::code).toList();
    }
}
