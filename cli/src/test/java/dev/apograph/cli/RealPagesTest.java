package dev.apograph.cli;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is generated from the real pages compiles, and its documentation builds, with every warning an error. */
final class RealPagesTest {

    @TempDir
    private Path folder;

    /**
     * A way to call the command.
     *
     * @param inputs folders below the shared folder
     * @param options further options
     */
    record Call(List<String> inputs, List<String> options) {

        @Override
        public String toString() {
            return String.join(" ", inputs) + " " + String.join(" ", options);
        }
    }

    /** All schemas compile in a test of the generator too, so that here they are left to the thorough tests. */
    static Stream<Call> calls() {
        Stream<Call> allSchemas = Stream.of(
                new Call(List.of("pages/losant", "schemas/losant"), List.of("--all-schemas", "--client-name", "Iot")));
        return Stream.concat(reachedSchemas(), Boolean.getBoolean("apograph.thorough") ? allSchemas : Stream.empty());
    }

    private static Stream<Call> reachedSchemas() {
        return Stream.of(
                new Call(List.of("pages/losant"), List.of()),
                new Call(List.of("pages/posthog"), List.of()),
                new Call(List.of("pages/posthog", "schemas/losant"), List.of()),
                new Call(List.of("pages/losant", "schemas/losant"), List.of()));
    }

    @ParameterizedTest
    @MethodSource("calls")
    void compilesOnTheOldestJava(Call call) {
        List<Path> sources = generate(call);

        JavaTools.compile(sources, folder.resolve("classes"));

        assertThat(FileTree.list(folder.resolve("classes"), ".class").size()).isAtLeast(sources.size());
    }

    @ParameterizedTest
    @MethodSource("calls")
    void compilesOnTheNewestJava(Call call) {
        Optional<Path> jdk25 = JavaTools.jdk25();
        assumeTrue(jdk25.isPresent(), "skipped: there is no JDK 25; JAVA_25_HOME can name one");
        List<Path> sources = generate(call);

        JavaTools.compile(jdk25.orElseThrow(), sources, folder.resolve("classes"));

        assertThat(FileTree.list(folder.resolve("classes"), ".class").size()).isAtLeast(sources.size());
    }

    @ParameterizedTest
    @MethodSource("calls")
    void documentationBuilds(Call call) {
        List<Path> sources = generate(call);

        JavaTools.document(sources, folder.resolve("docs"));

        assertThat(Files.exists(folder.resolve("docs/index.html"))).isTrue();
    }

    private List<Path> generate(Call call) {
        List<Object> arguments = new ArrayList<>(List.of("generate"));
        call.inputs().forEach(input -> arguments.add(SharedFolder.require(input)));
        arguments.addAll(List.of("--package", "com.example.client", "--output", folder.resolve("java")));
        arguments.addAll(call.options());
        CommandRun run = CommandRun.of(arguments.toArray());
        assertWithMessage(run.err()).that(run.exitCode()).isEqualTo(ExitCode.DONE);
        List<Path> sources = FileTree.list(folder.resolve("java"), ".java");
        assertThat(sources).isNotEmpty();
        return sources;
    }
}
