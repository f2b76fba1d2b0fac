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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Crosses hostile texts with every place of a document that a text can stand in. Each outcome is held against its benign
 * twin, which has the same number of letters in place of the text: what javac sees must be the same code.
 */
final class HostileMatrixTest {

    /** One text and what was made of it, in both kinds of places. */
    private record Outcome(String text, Seen texts, Seen names) {

        Stream<GeneratedSource> sources() {
            return Stream.concat(texts.sources.stream(), names.sources.stream());
        }
    }

    /**
     * What javac sees in the files of one kind of places; the trees themselves would fill the memory.
     *
     * @param sources the files
     * @param changed the files whose tree is another than that of the twin
     * @param declarations what is declared in each file
     * @param twinDeclarations the same of the twin
     * @param names all names
     * @param literals all string literals
     * @param saying the number of comments that hold the text
     */
    private record Seen(
            List<GeneratedSource> sources,
            List<String> changed,
            List<String> declarations,
            List<String> twinDeclarations,
            Set<String> names,
            Set<String> literals,
            long saying) {}

    private static final List<Outcome> OUTCOMES = new ArrayList<>();

    @BeforeAll
    static void generate() {
        List<String> inputs = HostileInputs.all();
        for (int i = 0; i < inputs.size(); i++) {
            String text = inputs.get(i);
            String twin = "a".repeat(text.length());
            OUTCOMES.add(new Outcome(
                    text,
                    seen(text, HostileApi.ofTexts(text), HostileApi.ofTexts(twin), "com.example.text" + i),
                    seen(text, HostileApi.ofNames(text), HostileApi.ofNames(twin), "com.example.name" + i)));
        }
    }

    private static Seen seen(String text, LinkedApi api, LinkedApi twin, String packageName) {
        List<GeneratedSource> sources = generate(api, packageName);
        Map<String, JavacView> views = JavacView.of(sources);
        Map<String, JavacView> twins = JavacView.of(generate(twin, packageName));
        Map<String, String> twinTrees = new HashMap<>();
        twins.forEach((file, view) -> twinTrees.put(file, view.tree()));
        List<String> changed = Stream.concat(views.keySet().stream(), twins.keySet().stream())
                .distinct()
                .filter(file ->
                        !views.containsKey(file) || !views.get(file).tree().equals(twinTrees.get(file)))
                .toList();
        String visible = DocText.visible(text);
        return new Seen(
                sources,
                changed,
                declarations(views),
                declarations(twins),
                all(views, JavacView::names),
                all(views, JavacView::literals),
                views.values().stream()
                        .flatMap(view -> view.comments().stream())
                        .map(DocText::ofComment)
                        .filter(comment -> comment.contains(visible))
                        .count());
    }

    private static List<String> declarations(Map<String, JavacView> views) {
        return views.values().stream().map(JavacView::declarations).toList();
    }

    private static Set<String> all(Map<String, JavacView> views, Function<JavacView, List<String>> part) {
        return views.values().stream()
                .flatMap(view -> part.apply(view).stream())
                .collect(Collectors.toSet());
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
            assertWithMessage(shown(outcome.text)).that(outcome.texts.changed).isEmpty();
        }
    }

    @Test
    void namesLeaveTheStructureAsItIs() {
        for (Outcome outcome : OUTCOMES) {
            assertWithMessage(shown(outcome.text))
                    .that(outcome.names.declarations)
                    .containsExactlyElementsIn(outcome.names.twinDeclarations);
        }
    }

    @Test
    void nothingIsCalledCanary() {
        for (Outcome outcome : OUTCOMES) {
            outcome.sources()
                    .forEach(source -> assertThat(source.path().toString()).doesNotContain("/Canary.java"));
            assertThat(outcome.texts.names).doesNotContain("Canary");
            assertThat(outcome.names.names).doesNotContain("Canary");
        }
    }

    @Test
    void literalsSayTheSame() {
        for (Outcome outcome : OUTCOMES) {
            if (outcome.text.length() > 20_000) {
                continue;
            }
            Set<String> texts = outcome.texts.literals;
            String path = "/" + HostileApi.pathPart(outcome.text) + "/{id}";
            assertWithMessage(shown(outcome.text)).that(texts).contains(path);
            assertThat(texts).contains(HostileApi.url(outcome.text).toString());
            assertThat(texts.stream().filter(literal -> literal.startsWith(outcome.text + ", " + outcome.text)))
                    .isNotEmpty();
            assertWithMessage(shown(outcome.text)).that(outcome.names.literals).contains(outcome.text);
        }
    }

    @Test
    void commentsSayTheSame() {
        for (Outcome outcome : OUTCOMES) {
            assertWithMessage(shown(outcome.text)).that(outcome.texts.saying).isAtLeast(15);
        }
    }

    @Test
    void everythingCompilesAndPassesDoclint(@TempDir Path output) {
        Collection<GeneratedSource> sources =
                OUTCOMES.stream().flatMap(Outcome::sources).toList();
        assertThat(Compiler.compile(sources, output)).isEmpty();
    }

    @Test
    void filesStayBelowTheirPackages() {
        Function<GeneratedSource, String> path = source -> source.path().toString();
        for (Outcome outcome : OUTCOMES) {
            outcome.sources().map(path).forEach(file -> {
                assertThat(file).matches("com/example/[a-z]+[0-9]+/((model|resource)/)?[A-Za-z0-9_]+\\.java");
                assertThat(file.substring(file.lastIndexOf('/') + 1).length()).isAtMost(150);
            });
        }
    }

    private static String shown(String text) {
        return text.length() > 80 ? text.substring(0, 80) + "..." : text;
    }
}
