package dev.apograph.generator.contract;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import dev.apograph.generator.GeneratedTests;
import dev.apograph.generator.fixture.Compiler;
import dev.apograph.generator.suite.OtherCompiler;
import dev.apograph.generator.text.GeneratedSource;
import dev.apograph.spec.link.LinkedApi;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.platform.launcher.listeners.TestExecutionSummary;

/** Contract tests that another JDK compiles and runs, in a process of its own. */
final class OtherJdkRun {

    private OtherJdkRun() {}

    /** What the process of the other JDK runs: the first argument is the file for the result, the others are classes of tests. */
    static final class Running {

        private Running() {}

        public static void main(String[] arguments) throws IOException {
            List<String> all = Arrays.asList(arguments);
            TestExecutionSummary summary = ContractRun.execute(all.subList(1, all.size()));
            List<String> result = new ArrayList<>();
            result.add(Integer.toString(Runtime.version().feature()));
            result.add(Long.toString(summary.getTestsFoundCount()));
            ContractRun.failures(summary).forEach(failure -> result.add(failure.replace('\n', ' ')));
            Files.write(Path.of(all.get(0)), result);
        }
    }

    /**
     * Compiles client and tests with the javac of a JDK for its own release, without a warning, and runs them there.
     *
     * @param home the home of a JDK 25
     */
    static ContractRun of(Path home, LinkedApi api, Path output) {
        GeneratedTests tests = ContractRun.tests(api);
        List<GeneratedSource> sources = new ArrayList<>(ContractRun.client(api));
        sources.addAll(tests.files());
        try {
            OtherCompiler javac = OtherCompiler.start(home, sources, Compiler.testClassPath(), output);
            assertThat(javac.said()).isEmpty();
            List<String> result = run(home, tests.files(), output);
            assertThat(result.get(0)).isEqualTo("25");
            return new ContractRun(tests.contract(), Long.parseLong(result.get(1)), result.subList(2, result.size()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    private static List<String> run(Path home, List<GeneratedSource> tests, Path output)
            throws IOException, InterruptedException {
        Path result = output.resolve("result");
        Path said = output.resolve("said");
        List<String> command = new ArrayList<>(List.of(
                home.resolve("bin/java").toString(),
                "-cp",
                output.resolve("classes") + File.pathSeparator + System.getProperty("java.class.path"),
                Running.class.getName(),
                result.toString()));
        command.addAll(ContractRun.testClasses(tests));
        int exit = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start()
                .waitFor();
        assertWithMessage(Files.readString(said)).that(exit).isEqualTo(0);
        return Files.readAllLines(result);
    }
}
