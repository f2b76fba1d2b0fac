package dev.apograph.spec.report;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import dev.apograph.spec.ReadResult;
import dev.apograph.spec.diagnostic.Diagnostic;
import dev.apograph.spec.diagnostic.Diagnostics;
import dev.apograph.spec.page.PageCoverage;
import dev.apograph.spec.trace.EvidenceIndex;
import dev.apograph.spec.trace.TracedElement;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.Elements;

/** What holds for each report, whatever was read. */
final class ReportLinks {

    private final ReadResult read;
    private final Diagnostics diagnostics;
    private final Document document;

    ReportLinks(ReadResult read, Diagnostics diagnostics) {
        this.read = read;
        this.diagnostics = diagnostics;
        this.document = Jsoup.parse(ReportWriter.write(read, diagnostics));
    }

    void holdTogether() {
        idsAreUniqueAndLinksLeadToThem();
        everyLineStandsOnce();
        everyElementIsLinkedBothWays();
        everyFindingIsThere();
    }

    private void idsAreUniqueAndLinksLeadToThem() {
        List<String> ids = document.select("[id]").eachAttr("id");
        assertThat(ids).containsNoDuplicates();
        Set<String> links = new HashSet<>(document.select("[href]").eachAttr("href"));
        links.removeAll(ids.stream().map(id -> "#" + id).collect(Collectors.toSet()));
        assertWithMessage("links that lead nowhere").that(links).isEmpty();
    }

    private void everyLineStandsOnce() {
        Elements files = document.select("main > details");
        for (int i = 0; i < read.coverage().size(); i++) {
            PageCoverage page = read.coverage().get(i);
            List<String> shown = files.get(i).select("> ol > li").stream()
                    .map(ReportLinks::lineOf)
                    .toList();
            assertWithMessage(page.page().source().file())
                    .that(shown)
                    .containsExactlyElementsIn(page.page().source().raw())
                    .inOrder();
        }
    }

    /** The text of a line: what stands before its links, hidden characters turned back. */
    private static String lineOf(Element line) {
        StringBuilder text = new StringBuilder();
        for (var node : line.childNodes()) {
            if (node instanceof TextNode words) {
                text.append(words.getWholeText());
            } else if (node instanceof Element element && element.tagName().equals("i")) {
                text.appendCodePoint(Integer.parseInt(element.text().substring(2), 16));
            }
        }
        return text.toString();
    }

    private void everyElementIsLinkedBothWays() {
        List<TracedElement> elements = EvidenceIndex.of(read.api()).elements();
        assertThat(document.select("aside li")).hasSize(elements.size());
        Set<String> named = new HashSet<>(document.select("main li > a").eachAttr("href"));
        Map<String, Element> byId =
                document.select("[id]").stream().collect(Collectors.toMap(Element::id, Function.identity()));
        for (int i = 0; i < elements.size(); i++) {
            String id = "e" + (i + 1);
            Element shown = byId.get(id);
            assertThat(shown.selectFirst("summary").wholeText())
                    .startsWith(elements.get(i).kind().word());
            Element passage = shown.selectFirst("> details > .evidence > a.at");
            if (passage != null) { // a schema file that the report is too large to show has no link
                assertThat(named).contains("#" + id);
                Element line = byId.get(passage.attr("href").substring(1));
                assertWithMessage("line of %s", elements.get(i).selector())
                        .that(line.select("> a").eachAttr("href"))
                        .contains("#" + id);
            }
        }
    }

    private void everyFindingIsThere() {
        List<String> codes = document.select(".finding > p:first-child > code").eachText();
        assertThat(codes)
                .containsExactlyElementsIn(diagnostics.all().stream()
                        .map(Diagnostic::code)
                        .map(code -> code.code())
                        .toList());
    }
}
