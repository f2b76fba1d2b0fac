package dev.apograph.spec.hostile;

import static com.google.common.truth.Truth.assertWithMessage;

import dev.apograph.spec.SharedFolder;
import dev.apograph.spec.definition.ApiDefinition;
import dev.apograph.spec.definition.EndpointDefinition;
import dev.apograph.spec.definition.Evidence;
import dev.apograph.spec.definition.EvidenceGrade;
import dev.apograph.spec.diagnostic.Diagnostic;
import dev.apograph.spec.diagnostic.DiagnosticCode;
import dev.apograph.spec.diagnostic.Diagnostics;
import dev.apograph.spec.diagnostic.SourcePlace;
import dev.apograph.spec.grammar.PageGrammars;
import dev.apograph.spec.grammar.PageReading;
import dev.apograph.spec.page.LineUse;
import dev.apograph.spec.page.PageCoverage;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntUnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each real page, cut at every line and at every hundredth character. */
final class CutPagesTest {

    private static final int STEP = 100;

    /** What tells that a page is not whole: that it breaks off, lacks a part, or has nothing that a grammar knows. */
    private static final Set<DiagnosticCode> TELLING =
            EnumSet.of(DiagnosticCode.PAGE_CUT, DiagnosticCode.SECTION_INCOMPLETE, DiagnosticCode.PAGE_UNKNOWN);

    private static final Evidence ANYWHERE =
            new Evidence(SourcePlace.wholeFile("page.txt"), List.of(), EvidenceGrade.STATED, "test");

    static Stream<Path> pages() {
        return Stream.concat(
                SharedFolder.files("pages/losant", ".txt").stream(),
                SharedFolder.files("pages/posthog", ".txt").stream());
    }

    @ParameterizedTest
    @MethodSource("pages")
    void cutAtEveryLine(Path page) {
        String text = SharedFolder.text(page);
        check(text, position -> {
            int end = text.indexOf('\n', position);
            return end < 0 ? text.length() : end + 1;
        });
    }

    @ParameterizedTest
    @MethodSource("pages")
    void cutAtEveryHundredthCharacter(Path page) {
        check(SharedFolder.text(page), position -> position + STEP);
    }

    private static void check(String text, IntUnaryOperator next) {
        PageReading reading = PageGrammars.read("page.txt", text, new Diagnostics());
        Map<EndpointDefinition, SourcePlace> whole = endpoints(reading.api());
        int lastLine = lastUsedLine(reading.coverage());
        for (int end = next.applyAsInt(0); end < text.length(); end = next.applyAsInt(end)) {
            String cut = text.substring(0, end);
            Diagnostics diagnostics = new Diagnostics();
            Set<EndpointDefinition> read = endpoints(read(cut, diagnostics)).keySet();
            int wholeLines = (int) cut.chars().filter(c -> c == '\n').count();
            whole.forEach((endpoint, place) -> {
                if (place.lastLine() <= wholeLines) {
                    assertWithMessage("cut behind line %s: what is read", wholeLines)
                            .that(read)
                            .contains(endpoint);
                }
            });
            if (!cut.isBlank() && wholeLines < lastLine) {
                assertWithMessage("cut behind line %s: %s", wholeLines, diagnostics.all())
                        .that(diagnostics.all().stream().map(Diagnostic::code).anyMatch(TELLING::contains))
                        .isTrue();
            }
        }
    }

    /** What stands below is noise, which nobody would miss. */
    private static int lastUsedLine(PageCoverage coverage) {
        int line = coverage.uses().size();
        while (coverage.uses().get(line - 1).kind() != LineUse.Kind.USED) {
            line--;
        }
        return line;
    }

    private static ApiDefinition read(String text, Diagnostics diagnostics) {
        return PageGrammars.read("page.txt", text, diagnostics).api();
    }

    /** The endpoints with their own places apart: titles of what follows may look like their last line. */
    private static Map<EndpointDefinition, SourcePlace> endpoints(ApiDefinition api) {
        Map<EndpointDefinition, SourcePlace> endpoints = new LinkedHashMap<>();
        api.resources().stream()
                .flatMap(resource -> resource.endpoints().stream())
                .forEach(e -> endpoints.put(
                        new EndpointDefinition(
                                e.title(),
                                e.description(),
                                e.method(),
                                e.path(),
                                e.authenticated(),
                                e.scopes(),
                                e.parameters(),
                                e.body(),
                                e.responses(),
                                e.deprecated(),
                                e.exampleRequest(),
                                ANYWHERE),
                        e.evidence().place()));
        return endpoints;
    }
}
