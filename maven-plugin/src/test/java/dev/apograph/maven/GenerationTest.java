package dev.apograph.maven;

import static com.google.common.truth.Truth.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;

import dev.apograph.generator.GeneratorOptions;
import dev.apograph.spec.diagnostic.Diagnostic;
import dev.apograph.spec.diagnostic.DiagnosticCode;
import dev.apograph.spec.trace.CoverageDemands;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class GenerationTest {

    private static final Path PROJECT = Path.of("src", "it", "configuration", "src", "main", "api");

    @TempDir
    private Path folder;

    private Path inputs;
    private Path output;

    @BeforeEach
    void copyInputs() throws IOException {
        inputs = Files.createDirectory(folder.resolve("api"));
        output = folder.resolve("out");
        try (Stream<Path> files = Files.list(PROJECT.resolve("whole"))) {
            for (Path file : files.toList()) {
                Files.copy(file, inputs.resolve(file.getFileName()));
            }
        }
    }

    @Test
    void writesAClient() {
        RunOutcome outcome = run("error");

        assertThat(outcome.failed()).isFalse();
        assertThat(outcome.summary())
                .isEqualTo("1 page, 1 endpoint, 2 models; 16 files written, 0 unchanged, 0 removed;"
                        + " 0 errors, 0 warnings");
        assertThat(Files.exists(output.resolve("com/example/lights/LightsClient.java")))
                .isTrue();
    }

    @Test
    void doesNothingTheSecondTime() throws IOException {
        run("error");
        Map<String, String> first = state();

        RunOutcome outcome = run("error");

        assertThat(outcome).isEqualTo(RunOutcome.nothingChanged());
        assertThat(state()).isEqualTo(first);
    }

    @Test
    void looksAtContentsAndNotAtDates() throws IOException {
        run("error");
        Path page = inputs.resolve("lamps.txt");
        Files.writeString(page, Files.readString(page));

        assertThat(run("error").summary()).isEqualTo("nothing has changed");

        // As long as before, so that neither size nor number of files tells.
        Files.writeString(page, Files.readString(page).replace("Reads one lamp", "Fetch one lamp"));
        assertThat(run("error").summary()).contains("3 files written, 13 unchanged, 0 removed");
    }

    @Test
    void restoresALostFile() throws IOException {
        run("error");
        Files.delete(output.resolve("com/example/lights/model/Lamp.java"));

        assertThat(run("error").summary()).contains("1 file written, 15 unchanged");
    }

    @Test
    void namesAnEditedFileEachTime() throws IOException {
        run("error");
        Path edited = output.resolve("com/example/lights/model/Lamp.java");
        Files.writeString(edited, Files.readString(edited) + "// mine\n");
        String mine = Files.readString(edited);

        for (int i = 0; i < 2; i++) {
            RunOutcome outcome = run("error");
            assertThat(codes(outcome)).containsExactly(DiagnosticCode.OUTPUT_FOREIGN_FILE);
            assertThat(outcome.failed()).isFalse();
            assertThat(Files.readString(edited)).isEqualTo(mine);
        }
    }

    @Test
    void failsOnAWarningOnlyWhenTold() throws IOException {
        Files.copy(
                PROJECT.resolve("cut").resolve("lamps.txt"),
                inputs.resolve("lamps.txt"),
                StandardCopyOption.REPLACE_EXISTING);

        RunOutcome strict = run("warning");
        assertThat(strict.failed()).isTrue();
        assertThat(strict.summary()).isEqualTo("0 errors, 1 warning; nothing was written");
        assertThat(Files.exists(output)).isFalse();

        RunOutcome lenient = run("error");
        assertThat(lenient.failed()).isFalse();
        assertThat(codes(lenient)).contains(DiagnosticCode.PAGE_CUT);
        assertThat(Files.exists(output.resolve("com/example/lights/LightsClient.java")))
                .isTrue();
    }

    @Test
    void keepsTheOldOutputWhenThePagesAreGone() throws IOException {
        run("error");
        Map<String, String> before = state();
        Files.delete(inputs.resolve("lamps.txt"));

        RunOutcome outcome = run("error");

        assertThat(outcome.failed()).isTrue();
        assertThat(codes(outcome)).contains(DiagnosticCode.NO_PAGES);
        assertThat(state()).isEqualTo(before);
    }

    @Test
    void failsWhenTheOutputCannotBeWritten() throws IOException {
        Files.writeString(output, "a file stands where the folder has to be");

        RunOutcome outcome = run("error");

        assertThat(outcome.failed()).isTrue();
        assertThat(codes(outcome)).containsExactly(DiagnosticCode.OUTPUT_NOT_WRITABLE);
    }

    @Test
    void writesTestsAndDoesNothingTheSecondTime() {
        RunOutcome outcome = Generation.tests(request("error"));

        assertThat(outcome.failed()).isFalse();
        assertThat(outcome.summary())
                .matches("\\d+ contract tests, \\d+ comparisons, \\d+ left out \\(.*\\); \\d+ files written,"
                        + " 0 unchanged, 0 removed");
        assertThat(Files.exists(output.resolve("com/example/lights/testing/LampContractTest.java")))
                .isTrue();
        assertThat(Generation.tests(request("error"))).isEqualTo(RunOutcome.nothingChanged());
    }

    @Test
    void doesNotTakeTheFolderOfAClientForThatOfItsTests() {
        run("error");

        assertThat(Generation.tests(request("error"))).isNotEqualTo(RunOutcome.nothingChanged());
    }

    @Test
    void writesNothingOfPagesThatAreNotUnderstoodWellEnough() throws IOException {
        Path page = inputs.resolve("lamps.txt");
        Files.writeString(page, Files.readString(page).replace("Method And Url", "Method And Url\n\nFits no rule\n"));
        GenerationRequest lenient = request("error");
        GenerationRequest strict = new GenerationRequest(
                lenient.inputs(),
                lenient.options(),
                output,
                "error",
                CoverageDemands.of(Optional.of(1.0), Map.of()),
                "1");

        for (RunOutcome outcome : List.of(Generation.client(strict), Generation.tests(strict))) {
            assertThat(outcome.failed()).isTrue();
            assertThat(codes(outcome)).contains(DiagnosticCode.COVERAGE_TOO_LOW);
        }
        assertThat(Files.exists(output)).isFalse();
        assertThat(Generation.client(lenient).failed()).isFalse();
    }

    @Test
    void writesNoTestsOfPagesThatFail() throws IOException {
        Files.delete(inputs.resolve("lamps.txt"));

        RunOutcome outcome = Generation.tests(request("error"));

        assertThat(outcome.failed()).isTrue();
        assertThat(codes(outcome)).contains(DiagnosticCode.NO_PAGES);
        assertThat(Files.exists(output)).isFalse();
    }

    private RunOutcome run(String failOn) {
        return Generation.client(request(failOn));
    }

    private GenerationRequest request(String failOn) {
        return new GenerationRequest(
                List.of(inputs),
                new GeneratorOptions("com.example.lights", Optional.empty(), Optional.empty(), false, false),
                output,
                failOn,
                CoverageDemands.none(),
                "1");
    }

    private static List<DiagnosticCode> codes(RunOutcome outcome) {
        return outcome.diagnostics().stream().map(Diagnostic::code).toList();
    }

    /** Date and content of every file of the output. */
    private Map<String, String> state() throws IOException {
        Map<String, String> state = new TreeMap<>();
        try (Stream<Path> files = Files.walk(output)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                state.put(
                        output.relativize(file).toString(),
                        Files.getLastModifiedTime(file) + " " + Files.readString(file, UTF_8));
            }
        }
        return state;
    }
}
