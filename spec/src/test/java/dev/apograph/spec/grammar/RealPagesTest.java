package dev.apograph.spec.grammar;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import dev.apograph.spec.SharedFolder;
import dev.apograph.spec.definition.ApiDefinition;
import dev.apograph.spec.definition.EndpointDefinition;
import dev.apograph.spec.definition.ResourceDefinition;
import dev.apograph.spec.diagnostic.Diagnostic;
import dev.apograph.spec.diagnostic.DiagnosticCode;
import dev.apograph.spec.diagnostic.Diagnostics;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The five real pages: read without a complaint, and cut at any line. */
final class RealPagesTest {

    /** Every line in the profile {@code thorough}; a line in eleven by default. */
    private static final int STEP = Boolean.getBoolean("apograph.thorough") ? 1 : 11;

    static Stream<Path> pages() {
        return Stream.concat(
                SharedFolder.files("pages/losant", ".txt").stream(),
                SharedFolder.files("pages/posthog", ".txt").stream());
    }

    @ParameterizedTest
    @MethodSource("pages")
    void everyLineIsUsedOrKnownNoise(Path page) throws IOException {
        Diagnostics diagnostics = new Diagnostics();

        ApiDefinition api = PageGrammars.read("page.txt", Files.readString(page), diagnostics)
                .api();

        assertThat(api.resources()).hasSize(1);
        // One of the real pages ends in the middle of an operation, and that is all there is to say.
        assertThat(diagnostics.all().stream().map(Diagnostic::code).distinct().toList())
                .isIn(List.of(List.of(), List.of(DiagnosticCode.PAGE_CUT)));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void whatIsWholeBeforeACutIsUnchanged(Path page) throws IOException {
        List<String> lines = Files.readString(page).lines().toList();
        List<EndpointDefinition> whole = endpoints(read(lines));

        for (int end = 1; end < lines.size(); end += STEP) {
            List<EndpointDefinition> cut = endpoints(read(lines.subList(0, end)));

            // The action that the cut goes through, and the one before it, may end differently.
            for (int i = 0; i + 1 < cut.size(); i++) {
                assertWithMessage("cut behind line %s, endpoint %s", end, i)
                        .that(cut.get(i).parameters())
                        .isEqualTo(whole.get(i).parameters());
                assertThat(cut.get(i).method()).isEqualTo(whole.get(i).method());
                assertThat(cut.get(i).path()).isEqualTo(whole.get(i).path());
                assertThat(cut.get(i).scopes()).isEqualTo(whole.get(i).scopes());
            }
        }
    }

    @Test
    void everyPageOfTheCorpusIsReadWithoutAnException() throws IOException {
        try (Stream<Path> files = Files.walk(SharedFolder.path("corpus"))) {
            List<Path> pages = files.filter(Files::isRegularFile)
                    .filter(file -> file.toString().matches(".*\\.(txt|md|html)"))
                    .toList();
            for (Path page : pages) {
                String text = Files.readString(page, StandardCharsets.UTF_8);
                assertThat(PageGrammars.read(page.getFileName().toString(), text, new Diagnostics())
                                .api())
                        .isNotNull();
            }
            assertThat(pages).isNotEmpty();
        }
    }

    private static ApiDefinition read(List<String> lines) {
        return PageGrammars.read("page.txt", String.join("\n", lines) + "\n", new Diagnostics())
                .api();
    }

    private static List<EndpointDefinition> endpoints(ApiDefinition api) {
        return api.resources().stream()
                .map(ResourceDefinition::endpoints)
                .flatMap(List::stream)
                .toList();
    }
}
