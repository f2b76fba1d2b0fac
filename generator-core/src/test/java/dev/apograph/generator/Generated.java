package dev.apograph.generator;

import static com.google.common.truth.Truth.assertThat;

import com.palantir.javapoet.ClassName;
import dev.apograph.generator.text.GeneratedSource;
import dev.apograph.generator.text.RelativePath;
import dev.apograph.generator.text.SourceOutline;
import dev.apograph.spec.diagnostic.Diagnostics;
import dev.apograph.spec.link.LinkedApi;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
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
        List<GeneratedSource> sources =
                JavaGenerator.generateTests(api, options, diagnostics).files();
        assertThat(diagnostics.all()).isEmpty();
        assertThat(sources).isNotEmpty();
        return sources;
    }

    /** A program of a user, from the folder {@code callers}. */
    static GeneratedSource caller(String name) throws IOException {
        String resource = "/callers/" + name + ".java.txt";
        try (InputStream in = Objects.requireNonNull(Generated.class.getResourceAsStream(resource), resource)) {
            return new GeneratedSource(
                    RelativePath.ofSource(ClassName.get("com.example.user", name)),
                    new String(in.readAllBytes(), StandardCharsets.UTF_8),
                    new SourceOutline(
                            "com.example.user",
                            new SourceOutline.TypeOutline("class", name, List.of(), List.of()),
                            List.of(),
                            0));
        }
    }
}
