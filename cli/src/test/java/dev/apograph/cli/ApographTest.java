package dev.apograph.cli;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the command says about itself and about a wrong command line. */
final class ApographTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"--help", "extract --help", "generate --help", "check --help", "-h", "generate -h"})
    void helpIsShownOnEveryLevel(String line) {
        CommandRun run = CommandRun.of((Object[]) line.split(" "));

        assertThat(run.exitCode()).isEqualTo(ExitCode.DONE);
        assertThat(run.out()).startsWith("Usage: apograph");
        assertThat(run.err()).isEmpty();
    }

    @Test
    void helpNamesEveryOption() {
        String help = CommandRun.of("generate", "--help").out();

        for (String option : List.of(
                "INPUT",
                "--package=NAME",
                "--output=DIR",
                "--client-name=NAME",
                "--base-url=URL",
                "--all-schemas",
                "--share-equal-types",
                "--min-coverage=SHARE",
                "--test-output=DIR",
                "--dry-run")) {
            assertThat(help).contains(option);
        }
        assertThat(CommandRun.of("--help").out()).containsMatch("(?s)Exit codes:.*0 +done.*3 +the output.*70 +a bug");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--version", "-V", "extract --version"})
    void theVersionIsThatOfTheBuild(String line) {
        CommandRun run = CommandRun.of((Object[]) line.split(" "));

        assertThat(run.exitCode()).isEqualTo(ExitCode.DONE);
        assertThat(run.out()).matches("apograph \\d+\\.\\d+\\.\\d+(-SNAPSHOT)?\\R");
    }

    static Stream<Arguments> wrongUsage() {
        return Stream.of(
                Arguments.of("", "Missing command: check, explain, extract, generate or report"),
                Arguments.of("extrct x", "Did you mean"),
                Arguments.of("extract", "Missing required parameter: 'INPUT'"),
                Arguments.of("extract x -o api.txt", "'--output'"),
                Arguments.of("extract x -o json", "'--output'"),
                Arguments.of("extract x -o a.json -o b.json", "should be specified only once"),
                Arguments.of("generate x --output out", "Missing required option: '--package=NAME'"),
                Arguments.of("generate x --package a.b", "Missing required option: '--output=DIR'"),
                Arguments.of("generate --package a.b --output out", "Missing required parameter: 'INPUT'"),
                Arguments.of(
                        "generate x --package a.b --output out --clint-name Z", "Possible solutions: --client-name"),
                Arguments.of("generate x --package a.b --output out --dryrun", "Possible solutions: --dry-run"),
                Arguments.of("generate x --package a..b --output out", "A package name "),
                Arguments.of("generate x --package a.class --output out", "A package name "),
                Arguments.of("generate x --package ../../etc --output out", "A package name "),
                Arguments.of("generate x --package java.lang --output out", "Packages below java"),
                Arguments.of("generate x --package a.b --output out --client-name a-b", "A client name "),
                Arguments.of("generate x --package a.b --output out --client-name {}", "A client name "),
                Arguments.of("generate x --package a.b --output out --base-url host/path", "A base URL "),
                Arguments.of("generate x --package a.b --output out --base-url ftp://host", "A base URL "),
                Arguments.of("generate x --package a.b --output out --base-url http://u:secret@host", "A base URL "),
                Arguments.of("generate x --package a.b --output out --base-url http://host/%zz", "A base URL "));
    }

    @ParameterizedTest
    @MethodSource("wrongUsage")
    void wrongUsageIsExplained(String line, String expected) {
        CommandRun run = CommandRun.of((Object[]) (line.isEmpty() ? new String[0] : line.split(" ")));

        assertWithMessage(run.err()).that(run.exitCode()).isEqualTo(ExitCode.WRONG_USAGE);
        assertThat(run.err()).contains(expected);
        assertThat(run.err()).doesNotContain("secret");
        assertThat(run.err()).doesNotContain("\tat ");
        assertThat(run.out()).isEmpty();
        assertThat(Files.exists(Path.of("out"))).isFalse();
    }

    @Test
    void anInputThatStartsWithAnAtSignIsAFileOfThatName() throws Exception {
        Path list = Files.writeString(folder.resolve("@list"), "--help");

        CommandRun run = CommandRun.of("extract", list);

        assertThat(run.exitCode()).isEqualTo(ExitCode.INPUT_HAS_ERRORS);
        assertThat(run.err()).contains("@list: info APG1007");
    }

    @Test
    void aDryRunCountsAndWritesNothing() throws Exception {
        Path input = Lighthouse.copyTo(folder.resolve("input"));
        Path output = folder.resolve("out");
        Object[] line = {"generate", input, "--package", "example.lamps", "--output", output, "--dry-run"};

        CommandRun before = CommandRun.of(line);
        assertThat(Files.exists(output)).isFalse();
        CommandRun real = CommandRun.of(Arrays.copyOf(line, line.length - 1));
        CommandRun after = CommandRun.of(line);

        int files = FileTree.list(output, ".java").size();
        assertThat(before.summary()).endsWith("; " + files + " files to write, 0 unchanged");
        assertThat(real.summary()).endsWith("; " + files + " files written, 0 unchanged");
        assertThat(after.summary()).endsWith("; 0 files to write, " + files + " unchanged");
    }

    @Test
    void testsAreWrittenToAFolderOfTheirOwnAndCounted() throws Exception {
        Path input = Lighthouse.copyTo(folder.resolve("input"));
        Path output = folder.resolve("out");
        Path tests = folder.resolve("tests");
        Object[] line = {"generate", input, "--package", "a.b", "--output", output, "--test-output", tests};

        CommandRun run = CommandRun.of(line);

        assertThat(run.exitCode()).isEqualTo(ExitCode.DONE);
        int files = FileTree.list(tests, ".java").size();
        assertThat(run.summary())
                .containsMatch(
                        ", " + files + " test files written, 0 unchanged, \\d+ contract tests?, \\d+ comparisons,"
                                + " \\d+ left out");
        line[line.length - 1] = output.resolve("tests");
        assertThat(CommandRun.of(line).exitCode()).isEqualTo(ExitCode.WRONG_USAGE);
    }

    @Test
    void filesThatAreNoLongerWantedAreRemovedAndCounted() throws Exception {
        Path input = Lighthouse.copyTo(folder.resolve("input"));
        Path output = folder.resolve("out");
        Object[] line = {"generate", input, "--package", "example.lamps", "--output", output, "--client-name", "Old"};
        CommandRun.of(line);
        line[line.length - 1] = "New";

        CommandRun run = CommandRun.of(line);

        assertThat(run.summary()).endsWith(", 7 removed");
        assertThat(FileTree.list(output, ".java").toString()).contains("NewClient.java");
        assertThat(FileTree.list(output, ".java").toString()).doesNotContain("OldClient.java");
    }

    @Test
    void namesAndBaseUrlAreThoseOfTheOptions() throws Exception {
        Path input = Lighthouse.copyTo(folder.resolve("input"));

        CommandRun run = CommandRun.of(
                "generate",
                input,
                "--package",
                "example.lamps",
                "--output",
                folder.resolve("out"),
                "--client-name",
                "Beacon",
                "--base-url",
                "https://beacons.example/v2");

        assertWithMessage(run.err()).that(run.exitCode()).isEqualTo(ExitCode.DONE);
        Map<String, String> sources = FileTree.read(folder.resolve("out"));
        assertThat(sources).containsKey("example/lamps/BeaconClient.java");
        assertThat(String.join("\n", sources.values())).contains("\"https://beacons.example/v2\"");
        assertThat(String.join("\n", sources.values())).doesNotContain("\"https://api.lighthouse.example");
    }

    @Test
    void equalTypesAreSharedOnlyWhenAsked() throws Exception {
        Path input = Lighthouse.copyTo(folder.resolve("input"));
        String shape = "{\"type\":\"object\",\"properties\":{\"height\":{\"type\":\"number\"}}}";
        Files.writeString(
                input.resolve("lampPatch.json"),
                "{\"title\":\"Lamp Patch\",\"type\":\"object\",\"properties\":{\"base\":" + shape + ",\"shade\":"
                        + shape + "}}");
        Object[] line = {"generate", input, "--package", "a.b", "--output", folder.resolve("each")};
        Object[] sharing = {
            "generate", input, "--package", "a.b", "--output", folder.resolve("shared"), "--share-equal-types"
        };

        assertThat(CommandRun.of(line).exitCode()).isEqualTo(ExitCode.DONE);
        assertThat(CommandRun.of(sharing).exitCode()).isEqualTo(ExitCode.DONE);

        assertThat(FileTree.list(folder.resolve("shared"), ".java").size())
                .isEqualTo(FileTree.list(folder.resolve("each"), ".java").size() - 1);
    }

    @Test
    void theDocumentIsJsonOrYamlByTheFilesName() throws Exception {
        Path input = Lighthouse.copyTo(folder.resolve("input"));

        for (String name : List.of("a/api.json", "api.yaml", "API.YML")) {
            CommandRun run = CommandRun.of("extract", input, "-o", folder.resolve(name));
            assertWithMessage(run.err()).that(run.exitCode()).isEqualTo(ExitCode.DONE);
            assertThat(run.summary()).endsWith("; 1 file written");
            assertThat(run.out()).isEmpty();
        }
        String json = Files.readString(folder.resolve("a/api.json"));
        assertThat(json).startsWith("{\n  \"openapi\"");
        assertThat(CommandRun.of("extract", input).out()).isEqualTo(json);
        assertThat(Files.readString(folder.resolve("api.yaml"))).startsWith("openapi:");
        assertThat(Files.readString(folder.resolve("API.YML"))).startsWith("openapi:");
        assertThat(FileTree.list(folder, "").stream()
                        .filter(file -> file.toString().contains("/.")))
                .isEmpty();
    }

    @Test
    void anEmptyPathIsNoPath() {
        for (Object[] line : new Object[][] {
            {"extract", ""},
            {"extract", "x", "-o", ""},
            {"generate", "x", "--package", "a.b", "--output", ""},
            {"extract", "x", "-o", "a\0.json"}
        }) {
            CommandRun run = CommandRun.of(line);

            assertWithMessage(run.err()).that(run.exitCode()).isEqualTo(ExitCode.WRONG_USAGE);
            assertThat(run.err()).containsMatch("the path is (empty|not valid)");
        }
    }

    static Stream<Arguments> outputsInAnInput() {
        return Stream.of(
                Arguments.of("extract -o", "--output", "api.json"),
                Arguments.of("report -o", "--output", "report.html"),
                Arguments.of("generate --package a.b --output", "--output", "gen"),
                Arguments.of("generate --package a.b --output DIR --test-output", "--test-output", "tests"));
    }

    @ParameterizedTest
    @MethodSource("outputsInAnInput")
    void theOutputMayNotLieInAnInput(String line, String option, String name) throws Exception {
        Path input = Lighthouse.copyTo(folder.resolve("input"));
        Path output = folder.resolve("other/../input").resolve(name);
        String full = line.replace("DIR", folder.resolve("out").toString()) + " " + output + " " + input;

        CommandRun run = CommandRun.of((Object[]) full.split(" "));

        assertWithMessage(run.err()).that(run.exitCode()).isEqualTo(ExitCode.WRONG_USAGE);
        assertThat(run.err()).startsWith("Invalid value for option '" + option + "': ");
        assertThat(run.err()).contains("lies in the input " + input);
        assertThat(Files.exists(input.resolve(name))).isFalse();
        assertThat(Files.exists(folder.resolve("out"))).isFalse();
    }

    @Test
    void aClosedStandardOutputIsReported() throws Exception {
        Path input = Lighthouse.copyTo(folder.resolve("input"));

        CommandRun run = runWith(new IOException("Broken pipe"), "extract", input.toString());

        assertThat(run.exitCode()).isEqualTo(ExitCode.OUTPUT_NOT_WRITTEN);
        assertThat(run.err()).contains("output: error APG1401 ");
        assertThat(run.err()).contains("name a file with --output");
    }

    @Test
    void aBugIsOneLineThatNamesTheException() throws Exception {
        Path input = Lighthouse.copyTo(folder.resolve("input"));

        for (Throwable failure : List.of(new IllegalStateException("detail"), new StackOverflowError("detail"))) {
            CommandRun run = runWith(failure, "extract", input.toString());

            assertThat(run.exitCode()).isEqualTo(ExitCode.BUG);
            assertThat(run.err())
                    .startsWith("apograph: internal error " + failure.getClass().getName() + ";");
            assertThat(run.err().lines().count()).isEqualTo(1);
            assertThat(run.err()).doesNotContain("detail");
        }
    }

    @Test
    void debuggingAddsTheStackTrace() throws Exception {
        Path input = Lighthouse.copyTo(folder.resolve("input"));
        System.setProperty("apograph.debug", "");
        try {
            CommandRun run = runWith(new IllegalStateException("detail"), "extract", input.toString());

            assertThat(run.err()).containsMatch("java.lang.IllegalStateException: detail\\R\tat ");
        } finally {
            System.clearProperty("apograph.debug");
        }
    }

    /** Runs the command with a standard output that fails on the first byte. */
    private static CommandRun runWith(Throwable failure, String... arguments) {
        OutputStream failing = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                if (failure instanceof IOException broken) {
                    throw broken;
                }
                if (failure instanceof Error error) {
                    throw error;
                }
                throw (RuntimeException) failure;
            }
        };
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int exitCode =
                Apograph.run(arguments, new PrintStream(failing), new PrintStream(err, true, StandardCharsets.UTF_8));
        return new CommandRun(exitCode, "", err.toString(StandardCharsets.UTF_8));
    }
}
