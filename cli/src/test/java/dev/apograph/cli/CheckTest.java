package dev.apograph.cli;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The command that reads and writes nothing, and what every command demands of the coverage. */
final class CheckTest {

    @TempDir
    private Path folder;

    private Path input;
    private Path page;

    @BeforeEach
    void copyPages() throws IOException {
        input = Lighthouse.copyTo(folder.resolve("input"));
        try (Stream<Path> files = Files.list(input)) {
            page = files.filter(file -> file.toString().endsWith(".txt"))
                    .findFirst()
                    .orElseThrow();
        }
    }

    @Test
    void tellsCoverageElementsAndFacts() {
        CommandRun run = CommandRun.of("check", input);

        assertWithMessage(run.err()).that(run.exitCode()).isEqualTo(ExitCode.DONE);
        List<String> lines = run.out().lines().toList();
        assertThat(lines.get(0))
                .matches(
                        "\\S+\\.txt \\(Losant\\): coverage 100\\.00%: \\d+ lines used, 0 not understood, \\d+ noise.*");
        assertThat(lines.get(lines.size() - 3)).startsWith("all pages: coverage 100.00%: ");
        assertThat(lines.get(lines.size() - 2))
                .matches("elements: api 1, resource \\d+, endpoint [1-9].*, property [1-9]\\d*");
        assertThat(lines.get(lines.size() - 1)).matches("facts: supplied [1-9].* guessed \\d+");
        assertThat(run.summary()).endsWith("0 errors, 0 warnings");
    }

    @Test
    void writesNothing() throws IOException {
        List<Path> before = FileTree.list(folder, "");

        CommandRun.of("check", input);

        assertThat(FileTree.list(folder, "")).isEqualTo(before);
    }

    @Test
    void aLineThatFitsNoRuleCountsAgainstThePage() throws IOException {
        addLine();

        CommandRun lenient = CommandRun.of("check", input);
        assertThat(lenient.exitCode()).isEqualTo(ExitCode.DONE);
        assertThat(lenient.out()).containsMatch("coverage 9\\d\\.\\d\\d%: \\d+ lines used, 1 not understood");

        for (Object[] line : new Object[][] {
            {"check", input, "--min-coverage", "1"},
            {"extract", input, "--min-coverage=1"},
            {"generate", input, "--package", "a.b", "--output", folder.resolve("out"), "--min-coverage=1"}
        }) {
            CommandRun strict = CommandRun.of(line);
            assertThat(strict.exitCode()).isEqualTo(ExitCode.INPUT_HAS_ERRORS);
            assertThat(strict.err())
                    .containsMatch(page.getFileName() + ": error APG1601 .* 9\\d\\.\\d\\d% were understood and"
                            + " 100\\.00% are demanded; 1 fit no rule");
        }
        assertThat(Files.exists(folder.resolve("out"))).isFalse();
        assertThat(CommandRun.of("check", input, "--min-coverage", "0.5").exitCode())
                .isEqualTo(ExitCode.DONE);
    }

    @Test
    void everyCommandTellsTheCoverageInShort() throws IOException {
        addLine();

        CommandRun run = CommandRun.of("extract", input);

        assertThat(run.err())
                .containsMatch("(?m)^" + page.getFileName() + ": coverage 9\\d\\.\\d\\d%: .* 1 not understood");
        assertThat(run.err()).containsMatch("(?m)^coverage 9\\d\\.\\d\\d%: .* 1 not understood, \\d+ noise");
    }

    @ParameterizedTest
    @CsvSource({
        "error, 0",
        "warning, 1",
        "info, 1",
        "never, 0",
        "APG1103, 1",
        "APG1105, 0",
        "'never,APG1103', 1",
        "'error,APG1105', 0",
    })
    void failsOnWhatItIsToldTo(String level, int exitCode) throws IOException {
        addLine();

        assertThat(CommandRun.of("check", input, "--fail-on", level).exitCode()).isEqualTo(exitCode);
    }

    @Test
    void neverMeansNotOnAnErrorEither() throws IOException {
        Files.writeString(input.resolve("strange.txt"), "Nothing that anybody knows\n");

        assertThat(CommandRun.of("check", input).exitCode()).isEqualTo(ExitCode.INPUT_HAS_ERRORS);
        assertThat(CommandRun.of("check", input, "--fail-on", "never").exitCode())
                .isEqualTo(ExitCode.DONE);
    }

    @Test
    void noiseCannotGrowUnseen() throws IOException {
        Files.writeString(page, "Skip to main content\n\n" + Files.readString(page));

        CommandRun named = CommandRun.of("check", input, "--max-noise", "skip-link=9,other=1,feedback=9,help-links=9");
        assertWithMessage(named.err()).that(named.exitCode()).isEqualTo(ExitCode.DONE);
        CommandRun tooMany = CommandRun.of("check", input, "--max-noise", "skip-link=0,feedback=9,help-links=9");
        assertThat(tooMany.exitCode()).isEqualTo(ExitCode.INPUT_HAS_ERRORS);
        assertThat(tooMany.err()).containsMatch("error APG1602 the rule skip-link took \\d lines? .* 0 are allowed");
        // A rule that is not named may take none.
        assertThat(CommandRun.of("check", input, "--max-noise", "other=1").err())
                .contains("the rule skip-link took");
    }

    @ParameterizedTest
    @CsvSource({
        "--min-coverage, 1.5, a share from 0 to 1",
        "--min-coverage, NaN, a share from 0 to 1",
        "--min-coverage, much, Invalid value",
        "--fail-on, warnings, is neither error",
        "--max-noise, a, --max-noise",
        "--max-noise, a=-1, from 0 up",
    })
    void wrongValuesAreExplained(String option, String value, String expected) {
        CommandRun run = CommandRun.of("check", input, option, value);

        assertThat(run.exitCode()).isEqualTo(ExitCode.WRONG_USAGE);
        assertThat(run.err()).contains(expected);
    }

    private void addLine() throws IOException {
        List<String> lines = Files.readAllLines(page);
        int at = lines.indexOf("Method And Url");
        Files.writeString(
                page,
                String.join("\n", lines.subList(0, at + 1)) + "\n\nA sentence that fits no rule\n\n"
                        + String.join("\n", lines.subList(at + 1, lines.size())) + "\n");
    }
}
