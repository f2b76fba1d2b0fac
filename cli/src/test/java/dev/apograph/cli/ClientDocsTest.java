package dev.apograph.cli;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Compiles the programs of docs/CLIENT.md against the client of the README, and runs those that show their output. */
final class ClientDocsTest {

    private static final Pattern PROGRAM = Pattern.compile(
            "<!-- program -->\n```java\n(.*?\nclass (\\w+) .*?)```\n(?:\n```\n(.*?)```)?", Pattern.DOTALL);

    @TempDir
    private Path folder;

    @Test
    void theProgramsPrintWhatIsShown() throws IOException {
        Path root = RepositoryRoot.find();
        Path generated = folder.resolve("generated");
        CommandRun run = CommandRun.of(
                "generate",
                root.resolve("cli/src/test/resources/lighthouse"),
                "--package",
                "example.lamps",
                "--output",
                generated);
        assertWithMessage(run.err()).that(run.exitCode()).isEqualTo(ExitCode.DONE);
        List<MatchResult> programs = PROGRAM.matcher(Files.readString(root.resolve("docs/CLIENT.md")))
                .results()
                .toList();
        List<Path> sources = new ArrayList<>(FileTree.list(generated, ".java"));
        for (MatchResult program : programs) {
            sources.add(Files.writeString(folder.resolve(program.group(2) + ".java"), program.group(1)));
        }
        Path classes = folder.resolve("classes");
        JavaTools.compileWithDatabind(sources, classes);

        assertThat(programs).isNotEmpty();
        programs.stream()
                .filter(program -> program.group(3) != null)
                .forEach(
                        program -> assertThat(output(classes, program.group(2))).isEqualTo(program.group(3)));
    }

    private static String output(Path classes, String program) {
        CommandRun run = CommandRun.ofProcess(JavaTools.program(classes, program));
        return run.out() + run.err();
    }
}
