package dev.apograph.spec.grammar.posthog;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import dev.apograph.spec.SharedFolder;
import dev.apograph.spec.diagnostic.Diagnostics;
import dev.apograph.spec.grammar.PageGrammars;
import dev.apograph.spec.page.LineUse;
import dev.apograph.spec.page.PageCoverage;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The real page and the pages of the corpus: each line is used, or noise by a rule that the grammar lists. */
final class PostHogCorpusTest {

    private static final Set<String> RULES =
            PostHogWords.NOISE.stream().map(rule -> rule.name()).collect(Collectors.toUnmodifiableSet());

    static Stream<Path> pages() {
        return Stream.of("pages/posthog", "corpus/posthog/seed", "corpus/posthog/nullable", "corpus/posthog/bullets")
                .flatMap(folder -> SharedFolder.files(folder, ".txt").stream());
    }

    @ParameterizedTest
    @MethodSource("pages")
    void everyLineIsUsedOrKnownNoise(Path page) {
        PageCoverage coverage = PageGrammars.read("p.txt", SharedFolder.text(page), new Diagnostics())
                .coverage();

        List<String> lost = IntStream.range(0, coverage.uses().size())
                .filter(i -> coverage.uses().get(i).kind() == LineUse.Kind.NOT_UNDERSTOOD)
                .mapToObj(i -> (i + 1) + " " + coverage.page().source().lines().get(i))
                .toList();
        assertWithMessage("lines of %s that no rule reads", page).that(lost).isEmpty();
        assertThat(RULES).containsAtLeastElementsIn(coverage.noise().keySet());
        // A share of noise that grows unseen would hide facts.
        assertThat(coverage.count(LineUse.Kind.NOISE)).isLessThan(coverage.count(LineUse.Kind.USED) / 4);
    }
}
