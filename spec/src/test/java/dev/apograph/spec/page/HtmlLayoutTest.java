package dev.apograph.spec.page;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

final class HtmlLayoutTest {

    static Stream<Arguments> pages() {
        return Stream.of(
                page(
                        "headings and their links",
                        "<h1>House</h1>\n<h3 id=r>Rooms<a class=\"hash-link\" href=\"#r\">\u200B</a></h3>\n<h2><a href=\"#a\">#</a>Attic</h2>",
                        "1-1 Title1 House\n2-2 Heading Rooms\n3-3 Title2 Attic"),
                page(
                        "elements that play the part of a heading",
                        "<div role=heading aria-level=2>Attic</div>\n<div class=title>Rooms</div>\n<div>Text</div>",
                        "1-1 Title2 Attic\n2-2 Heading Rooms\n3-3 Text Text"),
                page(
                        "parts that fold",
                        "<details>\n<summary>Rooms</summary>\n<div><p>Text</p></div>\n</details>",
                        "2-2 Heading Rooms\n3-3 Text Text"),
                page(
                        "text as it is seen",
                        "<p>See <em>the</em> <strong><code>HALL</code></strong>/x,\n the&nbsp;lamp &amp; b<br>c <button>Copy</button>d.</p>",
                        "1-2 Text See the HALL/x, the lamp & b c d."),
                page(
                        "text in blocks of no meaning",
                        "<div><div>One <span>two</span></div>three<section>four</section></div>",
                        "1-1 Text One two\n1-1 Text three\n1-1 Text four"),
                page(
                        "preformatted text",
                        "<pre><code class=\"json\">{\n  “a”: \"&lt;b&gt;\"\n}\n</code></pre>",
                        "1-4 Code {\\n  “a”: \"<b>\"\\n}"),
                page(
                        "preformatted text whose lines are elements",
                        "<pre><code><span>curl \\<br></span><span>  -X GET<br></span></code><button>Copy</button></pre>",
                        "1-1 Code curl \\\\n  -X GET"),
                page(
                        "code in a paragraph",
                        "<p><code>curl -X GET<br>https://x</code></p>",
                        "1-1 Code curl -X GET\\nhttps://x"),
                page(
                        "tables",
                        "<table><thead><tr><th>Room</th><th>Description</th></tr></thead><tbody>\n<tr><td><code>HALL</code></td>"
                                + "<td>A <a href=\"#c\">c</a></td></tr>\n<tr><td>LOFT</td><td></td></tr></tbody></table>",
                        "1-3 CELLS [Room, Description] [HALL, A c] [LOFT, ]"),
                page(
                        "tables without a head, whose tags are not closed",
                        "<TABLE>\n<TR><TD>Room<TD>Description\n<TR><TH>HALL<TD>Wide\n</TABLE>",
                        "1-4 CELLS [Room, Description] [HALL, Wide]"),
                page(
                        "columns in another order, others, and some that lack",
                        "<table><tr><th>Since</th><th>Description</th><th>Name</th></tr><tr><td>1</td><td>Wide</td><td>hall</td></tr></table>",
                        "1-1 CELLS [Name, Required, Description] [hall, , Wide]"),
                page(
                        "tables inside tables",
                        "<table><tr><td><h2>Attic</h2><table><tr><th>Room</th><th>Description</th></tr><tr><td>A</td>"
                                + "<td>Has <table><tr><td>in it</td></tr></table></td></tr></table></td></tr></table>",
                        "1-1 Title2 Attic\n1-1 CELLS [Room, Description] [A, Has in it]"),
                page(
                        "cells over two columns and rows that are too short",
                        "<table><tr><th>Room</th><th>Description</th></tr><tr><td colspan=2>A</td></tr><tr><td>B</td></tr></table>",
                        "1-1 CELLS_WITHOUT_EMPTY [Room, Description] [A, ] [B]"),
                page(
                        "values as a list in a cell, and files without an example",
                        "<table><tr><th>Room</th><th>Description</th></tr><tr><td>A</td><td>Values: <ul><li>x</li><li>y</li></ul></td></tr>"
                                + "<tr><td>B</td><td><code></code></td></tr></table>",
                        "1-1 CELLS [Room, Description] [A, Values: x, y] [B, ``]"),
                page(
                        "folded trees",
                        "<ul><li>{} 2 keys<ul><li>\"a\"</li><li><span>\u25B6</span>[] 1 item</li></ul></li></ul>",
                        "1-1 Tree {} 2 keys / \"a\" / [] 1 item"),
                page(
                        "a text that a browser saved as a page",
                        "<html><head></head><body><pre>House\n\nRooms\n\nRoomDescription\nHALLWide &amp; high\nLamps Below\n</pre></body></html>",
                        "1-1 Text House\n3-3 Heading Rooms\n5-6 GLUED [Room, Description] [HALLWide & high]\n7-7 Heading Lamps Below"));
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
        String text = """
                <!DOCTYPE html>
                <html><head>
                <title>Rooms</title>
                <style>p { a: b }</style>
                <script>if (a < b) { "<p>" }</script>
                </head>
                <body>
                <a class="skip" href="#main">Skip to main content</a>
                <header><a href="/">Home</a></header>
                <nav><ul><li>Rooms</li></ul></nav>
                <div class="theme-sidebar-items"><a href="a">A</a> <a href="b">B</a></div>
                <main
                  id="main">
                <header><h1>House</h1></header>
                <!-- a
                comment -->
                <button>Copy</button>
                <p>Text</p>
                <ul class="pagination-nav"><li><a href="n">Next</a></li></ul>
                </main>
                <footer><p>Rooms</p></footer>
                </body></html>""";
        assertThat(PageText.blocks(text, PageText.TABLES)).isEqualTo("14-14 Title1 House\n18-18 Text Text");
        assertThat(PageText.noise(text, PageText.TABLES)).isEqualTo("""
                        1-1 html-markup
                        2-2 html-markup
                        3-3 html-head
                        4-4 html-style
                        5-5 html-script
                        6-6 html-markup
                        7-7 html-markup
                        8-8 html-navigation
                        9-9 html-navigation
                        10-10 html-navigation
                        11-11 html-navigation
                        12-12 html-markup
                        13-13 html-markup
                        15-16 html-comment
                        17-17 html-control
                        19-19 html-navigation
                        20-20 html-markup
                        21-21 html-navigation
                        22-22 html-markup""");
        assertThat(PageText.lost(text, PageText.TABLES)).isEmpty();
    }

