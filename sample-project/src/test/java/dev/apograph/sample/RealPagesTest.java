package dev.apograph.sample;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The sample's pages say what the vendors' pages say, in words of their own. */
final class RealPagesTest {

    /** Phrases that are facts to a grammar: a reference to a schema, and that an answer is empty. */
    private static final Set<String> MARKERS =
            Set.of("see applications import options for more details", "no response body");

    static List<Path> names() {
        return Pages.names(Pages.real());
    }

    @Test
    void theSampleHasEveryPage() {
        assertThat(Pages.names(Pages.OURS))
                .containsExactlyElementsIn(Pages.names(Pages.real()))
                .inOrder();
    }

    @ParameterizedTest
    @MethodSource("names")
    void sameFacts(Path name) {
        List<String> ours = Facts.of(Pages.read(Pages.OURS.resolve(name))).lines();
        List<String> real = Facts.of(Pages.read(Pages.real().resolve(name))).lines();

        assertThat(ours).containsExactlyElementsIn(real).inOrder();
    }

    @ParameterizedTest
    @MethodSource("names")
    void ownWords(Path name) {
        Set<String> ours = sentences(Pages.OURS.resolve(name));
        // Cells of the pages run together, so a sentence need not start or end where a word does.
        String real = normal(Pages.text(Pages.real().resolve(name)));

        assertThat(ours).isNotEmpty();
        for (String sentence : ours) {
            if (!MARKERS.contains(sentence)) {
                assertWithMessage(sentence).that(real.contains(sentence)).isFalse();
            }
        }
    }

    /** The sentences for readers, in lower case and without punctuation. */
    private static Set<String> sentences(Path page) {
        return Facts.of(Pages.read(page)).sentences().stream()
                .flatMap(RealPagesTest::split)
                .map(RealPagesTest::normal)
                .filter(sentence -> !sentence.isEmpty())
                .collect(Collectors.toSet());
    }

    private static Stream<String> split(String text) {
        return Arrays.stream(text.split("(?<=[.!?;:])\\s+"));
    }

    private static String normal(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }
}
