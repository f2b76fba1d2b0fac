package dev.apograph.generator;

import static com.google.common.truth.Truth.assertThat;

import dev.apograph.generator.fixture.Compiler;
import dev.apograph.generator.fixture.SharedFolder;
import dev.apograph.generator.text.GeneratedSource;
import dev.apograph.spec.ApiReader;
import dev.apograph.spec.diagnostic.Diagnostics;
import dev.apograph.spec.link.LinkedApi;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.TimeZone;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Generates from the real pages, alone and with the real schemas, and judges the output as a user's build would. */
final class RealPagesTest {

    @ParameterizedTest
    @ValueSource(strings = {"pages/losant", "pages/posthog", "pages/losant pages/posthog schemas/losant"})
    void compilesIsDocumentedAndIsTheSameTwice(String folders, @TempDir Path output) {
        List<Path> inputs =
                Arrays.stream(folders.split(" ")).map(SharedFolder::path).toList();
        List<GeneratedSource> sources = Generated.from(read(inputs), "com.example.real");
        List<GeneratedSource> compiled = new ArrayList<>(sources);
        if (inputs.size() == 1) { // the rest is the same for several folders, and takes its time
            compiled.addAll(Generated.testsFrom(read(inputs), "com.example.real"));
        }
        assertThat(Compiler.compile(compiled, output.resolve("classes"))).isEmpty();
        if (folders.equals("pages/losant")) { // javac's doclint has looked at the others
            assertThat(Compiler.document(sources, output.resolve("docs"))).isEmpty();
        }

        TimeZone before = TimeZone.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            List<Path> reversed = new ArrayList<>(inputs);
            Collections.reverse(reversed);
            assertThat(Generated.from(read(reversed), "com.example.real")).isEqualTo(sources);
        } finally {
            TimeZone.setDefault(before);
        }
    }

    private static LinkedApi read(List<Path> inputs) {
        return ApiReader.read(inputs, new Diagnostics()).api();
    }
}