    @Test
    void onOneLineEverythingWorks() {
        String text = "<html><body><nav>Rooms</nav><h3>Rooms</h3><table><tr><th>Room</th><th>Description</th></tr>"
                + "<tr><td>HALL</td><td>Wide</td></tr></table><footer>End</footer></body></html>";
        assertThat(PageText.blocks(text, PageText.TABLES))
                .isEqualTo("1-1 Heading Rooms\n1-1 CELLS [Room, Description] [HALL, Wide]");
    }

    @Test
    void itemsHaveTheLinesOfATextScrape() {
        assertThat(PageText.blocks("""
                        <h3>Fields</h3>
                        <ul>
                        <li><div><code>size</code><span>integer</span></div>
                          <p>How wide <b>it</b> is.</p>
                          <div>Default: <code>10</code></div></li>
                        <li><div>kind</div><div>string</div><div>One of:</div><div><span>"a"</span><span>"b"</span></div></li>
                        <li><b>all</b> <i>object</i><ul><li>One of:<ul><li>x</li><li>y</li></ul></li></ul></li>
                        </ul>
                        <dl><dt><code>name</code> string</dt><dd>What it is.</dd><dt>age</dt><dd>integer</dd></dl>
                        <h3>Answer</h3>""", PageText.LISTS)).isEqualTo("""
                        1-1 Heading Fields
                        3-5 Item size / integer / How wide it is. / Default: / 10
                        6-6 Item kind / string / One of: / "a" "b"
                        7-7 Item all / object
                        7-7 Item One of: / x y
                        9-9 Item name / string / What it is.
                        9-9 Item age / integer
                        10-10 Heading Answer""");
    }
}
