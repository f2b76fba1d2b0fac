package dev.apograph.generator;

import static com.google.common.truth.Truth.assertThat;

import dev.apograph.generator.text.GeneratedSource;
import dev.apograph.spec.diagnostic.Diagnostics;
import dev.apograph.spec.link.LinkedApi;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Generates for tests, and insists that nothing was reported as an error. */
final class Generated {

    private Generated() {}

    static List<GeneratedSource> from(LinkedApi api, String packageName) {
        Diagnostics diagnostics = new Diagnostics();
        GeneratorOptions options = new GeneratorOptions(packageName, Optional.empty(), Optional.empty(), true);
        List<GeneratedSource> sources =
                JavaGenerator.generate(api, options, diagnostics).files();
        if (diagnostics.hasErrors()) {
            throw new AssertionError(diagnostics.all().toString());
        }
        return sources;
    }

    /** What is generated for tests, and the client itself. */
    static List<GeneratedSource> withTests(LinkedApi api, String packageName) {
        List<GeneratedSource> all = new ArrayList<>(from(api, packageName));
        all.addAll(testsFrom(api, packageName));
        return all;
    }

    /** What is generated for tests. */
    static List<GeneratedSource> testsFrom(LinkedApi api, String packageName) {
        Diagnostics diagnostics = new Diagnostics();
        GeneratorOptions options = new GeneratorOptions(packageName, Optional.empty(), Optional.empty(), true);
        List<GeneratedSource> sources = JavaGenerator.generateTests(api, options, diagnostics);
        assertThat(diagnostics.all()).isEmpty();
        assertThat(sources).isNotEmpty();
        return sources;
    }
}
