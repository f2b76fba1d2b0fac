package dev.apograph.generator.hostile;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import dev.apograph.generator.GeneratorOptions;
import dev.apograph.generator.JavaGenerator;
import dev.apograph.generator.fixture.Compiler;
import dev.apograph.generator.text.GeneratedSource;
import dev.apograph.spec.diagnostic.Diagnostics;
import dev.apograph.spec.link.LinkedApi;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Hostile texts in what is generated for tests: javac sees what it sees of harmless ones, and every literal says the text. */
final class HostileTestsTest {

    private static final boolean THOROUGH = Boolean.getBoolean("apograph.thorough");

    /** Every text in the profile {@code thorough}; some by default. */
    private static final int STEP = THOROUGH ? 1 : 9;

    /** Compiling all of them, with the clients that they need, would take minutes. */
    private static final int COMPILED_STEP = THOROUGH ? 4 : 40;

    private static GeneratorOptions options(int number) {
        return new GeneratorOptions("com.example.hostile" + number, Optional.empty(), Optional.empty(), true);
    }

    private static List<GeneratedSource> tests(LinkedApi api, int number) {
        Diagnostics diagnostics = new Diagnostics();
        List<GeneratedSource> sources =
                JavaGenerator.generateTests(api, options(number), diagnostics).files();
        assertThat(diagnostics.all()).isEmpty();
        assertThat(sources).isNotEmpty();
        return sources;
    }

    @Test
    void textsAndNamesLeaveTheStructureAsItIs() {
        List<String> inputs = HostileInputs.all();
        for (int i = 0; i < inputs.size(); i += STEP) {
            String text = inputs.get(i);
            String twin = "a".repeat(text.length());
            assertWithMessage(shown(text))
                    .that(declarations(tests(HostileApi.ofTexts(text), i)))
                    .containsExactlyElementsIn(declarations(tests(HostileApi.ofTexts(twin), i)));
            assertWithMessage(shown(text))
                    .that(declarations(tests(HostileApi.ofNames(text), i)))
                    .containsExactlyElementsIn(declarations(tests(HostileApi.ofNames(twin), i)));
        }
    }

    private static List<String> declarations(List<GeneratedSource> sources) {
        return JavacView.of(sources).values().stream()
                .map(JavacView::declarations)
                .toList();
    }

    @Test
    void nothingIsCalledCanaryAndExamplesSayTheSame() {
        List<String> inputs = HostileInputs.all();
        for (int i = 1; i < inputs.size(); i += STEP) {
            String text = inputs.get(i);
            List<GeneratedSource> sources = tests(HostileApi.ofTexts(text), 0);
            JavacView.of(sources)
                    .values()
                    .forEach(view -> assertThat(view.names()).doesNotContain("Canary"));
            if (text.length() < 5_000) {
                List<String> literals = JavacView.of(sources).values().stream()
                        .flatMap(view -> view.literals().stream())
                        .toList();
                assertWithMessage(shown(text))
                        .that(literals)
                        .contains(HostileApi.example(text).toString());
            }
        }
    }

    @Test
    void theyCompileAndAreDocumented(@TempDir Path output) {
        List<String> inputs = HostileInputs.all();
        List<GeneratedSource> sources = new ArrayList<>();
        for (int i = 0; i < inputs.size(); i += COMPILED_STEP) {
            add(HostileApi.ofTexts(inputs.get(i)), 2 * i, sources);
            add(HostileApi.ofNames(inputs.get(i)), 2 * i + 1, sources);
        }
        add(HostileApi.ofTexts("\u00e9 \\u000a */ \" ".repeat(9_000)), 1, sources);
        assertThat(Compiler.compile(sources, output)).isEmpty();
    }

    private static void add(LinkedApi api, int number, List<GeneratedSource> sources) {
        sources.addAll(
                JavaGenerator.generate(api, options(number), new Diagnostics()).files());
        sources.addAll(tests(api, number));
    }

    private static String shown(String text) {
        return text.length() > 80 ? text.substring(0, 80) + "..." : text;
    }
}
