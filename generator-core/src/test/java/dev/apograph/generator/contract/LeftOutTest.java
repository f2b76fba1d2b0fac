package dev.apograph.generator.contract;

import static com.google.common.truth.Truth.assertThat;

import dev.apograph.generator.testing.ContractCounts;
import dev.apograph.generator.testing.LeftOut;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class LeftOutTest {

    @Test
    void everyReasonIsExplained() throws IOException {
        List<String> rows = Files.readString(Path.of("../docs/TESTING.md"))
                .lines()
                .filter(line -> Arrays.stream(LeftOut.values())
                        .anyMatch(reason -> line.startsWith("| " + reason.label() + " |")))
                .toList();
        assertThat(rows)
                .containsExactlyElementsIn(Arrays.stream(LeftOut.values())
                        .map(reason -> "| " + reason.label() + " | " + reason.sentence() + " |")
                        .toList())
                .inOrder();
    }

    @Test
    void countsAreSaidInOneLine() {
        ContractCounts one = new ContractCounts(1, 1, Map.of());
        ContractCounts other = new ContractCounts(2, 4, Map.of(LeftOut.NO_BODY, 1, LeftOut.NO_VALUE, 2));
        assertThat(one.toString()).isEqualTo("1 contract test, 1 comparison, 0 left out");
        assertThat(ContractCounts.sum(List.of(one, other)).toString())
                .isEqualTo("3 contract tests, 5 comparisons, 3 left out (2 no value shown, 1 no body shown)");
    }
}
