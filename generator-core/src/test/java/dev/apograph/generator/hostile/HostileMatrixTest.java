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
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Crosses hostile texts with every place of a document that a text can stand in. Each outcome is held against its benign
 * twin, which has the same number of letters in place of the text: what javac sees must be the same code.
 */
final class HostileMatrixTest {

    /** One text and what was made of it, in both kinds of places, with their twins. */
    private record Outcome(
            String text,
            List<GeneratedSource> texts,
            List<GeneratedSource> textTwins,
            List<GeneratedSource> names,
            List<GeneratedSource> nameTwins) {}

    private static final List<Outcome> OUTCOMES = new ArrayList<>();

    @BeforeAll
    static void generate() {
        List<String> inputs = HostileInputs.all();
        for (int i = 0; i < inputs.size(); i++) {
            String text = inputs.get(i);
            String twin = "a".repeat(text.length());
            OUTCOMES.add(new Outcome(
                    text,
                    generate(HostileApi.ofTexts(text), "com.example.text" + i),
                    generate(HostileApi.ofTexts(twin), "com.example.text" + i),
                    generate(HostileApi.ofNames(text), "com.example.name" + i),
                    generate(HostileApi.ofNames(twin), "com.example.name" + i)));
        }
    }

    private static List<GeneratedSource> generate(LinkedApi api, String packageName) {
        Diagnostics diagnostics = new Diagnostics();
        GeneratorOptions options = new GeneratorOptions(packageName, Optional.empty(), Optional.empty(), true);
        List<GeneratedSource> sources =
                JavaGenerator.generate(api, options, diagnostics).files();
        assertThat(diagnostics.hasErrors()).isFalse();
        return sources;
    }

    @Test
    void thereAreEnoughPairs() {
        assertThat(OUTCOMES.size() * (HostileApi.TEXT_SINKS + HostileApi.NAME_SINKS))
                .isAtLeast(2_000);
    }

    @Test
    void textsLeaveTheCodeAsItIs() {
        for (Outcome outcome : OUTCOMES) {
            Map<String, JavacView> views = JavacView.of(outcome.texts);
            Map<String, JavacView> twins = JavacView.of(outcome.textTwins);
            assertThat(views.keySet()).isEqualTo(twins.keySet());
            views.forEach((file, view) -> assertWithMessage("%s with %s", file, shown(outcome.text))
                    .that(view.tree())
                    .isEqualTo(twins.get(file).tree()));
        }
    }

    @Test
    void namesLeaveTheStructureAsItIs() {
        for (Outcome outcome : OUTCOMES) {
            assertWithMessage(shown(outcome.text))
                    .that(declarations(outcome.names))
                    .containsExactlyElementsIn(declarations(outcome.nameTwins));
        }
    }

    private static List<String> declarations(List<GeneratedSource> sources) {
        return JavacView.of(sources).values().stream()
                .map(JavacView::declarations)
                .toList();
    }

    @Test
    void nothingIsCalledCanary() {
        for (Outcome outcome : OUTCOMES) {
            Stream.concat(outcome.texts.stream(), outcome.names.stream())
                    .forEach(source -> assertThat(source.path().toString()).doesNotContain("/Canary.java"));
            names(outcome.texts).forEach(name -> assertThat(name).isNotEqualTo("Canary"));
            names(outcome.names).forEach(name -> assertThat(name).isNotEqualTo("Canary"));
        }
    }

    private static Stream<String> names(List<GeneratedSource> sources) {
        return JavacView.of(sources).values().stream().flatMap(view -> view.names().stream());
    }

    @Test
    void literalsSayTheSame() {
        for (Outcome outcome : OUTCOMES) {
            if (outcome.text.length() > 20_000) {
                continue;
            }
            List<String> texts = literals(outcome.texts);
            List<String> names = literals(outcome.names);
            String path = "/" + HostileApi.pathPart(outcome.text) + "/{id}";
            assertWithMessage(shown(outcome.text)).that(texts).contains(path);
            assertThat(texts).contains(HostileApi.url(outcome.text).toString());
            assertThat(texts.stream().filter(literal -> literal.startsWith(outcome.text + ", " + outcome.text)))
                    .isNotEmpty();
            assertWithMessage(shown(outcome.text)).that(names).contains(outcome.text);
        }
    }

    private static List<String> literals(List<GeneratedSource> sources) {
        return JavacView.of(sources).values().stream()
                .flatMap(view -> view.literals().stream())
                .toList();
    }

    @Test
    void commentsSayTheSame() {
        for (Outcome outcome : OUTCOMES) {
            String expected = DocText.visible(outcome.text);
            Map<String, JavacView> views = JavacView.of(outcome.texts);
            long saying = views.values().stream()
                    .flatMap(view -> view.comments().stream())
                    .map(DocText::ofComment)
                    .filter(comment -> comment.contains(expected))
                    .count();
            assertWithMessage(shown(outcome.text)).that(saying).isAtLeast(15);
        }
    }

    @Test
    void everythingCompilesAndPassesDoclint(@TempDir Path output) {
        Collection<GeneratedSource> sources = OUTCOMES.stream()
                .flatMap(outcome -> Stream.concat(outcome.texts.stream(), outcome.names.stream()))
                .toList();
        assertThat(Compiler.compile(sources, output)).isEmpty();
    }

    @Test
    void filesStayBelowTheirPackages() {
        Function<GeneratedSource, String> path = source -> source.path().toString();
        for (Outcome outcome : OUTCOMES) {
            Stream.concat(outcome.texts.stream(), outcome.names.stream())
                    .map(path)
                    .forEach(file -> {
                        assertThat(file).matches("com/example/[a-z]+[0-9]+/((model|resource)/)?[A-Za-z0-9_]+\\.java");
                        assertThat(file.substring(file.lastIndexOf('/') + 1).length())
                                .isAtMost(150);
                    });
        }
    }

    private static String shown(String text) {
        return text.length() > 80 ? text.substring(0, 80) + "..." : text;
    }
}
