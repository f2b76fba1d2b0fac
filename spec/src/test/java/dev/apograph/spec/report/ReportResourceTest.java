package dev.apograph.spec.report;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The style sheet, the script and the sources beside them. */
final class ReportResourceTest {

    private static final Pattern COLOUR =
            Pattern.compile("--([a-z-]+): light-dark\\(#([0-9a-f]{6}), #([0-9a-f]{6})\\)");

    /** Contrast of text as WCAG 2.2 wants it (1.4.3); all text of the report has one of these colours. */
    @ParameterizedTest
    @CsvSource({
        "ink, paper",
        "ink, panel",
        "ink, used-tint",
        "ink, noise-tint",
        "ink, unread-tint",
        "ink, chosen-tint",
        "quiet, paper",
        "quiet, panel",
        "quiet, used-tint",
        "quiet, noise-tint",
        "quiet, unread-tint",
        "link, paper",
        "link, panel",
        "link, chosen-tint",
        "error, paper",
        "error, panel",
        "error, error-tint",
        "error, used-tint",
        "error, unread-tint",
        "warning, paper",
        "warning, panel",
        "warning, warning-tint",
        "used, panel",
        "unread, unread-tint",
    })
    void textIsReadableInBothSchemes(String text, String ground) {
        for (int scheme = 0; scheme < 2; scheme++) {
            assertWithMessage("%s on %s in scheme %s", text, ground, scheme)
                    .that(contrast(colours(scheme).get(text), colours(scheme).get(ground)))
                    .isAtLeast(4.5);
        }
    }

    /** Contrast of marks that are no text (1.4.11). */
    @ParameterizedTest
    @CsvSource({"used, paper", "noise, paper", "unread, paper", "focus, paper", "focus, panel", "noise, panel"})
    void marksAreVisibleInBothSchemes(String mark, String ground) {
        for (int scheme = 0; scheme < 2; scheme++) {
            assertWithMessage("%s on %s in scheme %s", mark, ground, scheme)
                    .that(contrast(colours(scheme).get(mark), colours(scheme).get(ground)))
                    .isAtLeast(3.0);
        }
    }

    private static Map<String, Integer> colours(int scheme) {
        Map<String, Integer> colours = new HashMap<>();
        Matcher colour = COLOUR.matcher(ReportResource.style().text());
        while (colour.find()) {
            colours.put(colour.group(1), Integer.parseInt(colour.group(2 + scheme), 16));
        }
        return colours;
    }

    private static double contrast(int first, int second) {
        double lighter = Math.max(luminance(first), luminance(second));
        double darker = Math.min(luminance(first), luminance(second));
        return (lighter + 0.05) / (darker + 0.05);
    }

    private static double luminance(int colour) {
        return 0.2126 * linear(colour >> 16) + 0.7152 * linear(colour >> 8) + 0.0722 * linear(colour);
    }

    private static double linear(int channel) {
        double value = (channel & 0xFF) / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }

    @Test
    void everyColourIsNamed() {
        String rules = ReportResource.style().text().replaceAll(COLOUR.pattern(), "");
        assertThat(rules).doesNotContainMatch("#[0-9a-fA-F]{3,8}\\b(?![^{}]*\\{)");
        Matcher used = Pattern.compile("var\\(--([a-z-]+)\\)").matcher(rules);
        while (used.find()) {
            assertThat(rules + ReportResource.style().text()).contains("--" + used.group(1) + ":");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "fetch",
                "XMLHttpRequest",
                "WebSocket",
                "EventSource",
                "sendBeacon",
                "@import",
                "import(",
                "import ",
                "eval",
                "Function",
                "innerHTML",
                "outerHTML",
                "insertAdjacentHTML",
                "document.write",
                "url(",
                "http:",
                "https:",
                "//cdn",
                "</",
                "<!--",
                "localStorage",
                "cookie",
                "open(\"",
                "setAttribute(\"style",
            })
    void resourcesFetchNothingAndMakeNoMarkup(String word) {
        assertThat(ReportResource.script().text()).doesNotContain(word);
        assertThat(ReportResource.style().text()).doesNotContain(word);
    }

    @Test
    void onlyTheDoorsWriteMarkup() throws IOException {
        List<String> doors = List.of("HtmlWriter.java", "HtmlText.java");
        Pattern markup = Pattern.compile("\"[^\"\\n]*<[a-zA-Z/!][^\"\\n]*\"|'<'");
        try (Stream<Path> sources = Files.list(Path.of("src/main/java/dev/apograph/spec/report"))) {
            for (Path source : sources.toList()) {
                if (!doors.contains(source.getFileName().toString())) {
                    String text = Files.readString(source).replace("case '<'", "");
                    assertWithMessage(source.toString()).that(text).doesNotContainMatch(markup);
                }
            }
        }
    }
}
