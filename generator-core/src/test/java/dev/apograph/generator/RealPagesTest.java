package dev.apograph.generator;

import static com.google.common.truth.Truth.assertThat;

import dev.apograph.generator.fixture.AskedFakes;
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

    private static final String ALL = "pages/losant pages/posthog schemas/losant";

    @ParameterizedTest
    @ValueSource(strings = {"pages/losant", "pages/posthog", ALL})
    void compilesIsDocumentedAndIsTheSameTwice(String folders, @TempDir Path output) throws Exception {
        List<Path> inputs =
                Arrays.stream(folders.split(" ")).map(SharedFolder::path).toList();
        LinkedApi api = read(inputs);
        List<GeneratedSource> sources = Generated.from(api, "com.example.real");
        List<GeneratedSource> tests = Generated.testsFrom(api, "com.example.real");
        Path classes = output.resolve("classes");
        List<GeneratedSource> compiled = new ArrayList<>(sources);
        compiled.addAll(folders.equals(ALL) ? tests : List.of()); // once is enough, and it takes its time
        assertThat(Compiler.compile(compiled, classes)).isEmpty();
        if (folders.equals(ALL)) {
            assertThat(AskedFakes.of(classes, "com.example.real")).isEqualTo(new AskedFakes(3, 31));
        }
        if (folders.equals("pages/losant")) { // javac's doclint has looked at the others
            assertThat(Compiler.document(sources, output.resolve("docs"))).isEmpty();
        }

        TimeZone before = TimeZone.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            List<Path> reversed = new ArrayList<>(inputs);
            Collections.reverse(reversed);
            LinkedApi again = read(reversed);
            assertThat(Generated.from(again, "com.example.real")).isEqualTo(sources);
            assertThat(Generated.testsFrom(again, "com.example.real")).isEqualTo(tests);
        } finally {
            TimeZone.setDefault(before);
        }
    }

    private static LinkedApi read(List<Path> inputs) {
        return ApiReader.read(inputs, new Diagnostics()).api();
    }
}
