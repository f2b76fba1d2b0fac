package dev.apograph.spec.page;

/**
 * Plain text as it is copied from a rendered page: cells of a table run together, list items start with {@code -} or a
 * bullet, headings look like any other line, and some stick to the line before.
 */
final class TextLayout implements PageLayout {

    @Override
    public void read(LineRange lines, PageVocabulary vocabulary, PageBuilder page) {
        TextBlocks blocks = new TextBlocks(page.source(), vocabulary);
        for (int number = lines.first(); number <= lines.last(); number++) {
            blocks.line(number, page.source().lines().get(number - 1));
        }
        page.layout("text");
        blocks.finish().forEach(page::add);
    }
}
