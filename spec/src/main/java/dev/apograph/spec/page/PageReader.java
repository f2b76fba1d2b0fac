package dev.apograph.spec.page;

/** Reads a page into blocks, whatever its layout. */
public final class PageReader {

    private static final PageLayout TEXT = new TextLayout();

    private PageReader() {}

    /** Reads a page with the words of the grammar that will read its blocks. Every text gives a page. */
    public static Page read(SourceText source, PageVocabulary vocabulary) {
        PageBuilder page = new PageBuilder(source);
        TEXT.read(LineRange.all(source), vocabulary, page);
        return page.build();
    }
}
