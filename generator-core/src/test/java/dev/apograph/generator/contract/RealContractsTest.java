package dev.apograph.generator.contract;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.apograph.generator.fixture.Compiler;
import dev.apograph.generator.fixture.SharedFolder;
import dev.apograph.generator.suite.OtherCompiler;
import dev.apograph.spec.link.LinkedApi;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Generates contract tests from real pages, compiles and runs them all, and counts what they compare and leave out. */
final class RealContractsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            pages/losant  | 58 contract tests, 201 comparisons, 53 left out (53 no answer shown)
            pages/posthog | 19 contract tests, 149 comparisons, 105 left out (95 no value shown, 9 no answer shown, 1 no event shown)
            """)
    void everyTestPasses(String folder, String counts, @TempDir Path output) {
        ContractRun run = ContractRun.of(ContractRun.read(List.of(SharedFolder.path(folder))), output);
        assertThat(run.assertPassed().counts().toString()).isEqualTo(counts);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            corpus/losant/seed     | 204 contract tests, 655 comparisons, 177 left out (175 no answer shown, 2 no event shown)
            corpus/posthog/bullets | 54 contract tests, 281 comparisons, 153 left out (123 no value shown, 3 pairs for JSON, 27 final slash)
            """)
    void everyTestOfTheCorpusPasses(String folder, String counts, @TempDir Path output) {
        assumeThorough();
        everyTestPasses(folder, counts, output);
    }

    @ParameterizedTest
    @CsvSource({"pages/losant pages/posthog", "corpus/losant/seed", "corpus/posthog/bullets"})
    void theyCompileOn25(String folders, @TempDir Path output) throws Exception {
        assumeThorough();
        Optional<Path> jdk25 = OtherCompiler.jdk25();
        assumeTrue(jdk25.isPresent(), "skipped: there is no JDK 25; JAVA_25_HOME can name one");
        LinkedApi api = ContractRun.read(
                Arrays.stream(folders.split(" ")).map(SharedFolder::path).toList());
        assertThat(OtherCompiler.start(jdk25.get(), ContractRun.sources(api), Compiler.testClassPath(), output)
                        .said())
                .isEmpty();
    }

    private static void assumeThorough() {
        assumeTrue(Boolean.getBoolean("apograph.thorough"), "skipped: the profile thorough runs this");
    }
}
