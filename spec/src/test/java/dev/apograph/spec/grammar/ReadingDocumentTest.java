package dev.apograph.spec.grammar;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import dev.apograph.spec.grammar.fact.PageGrammar;
import dev.apograph.spec.grammar.fact.ProseRule;
import dev.apograph.spec.grammar.losant.LosantGrammar;
import dev.apograph.spec.grammar.posthog.PostHogGrammar;
import dev.apograph.spec.page.NoiseRule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The lists of rules in {@code docs/READING.md} are those of the code. */
final class ReadingDocumentTest {

    private static final Path DOCUMENT = Path.of("../docs/READING.md");
    private static final Path SOURCES = Path.of("src/main/java/dev/apograph/spec");
    private static final Pattern ROW = Pattern.compile("(?m)^\\| `([a-z-]+)` \\|");

    /** How the sources of layouts write the names of their rules. */
    private static final Pattern LAYOUT_RULE =
            Pattern.compile("\"((?:html|markdown|navigation|skip|table)-[a-z]+(?:-[a-z]+)*)\"");

    @Test
    void everyProseRuleIsListed() {
        assertThat(section("## Prose rules"))
                .containsExactlyElementsIn(
                        Arrays.stream(ProseRule.values()).map(ProseRule::id).toList());
    }

    @Test
    void nothingElseIsEverGradedAsProse() {
        for (Path source : sources(SOURCES)) {
            assertWithMessage("%s names a prose rule that is not in the list", source)
                    .that(text(source))
                    .doesNotContainMatch("EvidenceGrade\\.PROSE,\\s*\"");
        }
    }

    @Test
    void everyNoiseRuleIsListed() {
        SortedSet<String> rules = new TreeSet<>();
        for (PageGrammar grammar : List.of(new LosantGrammar(), new PostHogGrammar())) {
            grammar.noise().stream().map(NoiseRule::name).forEach(rules::add);
        }
        for (Path source : sources(SOURCES.resolve("page"))) {
            LAYOUT_RULE.matcher(text(source)).results().forEach(name -> rules.add(name.group(1)));
        }

        assertThat(section("## Noise rules")).containsExactlyElementsIn(rules);
    }

    private static SortedSet<String> section(String heading) {
        String document = text(DOCUMENT);
        int start = document.indexOf(heading);
        assertThat(start).isAtLeast(0);
        int end = document.indexOf("\n## ", start + 1);
        Matcher row = ROW.matcher(document.substring(start, end < 0 ? document.length() : end));
        SortedSet<String> names = new TreeSet<>();
        while (row.find()) {
            assertWithMessage("%s is listed once", row.group(1))
                    .that(names.add(row.group(1)))
                    .isTrue();
        }
        return names;
    }

    private static List<Path> sources(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
