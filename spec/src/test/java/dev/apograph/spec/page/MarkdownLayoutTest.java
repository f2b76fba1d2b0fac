package dev.apograph.spec.page;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

final class MarkdownLayoutTest {

    static Stream<Arguments> pages() {
        return Stream.of(
                page(
                        "headings with anchors",
                        "# House\n\n### Rooms <a name=\"r\"></a>",
                        "1-1 Title1 House\n3-3 Heading Rooms"),
                page("headings in other case, closed", "## ROOMS: ##", "1-1 Heading Rooms"),
                page(
                        "underlined headings",
                        "House\n=====\n\nRooms\n-----\n\nText",
                        "1-2 Title1 House\n4-5 Heading Rooms\n7-7 Text Text"),
                page("bold headings", "# A\n\n**Rooms**\n\nText", "1-1 Title1 A\n3-3 Heading Rooms\n5-5 Text Text"),
                page(
                        "headings that are links",
                        "## [House](#h)\n\n## Attic [#](#attic)",
                        "1-1 Title2 House\n3-3 Title2 Attic"),
                page(
                        "text as it is seen",
                        "# A\n\nSee *the* **`HALL`**\\_x, [the\nlamp](#l) &amp; a\\*b  \n&nbsp;c<br>d <span>e</span>\u200B.",
                        "1-1 Title1 A\n3-5 Text See the HALL_x, the lamp & a*b c d e."),
                page(
                        "links by reference",
                        "# A\n\nThe [lamp][L], [shade] and [not].\n\n[l]: #lamp\n[Shade]: <#s> \"t\"",
                        "1-1 Title1 A\n3-3 Text The lamp, shade and [not]."),
                page(
                        "fenced and indented code",
                        "# A\n\n~~~ json\n{\n  “a”: 1\n\n}\n~~~\n\n    curl -X \\\n      GET",
                        "1-1 Title1 A\n3-8 Code {\\n  “a”: 1\\n\\n}\n10-11 Code curl -X \\\\nGET"),
                page(
                        "tables",
                        "# A\n\n| Room | Description |\n|:-:|---|\n| `HALL` | A \\| *b* &#x3D; [c](#c) |\n| CELLAR | |",
                        "1-1 Title1 A\n3-6 CELLS [Room, Description] [HALL, A | b = c] [CELLAR, ]"),
                page(
                        "tables without bars around them",
                        "# A\n\nRoom | Description\n--- | ---\nHALL | Wide",
                        "1-1 Title1 A\n3-5 CELLS [Room, Description] [HALL, Wide]"),
                page(
                        "columns in another order, and others",
                        "# A\n\n| Since | Description | Name |\n|---|---|---|\n| 1 | Wide | hall |",
                        "1-1 Title1 A\n3-5 CELLS [Name, Required, Description] [hall, , Wide]"),
                page(
                        "unknown tables",
                        "# A\n\n| Key | Value |\n|---|---|\n| a | b |",
                        "1-1 Title1 A\n3-5 CELLS [Key, Value] [a, b]"),
                page(
                        "rows with too many cells and with too few",
                        "# A\n\n| Room | Description |\n|---|---|\n| hall | wide|high |\n| attic |\n| loft | `a|b` |",
                        "1-1 Title1 A\n3-7 CELLS_WITHOUT_EMPTY [Room, Description] [hall, wide, high] [attic] [loft, a|b]"),
                page(
                        "entities in code in a cell",
                        "# A\n\n| Room | Description |\n|---|---|\n| a | `b&#x3D;c` |",
                        "1-1 Title1 A\n3-5 CELLS [Room, Description] [a, b=c]"),
                page(
                        "folded trees",
                        "# A\n\n* {} 2 keys\n    * \"http://x\"\n    * [] 1 item\n        * true\n* -1.5",
                        "1-1 Title1 A\n3-7 Tree {} 2 keys / \"http://x\" / [] 1 item / true / -1.5"),
                page(
                        "folded trees with arrows",
                        "# A\n\n- \u25B6{} 1 key\n- \"a\"",
                        "1-1 Title1 A\n3-4 Tree {} 1 key / \"a\""),
                page("lists", "# A\n\n- one\n  two\n- three", "1-1 Title1 A\n3-4 Item one / two\n5-5 Item three"),
                page("a list of links leads elsewhere", "# A\n\n- [Hall](#hall)\n- [Attic](#attic)", "1-1 Title1 A"),
                page("quotes", "# A\n\n> Mind the *step*.", "1-1 Title1 A\n3-3 Text Mind the step."),
                page(
                        "white space at the start",
                        "\uFEFF# House\r\n\r\n\u200B## Rooms\r\n\r\nA\u00A0b",
                        "1-1 Title1 House\n3-3 Heading Rooms\n5-5 Text A b"));
    }

    private static Arguments page(String name, String text, String blocks) {
        return Arguments.of(name, text, blocks);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pages")
    void blocks(String name, String text, String blocks) {
        assertWithMessage(name).that(PageText.blocks(text, PageText.TABLES)).isEqualTo(blocks);
        assertWithMessage(name).that(PageText.lost(text, PageText.TABLES)).isEmpty();
    }

    @Test
    void noise() {
        String text =
                "---\ntitle: House\n---\n\n# House\n\n***\n\n<a name=\"x\"></a>\n\n<small></small>\n\n<!-- a\n\nb -->\n\n"
                        + "- [Hall](#hall)\n- [Attic](#attic)\n\n&nbsp;\n\n![](a.png)\n\n[l]: #x";
        assertThat(PageText.noise(text, PageText.TABLES)).isEqualTo("""
                        1-3 markdown-front-matter
                        7-7 markdown-rule
                        9-9 markdown-anchor
                        11-11 html-markup
                        13-15 html-comment
                        17-18 navigation-list
                        20-20 markdown-markup
                        22-22 markdown-markup
                        24-24 markdown-link-definition""");
        assertThat(PageText.lost(text, PageText.TABLES)).isEmpty();
    }

    @Test
    void itemsHaveTheLinesOfATextScrape() {
        assertThat(PageText.blocks("""
                        ## Fields

                        - **size** `integer`

                          How wide it is.

                          Default: `10`
                        - `kind` string One of: `"a"` `"b"`
                        - `both` (integer, required): A word with `code` in it.
                        - bare string
                        - `all`
                          object
                          One of:
                            - `x`
                            - `y`

                        ## Answer""", PageText.LISTS)).isEqualTo("""
                        1-1 Heading Fields
                        3-7 Item size / integer / How wide it is. / Default: / 10
                        8-8 Item kind / string / One of: / "a" "b"
                        9-9 Item both / integer / required / A word with code in it.
                        10-10 Item bare string
                        11-15 Item all / object / One of: / x y
                        17-17 Heading Answer""");
    }
}
