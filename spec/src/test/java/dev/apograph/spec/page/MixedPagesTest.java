package dev.apograph.spec.page;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

final class MixedPagesTest {

    private static final String HTML_TABLE =
            "<table>\n<tr>\n\n<th>Room</th><th>Description</th></tr>\n<tr><td>HALL</td>\n\n<td>Wide</td></tr>\n</table>";

    static Stream<Arguments> pages() {
        return Stream.of(
                Arguments.of(
                        "Markdown with a table of HTML",
                        "# A\n\nText *x*\n\n" + HTML_TABLE + "\n\n## Rooms",
                        "1-1 Title1 A\n3-3 Text Text x\n5-12 CELLS [Room, Description] [HALL, Wide]\n14-14 Heading Rooms"),
                Arguments.of(
                        "Markdown inside an element",
                        "<div>\n\n## Rooms\n\nText *x*\n\n</div>",
                        "3-3 Heading Rooms\n5-5 Text Text x"),
                Arguments.of(
                        "HTML, then Markdown",
                        "<html><body><h1>A</h1>\n<h3>Rooms</h3>\n<p>x</p>\n### Lamps Below\n\n*y*",
                        "1-1 Title1 A\n2-2 Heading Rooms\n3-3 Text x\n4-4 Heading Lamps Below\n6-6 Text y"),
                Arguments.of(
                        "Markdown, then HTML",
                        "# A\n\n### Rooms\n\n*y*\n\n<h3>Lamps Below</h3>\n<p>x\nz</p>\n</body></html>",
                        "1-1 Title1 A\n3-3 Heading Rooms\n5-5 Text y\n7-7 Heading Lamps Below\n8-9 Text x z"),
                Arguments.of(
                        "HTML, then text",
                        "<html><body><h1>A</h1>\n<p>x</p>\nAttic\nRooms\nRoomDescription\nHALLWide",
                        "1-1 Title1 A\n2-2 Text x\n3-3 Text Attic\n4-4 Heading Rooms\n5-6 GLUED [Room, Description] [HALLWide]"),
                Arguments.of(
                        "text with fenced code",
                        "Attic\nRooms\nText\n```json\n{\n\"a\": 1}\n```\nLamps Below\nMore",
                        "1-1 Text Attic\n2-2 Heading Rooms\n3-3 Text Text\n4-7 Code {\\n\"a\": 1}\n8-8 Heading Lamps Below\n9-9 Text More"),
                Arguments.of(
                        "Markdown whose tables ran together",
                        "# A\n\n### Rooms\n\nRoomDescription\nHALLWide\n\nText",
                        "1-1 Title1 A\n3-3 Heading Rooms\n5-6 GLUED [Room, Description] [HALLWide]\n8-8 Text Text"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pages")
    void blocks(String name, String text, String blocks) {
        assertWithMessage(name).that(PageText.blocks(text, PageText.TABLES)).isEqualTo(blocks);
        assertWithMessage(name).that(PageText.lost(text, PageText.TABLES)).isEmpty();
    }

    static Stream<String> hostile() {
        int many = 20_000;
        return Stream.of(
                "<ul><li>".repeat(many),
                "<div>".repeat(many) + "x",
                "<p>" + "<b>".repeat(many) + "x",
                "<table><tr><td>".repeat(many),
                "# A\n" + "> ".repeat(many) + "x",
                "# A\n" + "*a **b ".repeat(many),
                "# A\n" + "[".repeat(many) + "x" + "](a)".repeat(many),
                "# A\n" + "<table>\n\n<div>\n\n".repeat(many / 10),
                "# A\n" + "| a ".repeat(many) + "|\n" + "|---".repeat(many) + "|\n" + "| b ".repeat(many) + "|");
    }

    @ParameterizedTest
    @MethodSource("hostile")
    @Timeout(60)
    void hostilePagesEnd(String text) {
        assertThat(PageText.read(text, PageText.TABLES)).isNotNull();
        assertThat(PageText.read(text, PageText.LISTS)).isNotNull();
    }

    @Test
    void largePagesAreRefused() {
        assertThat(PageSize.exceeds(SourceText.of("page", "<p>".repeat(PageSize.MOST_TAGS))))
                .isFalse();
        assertThat(PageSize.exceeds(SourceText.of("page", "<p>".repeat(PageSize.MOST_TAGS + 1))))
                .isTrue();
        assertThat(PageSize.exceeds(SourceText.of("page", "a\n".repeat(PageSize.MOST_LINES + 1))))
                .isTrue();
    }
}
