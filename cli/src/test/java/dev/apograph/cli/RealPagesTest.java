package dev.apograph.cli;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is generated from the real pages compiles, and its documentation builds, with every warning an error. */
final class RealPagesTest {

    /** Files of one call; each call has a package of its own, so that one run of a tool does for all. */
    private static final Map<Call, List<Path>> SOURCES = new LinkedHashMap<>();

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
    private static Stream<Call> calls() {
        Stream<Call> allSchemas = Stream.of(
                new Call(List.of("pages/losant", "schemas/losant"), List.of("--all-schemas", "--client-name", "Iot")));
        return Stream.concat(reachedSchemas(), Boolean.getBoolean("apograph.thorough") ? allSchemas : Stream.empty());
    }

    private static Stream<Call> reachedSchemas() {
        return Stream.of(
                new Call(List.of("pages/losant"), List.of()),
                new Call(List.of("pages/posthog"), List.of()),
                new Call(List.of("pages/losant", "schemas/losant"), List.of()));
    }

    @BeforeAll
    static void generate(@TempDir Path output) {
        calls().forEach(call -> SOURCES.put(
                call, generate(call, "com.example.client" + SOURCES.size(), output.resolve("java" + SOURCES.size()))));
    }

    @Test
    void compilesOnTheOldestJava() {
        JavaTools.compile(sources(), folder.resolve("classes"));

        assertThat(FileTree.list(folder.resolve("classes"), ".class").size())
                .isAtLeast(sources().size());
    }

    @Test
    void compilesOnTheNewestJava() {
        Optional<Path> jdk25 = JavaTools.jdk25();
        assumeTrue(jdk25.isPresent(), "skipped: there is no JDK 25; JAVA_25_HOME can name one");

        JavaTools.compile(jdk25.orElseThrow(), sources(), folder.resolve("classes"));

        assertThat(FileTree.list(folder.resolve("classes"), ".class").size())
                .isAtLeast(sources().size());
    }

    @Test
    void schemasThatNoPageReachesChangeNothing() {
        Path without = folder.resolve("without");
        Path with = folder.resolve("with");
        generate(new Call(List.of("pages/posthog"), List.of()), "com.example.client", without);
        generate(new Call(List.of("pages/posthog", "schemas/losant"), List.of()), "com.example.client", with);

        assertThat(FileTree.read(with.resolve("com"))).isEqualTo(FileTree.read(without.resolve("com")));
    }

    @Test
    void documentationBuilds() {
        JavaTools.document(sources(), folder.resolve("docs"));

        assertThat(Files.exists(folder.resolve("docs/index.html"))).isTrue();
    }

    private static List<Path> sources() {
        return SOURCES.values().stream().flatMap(List::stream).toList();
    }

    private static List<Path> generate(Call call, String packageName, Path output) {
        List<Object> arguments = new ArrayList<>(List.of("generate"));
        call.inputs().forEach(input -> arguments.add(SharedFolder.require(input)));
        arguments.addAll(List.of("--package", packageName, "--output", output));
        arguments.addAll(call.options());
        CommandRun run = CommandRun.of(arguments.toArray());
        assertWithMessage("%s: %s", call, run.err()).that(run.exitCode()).isEqualTo(ExitCode.DONE);
        List<Path> sources = FileTree.list(output, ".java");
        assertWithMessage(call.toString()).that(sources).isNotEmpty();
        return sources;
    }
}
