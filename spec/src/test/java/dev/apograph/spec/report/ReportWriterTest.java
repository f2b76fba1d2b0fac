package dev.apograph.spec.report;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import dev.apograph.spec.ApiReader;
import dev.apograph.spec.ReadResult;
import dev.apograph.spec.SharedFolder;
import dev.apograph.spec.diagnostic.Diagnostics;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ReportWriterTest {

    @Test
    void sameInputSameText() {
        assertThat(Harbour.describedBy("Tells of a berth").report())
                .isEqualTo(Harbour.describedBy("Tells of a berth").report());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a berth",
                "</script><script>alert(1)</script>",
                "</style><style>*{display:none}</style>",
                "<img src=x onerror=alert(1)>",
                "\"><a href=\"https://elsewhere.example\">here</a>",
                "' onmouseover='alert(1)",
                "<!-- never closed",
                "]]> <![CDATA[ <?php ?>",
                "&lt;b&gt; &amp;amp; &#60;i&#62; &nbsp",
                "<plaintext>",
                "</li></ol></details></main><main id=\"model\">",
                "javascript:alert(1) url(https://elsewhere.example) @import",
                "user\u202Etxt.exe\u2066 and \u200Bhidden\u00AD \uFEFF",
                "a NUL \u0000 a bell \u0007 a line \u2028 a next line \u0085x",
                "half a pair \uD83D and a whole one \uD83D\uDEA2",
            })
    void textOfPagesStaysText(String words) {
        String hostile = "Tells of " + words; // a line that begins with a tag would be read as HTML
        Harbour harbour = Harbour.describedBy(hostile);
        new ReportLinks(harbour.read(), harbour.diagnostics()).holdTogether();
        Document document = harbour.document();
        assertThat(tags(document))
                .isEqualTo(tags(Harbour.describedBy("Tells of a berth").document()));
        for (Element element : document.getAllElements()) {
            element.attributes().forEach(attribute -> {
                assertThat(attribute.getKey()).doesNotMatch("on.*|style|src|action");
                if (attribute.getKey().equals("href")) {
                    assertThat(attribute.getValue()).startsWith("#");
                }
            });
        }
        assertThat(Harbour.describedBy(hostile)
                        .report()
                        .codePoints()
                        .filter(c -> c != '\n')
                        .anyMatch(Visibility::isHidden))
                .isFalse();
    }

    /** How often each element stands in a report; marks of hidden characters apart. */
    private static Map<String, Long> tags(Document document) {
        Map<String, Long> counts = new TreeMap<>();
        document.getAllElements().stream()
                .map(Element::tagName)
                .filter(tag -> !tag.equals("i"))
                .forEach(tag -> counts.merge(tag, 1L, Long::sum));
        return counts;
    }

    @Test
    void hiddenCharactersAreShown() {
        Document document = Harbour.describedBy("user\u202Etxt\u0000").document();
        assertThat(document.select("main li i").eachText()).containsExactly("U+202E", "U+0000");
    }

    @Test
    void gravestFindingsStandFirstAndPlacesAreLinks() {
        Document document = Harbour.describedBy("Tells of a berth").document();
        assertThat(document.select(".finding").eachAttr("id")).contains("f1");
        Element unread = document.selectFirst("main li.x");
        assertThat(unread.ownText()).startsWith("A line that says nothing to anybody");
        assertThat(document.select(".finding .where a").eachAttr("href")).contains("#" + unread.id());
        assertThat(unread.selectFirst("a.n").attr("href")).startsWith("#f");
        assertThat(document.select("main > details[open]").eachAttr("id")).containsExactly("p1");
    }

    @Test
    void factsHaveGradeRuleAndPassage() {
        Document document = Harbour.describedBy("Tells of a berth").document();
        Element side = document.select("aside summary b").stream()
                .filter(name -> name.text().equals("side"))
                .findFirst()
                .orElseThrow()
                .closest("details");
        assertThat(side.select("> .evidence .grade").eachText()).contains("STATED");
        assertThat(side.select("> .evidence code").eachText()).doesNotContain("");
        assertThat(side.select("> dl dt").eachText()).contains("accepted values");
    }

    @Test
    void nothingIsFetched() {
        String report = Harbour.plain().report();
        Document document = Harbour.plain().document();
        String policy =
                document.selectFirst("meta[http-equiv=Content-Security-Policy]").attr("content");
        assertThat(policy)
                .isEqualTo("default-src 'none'; style-src "
                        + ReportResource.style().hash() + "; script-src "
                        + ReportResource.script().hash() + "; base-uri 'none'; form-action 'none'");
        assertThat(document.selectFirst("script").data())
                .isEqualTo(ReportResource.script().text());
        assertThat(document.selectFirst("style").data())
                .isEqualTo(ReportResource.style().text());
        assertThat(document.select("link, iframe, img, object, embed, base, form, style ~ style, script ~ script"))
                .isEmpty();
        assertThat(report).startsWith("<!doctype html>");
    }

    /** The rest of the budget is for links and the model; a line itself costs less than this much markup. */
    @Test
    void sizeFollowsTheInput() {
        int ten = size(10);
        int twenty = size(20);
        int forty = size(40);
        assertThat(forty - twenty).isLessThan((int) ((twenty - ten) * 2.1));
        Document document = Harbour.copies(3).document();
        document.select("main li > a").remove();
        for (Element line : document.select("main li")) {
            assertThat(line.outerHtml().length() - line.wholeText().length()).isLessThan(80);
        }
    }

    private static int size(int pages) {
        return Harbour.copies(pages).report().getBytes(StandardCharsets.UTF_8).length;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "pages schemas",
                "pages/posthog",
                "corpus/losant/seed",
                "corpus/losant/pipes",
                "corpus/losant/spaces",
                "corpus/losant/lines",
                "corpus/losant/markdown",
                "corpus/losant/html",
                "corpus/posthog/nullable",
                "corpus/posthog/bullets",
            })
    void reportsOfRealPagesHoldTogether(String inputs) {
        List<Path> paths = new ArrayList<>(
                Stream.of(inputs.split(" ")).map(SharedFolder::path).toList());
        Diagnostics diagnostics = new Diagnostics();
        ReadResult read = ApiReader.read(paths, diagnostics);

        new ReportLinks(read, diagnostics).holdTogether();

        Collections.reverse(paths);
        Diagnostics again = new Diagnostics();
        String report = ReportWriter.write(ApiReader.read(paths, again), again);
        assertThat(report).isEqualTo(ReportWriter.write(read, diagnostics));
        assertWithMessage("names of this machine")
                .that(report)
                .doesNotContain(paths.get(0).toAbsolutePath().getParent().toString());
    }
}
