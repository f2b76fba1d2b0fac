package dev.apograph.generator.contract;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.apograph.generator.fixture.SharedFolder;
import dev.apograph.generator.suite.OtherCompiler;
import dev.apograph.spec.link.LinkedApi;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Generates contract tests from real pages, compiles and runs them all, and counts what they compare and leave out. */
final class RealContractsTest {

    private static final String USUAL = """
            pages/losant | 58 contract tests, 201 comparisons, 53 left out (53 no answer shown)
            pages/posthog | 19 contract tests, 149 comparisons, 101 left out (91 no value shown, 9 no answer shown, 1 no event shown)
            corpus/losant/seed | 204 contract tests, 655 comparisons, 177 left out (175 no answer shown, 2 no event shown)
            corpus/posthog/bullets | 54 contract tests, 281 comparisons, 147 left out (117 no value shown, 3 pairs for JSON, 27 final slash)
            """;

    private static final String OTHERS = """
            corpus/losant/markdown                | 270 contract tests, 957 comparisons, 0 left out
            corpus/losant/html                    | 270 contract tests, 957 comparisons, 0 left out
            corpus/losant/pipes                   | 204 contract tests, 655 comparisons, 177 left out (175 no answer shown, 2 no event shown)
            corpus/losant/spaces                  | 204 contract tests, 655 comparisons, 177 left out (175 no answer shown, 2 no event shown)
            corpus/losant/lines                   | 204 contract tests, 655 comparisons, 177 left out (175 no answer shown, 2 no event shown)
            pages/losant schemas/losant           | 58 contract tests, 201 comparisons, 53 left out (53 no answer shown)
            corpus/losant/markdown schemas/losant | 270 contract tests, 957 comparisons, 0 left out
            corpus/posthog/seed                   | 31 contract tests, 185 comparisons, 143 left out (120 no value shown, 23 no answer shown)
            corpus/posthog/nullable               | 31 contract tests, 185 comparisons, 143 left out (120 no value shown, 23 no answer shown)
            """;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = USUAL)
    void everyTestPasses(String folders, String counts, @TempDir Path output) {
        assertThat(ContractRun.of(api(folders), output).assertPassed().counts().toString())
                .isEqualTo(counts);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = OTHERS)
    void everyTestOfTheOthersPasses(String folders, String counts, @TempDir Path output) {
        assumeThorough();
        everyTestPasses(folders, counts, output);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = USUAL + OTHERS)
    void everyTestPassesOn25(String folders, String counts, @TempDir Path output) {
        assumeThorough();
        Optional<Path> jdk25 = OtherCompiler.jdk25();
        assumeTrue(jdk25.isPresent(), "skipped: there is no JDK 25; JAVA_25_HOME can name one");
        ContractRun run = OtherJdkRun.of(jdk25.get(), api(folders), output);
        assertThat(run.assertPassed().counts().toString()).isEqualTo(counts);
    }

    private static LinkedApi api(String folders) {
        return ContractRun.read(
                Arrays.stream(folders.split(" ")).map(SharedFolder::path).toList());
    }

    private static void assumeThorough() {
        assumeTrue(Boolean.getBoolean("apograph.thorough"), "skipped: the profile thorough runs this");
    }
}
