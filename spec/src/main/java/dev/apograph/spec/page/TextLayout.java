package dev.apograph.spec.page;

/**
 * Plain text as it is copied from a rendered page: cells of a table run together, list items start with {@code -} or a
 * bullet, headings look like any other line, and some stick to the line before.
 */
final class TextLayout implements PageLayout {

    @Override
    public Page read(SourceText source, PageVocabulary vocabulary) {
        TextBlocks blocks = new TextBlocks(source, vocabulary);
        int number = 0;
        for (String line : source.lines()) {
            blocks.line(++number, line);
        }
        return new Page(source, blocks.finish());
    }
}
