package dev.apograph.spec.page;

/**
 * Plain text as it is copied from a rendered page: cells of a table run together, stand a blank apart, between bars or one
 * on each line; list items start with {@code -} or a bullet, headings look like any other line, and some stick to the line
 * before.
 */
final class TextLayout implements PageLayout {

    @Override
    public void read(LineRange lines, PageVocabulary vocabulary, PageBuilder page) {
        TextBlocks blocks = new TextBlocks(lines, vocabulary, page);
        for (int number = lines.first(); number <= lines.last(); number++) {
            blocks.line(number, page.source().lines().get(number - 1));
        }
        blocks.finish();
    }
}
