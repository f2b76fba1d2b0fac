package dev.apograph.maven;

import static com.google.common.truth.Truth.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class NearestNameTest {

    private static final Set<String> KNOWN =
            Set.of("allSchemas", "baseUrl", "clientName", "failOn", "inputs", "outputDirectory", "packageName", "skip");

    @ParameterizedTest
    @CsvSource({
        "packageNam, packageName",
        "package, packageName",
        "packagename, packageName",
        "baseURL, baseUrl",
        "baseUri, baseUrl",
        "input, inputs",
        "outputDir, outputDirectory",
        "outputFolder, outputDirectory",
        "failon, failOn",
        "allSchema, allSchemas"
    })
    void findsWhatWasMeant(String written, String meant) {
        assertThat(NearestName.of(written, KNOWN)).hasValue(meant);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "encoding", "verbose"})
    void doesNotGuessWildly(String written) {
        assertThat(NearestName.of(written, KNOWN)).isEmpty();
    }

    @Test
    void knowsNothingAmongNoNames() {
        assertThat(NearestName.of("packageName", List.of())).isEmpty();
    }

    @Test
    void takesTheFirstOfTwoEquallyNear() {
        assertThat(NearestName.of("lampa", List.of("lampc", "lampb"))).hasValue("lampb");
        assertThat(NearestName.of("lampa", List.of("lampb", "lampc"))).hasValue("lampb");
    }
}
