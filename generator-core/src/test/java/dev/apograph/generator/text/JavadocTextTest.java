package dev.apograph.generator.text;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What text becomes in a comment. */
final class JavadocTextTest {

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "plain text,plain text",
                "a*/b,a&#42;/b",
                "**/,*&#42;/",
                "/x,&#47;x",
                "a/b,a/b",
                "all.*,all.*",
                "\\u002a\\u002f,&#92;u002a&#92;u002f",
                "@param x,&#64;param x",
                "{@code x},&#123;&#64;code x&#125;",
                "<b>&amp;,&lt;b&gt;&amp;amp;",
                "costs $5,costs $5",
                "\u00e9,&#233;",
                "\ud83c\udf31,&#127793;",
                "\ud83c,&#65533;",
                "\u202e,&#8238;"
            })
    void escapesWhatHasAMeaning(String text, String html) {
        assertThat(JavadocText.of(text).toString()).isEqualTo(html);
    }

    @Test
    void whiteSpaceAndControlsAreOneBlank() {
        assertThat(JavadocText.of(" a\r\n\tb\0\u0085\u2028c ").toString()).isEqualTo("a b c");
        assertThat(JavadocText.of(" \n ").isEmpty()).isTrue();
    }

    @Test
    void blankLinesCutParagraphs() {
        assertThat(JavadocText.paragraphs("one\ntwo\n\n \r\n\r\nthree").stream().map(JavadocText::toString))
                .containsExactly("one two", "three")
                .inOrder();
    }

    @Test
    void sentencesEndOnce() {
        assertThat(JavadocText.of("Done").asSentence().toString()).isEqualTo("Done.");
        assertThat(JavadocText.of("Done!").asSentence().toString()).isEqualTo("Done!");
    }

    @Test
    void linesAreBrokenBetweenWords() {
        assertThat(JavadocText.of("one two three").lines(7))
                .containsExactly("one two", "three")
                .inOrder();
        assertThat(JavadocText.of("incomprehensible").lines(3)).containsExactly("incomprehensible");
    }

    @Test
    void templatesTakeTexts() {
        JavadocText text = JavadocText.html("<p>{} and {}", JavadocText.of("<a>"), JavadocText.of("{}"));
        assertThat(text.toString()).isEqualTo("<p>&lt;a&gt; and &#123;&#125;");
        assertThat(JavadocText.commaSeparated(List.of(JavadocText.code("a"), JavadocText.code(" ")))
                        .toString())
                .isEqualTo("{@code a}, <code>\" \"</code>");
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "name,{@code name}",
                "GET /beds/{id}?a=<b>&c,{@code GET /beds/{id}?a=<b>&c}",
                "garden.*,{@code garden.*}",
                "a } b {,<code>a &#125; b &#123;</code>",
                "{,<code>&#123;</code>",
                "a*/b,<code>a&#42;/b</code>",
                "/*,<code>&#47;*</code>",
                "a@b,<code>a&#64;b</code>",
                "{@inheritDoc},<code>&#123;&#64;inheritDoc&#125;</code>",
                "\\u002a/,<code>&#92;u002a/</code>",
                "\\d,<code>&#92;d</code>",
                "\u00e9,<code>&#233;</code>"
            })
    void codeStandsAsItIsWhereNothingInItHasAMeaning(String text, String printed) {
        assertThat(JavadocText.code(text).toString()).isEqualTo(printed);
    }

    @Test
    void theNameOfTheTagStaysWithTheFirstWordOfCode() {
        assertThat(JavadocText.html("See {}", JavadocText.code("GET /beds")).lines(12))
                .containsExactly("See", "{@code GET", "/beds}")
                .inOrder();
    }

    @Test
    void aSeamThatEndsTheCommentIsABug() {
        Javadoc seam = Javadoc.of("{}/", JavadocText.of("*"));
        assertThrows(IllegalStateException.class, seam::block);
    }
}
