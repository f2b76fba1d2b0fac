package dev.apograph.cli;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Inputs and outputs that do not work: a diagnostic with a place, the right exit code, nothing half written. */
final class FailureTest {

    @TempDir
    private Path folder;

    static Stream<Arguments> badInputs() {
        return Stream.of(
                Arguments.of("empty.txt", bytes(""), "empty.txt: error APG1003 "),
                Arguments.of("blank.md", bytes(" \n\n"), "blank.md: error APG1003 "),
                Arguments.of("binary.txt", new byte[] {'a', '\n', 0, 1, 2}, "binary.txt:2: error APG1004 "),
                Arguments.of(
                        "latin.txt", "caf\u00e9".getBytes(StandardCharsets.ISO_8859_1), "latin.txt:1: error APG1004 "),
                Arguments.of(
                        "novel.txt",
                        bytes("Call me Ishmael.\n\nSome years ago I went to sea.\n"),
                        "novel.txt(:1)?: error APG1101 "),
                Arguments.of("broken.json", bytes("{\n\"type\": \"object\",\n"), "broken.json:\\d+: error APG1201 "),
                Arguments.of("list.json", bytes("[1, 2]"), "list.json(:\\d+)?: error APG1202 "));
    }

    @ParameterizedTest
    @MethodSource("badInputs")
    void aBadFileStopsTheWritingButNotTheReading(String name, byte[] content, String expected) throws IOException {
        Path input = Lighthouse.copyTo(folder.resolve("input"));
        Files.write(input.resolve(name), content);
        Path output = folder.resolve("out");

        for (CommandRun run : List.of(
                CommandRun.of("generate", input, "--package", "example.lamps", "--output", output),
                CommandRun.of("extract", input, "-o", output.resolve("api.json")),
                CommandRun.of("extract", input))) {
            assertWithMessage(run.err()).that(run.exitCode()).isEqualTo(ExitCode.INPUT_HAS_ERRORS);
            assertThat(run.err()).containsMatch("(?m)^" + expected);
            assertThat(run.summary()).contains(" 2 endpoints");
            assertThat(run.summary()).contains(" 1 error,");
            assertThat(run.out()).isEmpty();
            assertNoStackTrace(run);
            assertThat(Files.exists(output)).isFalse();
        }
    }

    @Test
    void aMissingFolderIsNamed() {
        CommandRun run = CommandRun.of("extract", folder.resolve("gone"));

        assertThat(run.exitCode()).isEqualTo(ExitCode.INPUT_HAS_ERRORS);
        assertThat(run.err()).contains("gone: error APG1001 " + folder.resolve("gone") + " does not exist");
        assertThat(run.summary()).startsWith("0 pages, 0 schema files, 0 endpoints");
        assertNoStackTrace(run);
    }

    @Test
    void whatStandsBeforeACutIsRead() throws IOException {
        Path input = Lighthouse.copyTo(folder.resolve("input"));
        String page = Lighthouse.text("lamp.txt");
        int cut = page.indexOf("historyNHow many");
        Files.writeString(input.resolve("lamp.txt"), page.substring(0, cut));
        int lastLine = (int) page.substring(0, cut).lines().count();

        CommandRun run = CommandRun.of("extract", input, "-o", folder.resolve("api.json"));

        assertWithMessage(run.err()).that(run.exitCode()).isEqualTo(ExitCode.DONE);
        assertThat(run.err()).contains("lamp.txt:" + lastLine + ": warning APG1102 ");
        assertThat(run.summary()).contains(" 1 endpoint,");
        String api = Files.readString(folder.resolve("api.json"));
        assertThat(api).contains("candela");
        assertThat(api).contains("lamp.get");
        assertNoStackTrace(run);
    }

    @Test
    void anOutputFolderThatIsAFileCannotBeWritten() throws IOException {
        Path input = Lighthouse.copyTo(folder.resolve("input"));
        Path file = Files.writeString(folder.resolve("file"), "mine");

        for (Path output : List.of(file, file.resolve("below"))) {
            CommandRun run = CommandRun.of("generate", input, "--package", "example.lamps", "--output", output);

            assertCannotBeWritten(run);
        }
        assertCannotBeWritten(CommandRun.of("extract", input, "-o", file.resolve("api.json")));
        assertThat(Files.readString(file)).isEqualTo("mine");
    }

    @Test
    void noTestsAreWrittenForAClientThatIsNot() throws IOException {
        Path input = Lighthouse.copyTo(folder.resolve("input"));
        Path file = Files.writeString(folder.resolve("file"), "mine");
        Path tests = folder.resolve("tests");

        assertCannotBeWritten(CommandRun.of(
                "generate", input, "--package", "example.lamps", "--output", file, "--test-output", tests));
        assertThat(Files.exists(tests)).isFalse();
    }

    @Test
    void anOutputFolderThatTheSystemRefusesCannotBeWritten() throws IOException {
        assumeTrue(Files.isDirectory(Path.of("/proc")), "skipped: there is no folder that refuses everyone");
        Path input = Lighthouse.copyTo(folder.resolve("input"));

        assertCannotBeWritten(
                CommandRun.of("generate", input, "--package", "example.lamps", "--output", "/proc/apograph"));
        assertCannotBeWritten(CommandRun.of("extract", input, "-o", "/proc/apograph.json"));
    }

    @Test
    void anOutputFileThatIsAFolderCannotBeWritten() throws IOException {
        Path input = Lighthouse.copyTo(folder.resolve("input"));
        Path output = Files.createDirectories(folder.resolve("api.json/full"));

        assertCannotBeWritten(CommandRun.of("extract", input, "-o", output.getParent()));
        assertThat(FileTree.list(folder, "")).hasSize(4);
    }

    @Test
    void filesThatDifferOnlyByCaseAreAllRead() throws IOException {
        Path input = Lighthouse.copyTo(folder.resolve("input"));
        Files.writeString(
                input.resolve("LAMP.json"), Lighthouse.text("lamp.json").replace("brightness", "shine"));
        assumeTrue(FileTree.list(input, "").size() == 5, "skipped: this file system ignores case");
        Path output = folder.resolve("out");

        CommandRun run =
                CommandRun.of("generate", input, "--package", "example.lamps", "--output", output, "--all-schemas");

        assertWithMessage(run.err()).that(run.exitCode()).isEqualTo(ExitCode.DONE);
        Map<String, String> sources = FileTree.read(output);
        assertThat(sources.values().stream().filter(text -> text.contains("class Lamp") && text.contains(" shine()")))
                .isNotEmpty();
        assertThat(sources.values().stream()
                        .filter(text -> text.contains("class Lamp") && text.contains(" brightness()")))
                .isNotEmpty();
        assertThat(sources.keySet().stream()
                        .map(name -> name.toLowerCase(java.util.Locale.ROOT))
                        .distinct())
                .hasSize(sources.size());
    }

    private static void assertCannotBeWritten(CommandRun run) {
        assertWithMessage(run.err()).that(run.exitCode()).isEqualTo(ExitCode.OUTPUT_NOT_WRITTEN);
        assertThat(run.err()).containsMatch(": error APG1401 ");
        assertNoStackTrace(run);
    }

    private static void assertNoStackTrace(CommandRun run) {
        assertThat(run.err()).doesNotContain("\tat ");
        assertThat(run.err()).doesNotContain("Exception in thread");
        assertThat(run.err()).doesNotContain("internal error");
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
