package dev.apograph.maven;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertAll;

import dev.apograph.generator.GeneratorOptions;
import dev.apograph.spec.trace.CoverageDemands;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class GenerationRequestTest {

    private static final Path OUTPUT = Path.of("target", "generated-sources");

    @Test
    void hasNothingAgainstAWholeRequest() {
        assertThat(request("com.example.lights", "error", OUTPUT).problems()).isEmpty();
        assertThat(request("com.example.lights", "warning", OUTPUT).problems()).isEmpty();
    }

    @Test
    void asksForAMissingPackage() {
        List<String> problems = request("", "error", OUTPUT).problems();

        assertThat(problems).hasSize(1);
        assertThat(problems.get(0)).contains("<packageName> is missing");
    }

    @Test
    void tellsWhatTheGeneratorRefuses() {
        GeneratorOptions options =
                new GeneratorOptions("com.example", Optional.of("lights"), Optional.of("ftp://example"), false);

        assertThat(new GenerationRequest(List.of(), options, OUTPUT, "error", CoverageDemands.none(), "1").problems())
                .containsExactlyElementsIn(options.problems());
        assertThat(options.problems()).hasSize(2);
        assertThat(request("com.1example", "error", OUTPUT).problems()).hasSize(1);
    }

    @Test
    void namesTheNearestLevel() {
        assertThat(request("com.example", "warnings", OUTPUT).problems())
                .containsExactly("<failOn> is \"warnings\": did you mean \"warning\"?");
        assertThat(request("com.example", "never", OUTPUT).problems())
                .containsExactly("<failOn> is \"never\": it may be error or warning.");
    }

    @Test
    void refusesAnOutputInsideAnInput() {
        Path input = Path.of("src", "main", "api");
        assertAll(
                () -> assertThat(request("com.example", "error", input).problems())
                        .hasSize(1),
                () -> assertThat(request("com.example", "error", input.resolve("out"))
                                .problems())
                        .hasSize(1),
                () -> assertThat(request("com.example", "error", Path.of("src", "x", "..", "main", "api", "out"))
                                .problems())
                        .hasSize(1),
                () -> assertThat(request("com.example", "error", Path.of("src", "main", "api-out"))
                                .problems())
                        .isEmpty());
    }

    @Test
    void tellsEveryProblemAtOnce() {
        assertThat(request("", "never", Path.of("src", "main", "api")).problems())
                .hasSize(3);
    }

    @Test
    void givesEachRequestAFingerprintOfItsOwn() {
        List<String> fingerprints = new ArrayList<>();
        fingerprints.add(request("com.example", "error", OUTPUT).fingerprintOfOptions());
        fingerprints.add(request("com.example2", "error", OUTPUT).fingerprintOfOptions());
        fingerprints.add(request("com.example", "warning", OUTPUT).fingerprintOfOptions());
        fingerprints.add(fingerprint(Optional.of("Lights"), Optional.empty(), false, "1"));
        fingerprints.add(fingerprint(Optional.empty(), Optional.of("https://example.com"), false, "1"));
        fingerprints.add(fingerprint(Optional.empty(), Optional.empty(), true, "1"));
        fingerprints.add(fingerprint(Optional.empty(), Optional.empty(), false, "2"));

        fingerprints.add(new GenerationRequest(
                        List.of(),
                        new GeneratorOptions("com.example", Optional.empty(), Optional.empty(), false, true),
                        OUTPUT,
                        "error",
                        CoverageDemands.none(),
                        "1")
                .fingerprintOfOptions());
        fingerprints.add(new GenerationRequest(
                        List.of(),
                        new GeneratorOptions("com.example", Optional.empty(), Optional.empty(), false),
                        OUTPUT,
                        "error",
                        CoverageDemands.of(Optional.of(0.5), Map.of()),
                        "1")
                .fingerprintOfOptions());

        assertThat(fingerprints).containsNoDuplicates();
        assertThat(fingerprint(Optional.empty(), Optional.empty(), false, "1")).isEqualTo(fingerprints.get(0));
    }

    private static String fingerprint(
            Optional<String> client, Optional<String> baseUrl, boolean allSchemas, String version) {
        GeneratorOptions options = new GeneratorOptions("com.example", client, baseUrl, allSchemas);
        return new GenerationRequest(List.of(), options, OUTPUT, "error", CoverageDemands.none(), version)
                .fingerprintOfOptions();
    }

    private static GenerationRequest request(String packageName, String failOn, Path output) {
        return new GenerationRequest(
                List.of(Path.of("src", "main", "api")),
                new GeneratorOptions(packageName, Optional.empty(), Optional.empty(), false),
                output,
                failOn,
                CoverageDemands.none(),
                "1");
    }
}
