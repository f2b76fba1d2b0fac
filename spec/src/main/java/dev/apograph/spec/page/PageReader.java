package dev.apograph.spec.page;

/** Reads a page into blocks, whatever its layout. */
public final class PageReader {

    private static final PageLayout TEXT = new TextLayout();
    private static final PageLayout HTML = new HtmlLayout();

    private PageReader() {}

    /**
     * Reads a page with the words of the grammar that will read its blocks. Every text gives a page. The layout is told
     * from the text alone, not from the file's name, and may change within the page.
     */
    public static Page read(SourceText source, PageVocabulary vocabulary) {
        PageBuilder page = new PageBuilder(source);
        PageLayout markdown = new MarkdownLayout(source);
        for (PageRegions.Region region : PageRegions.of(source, vocabulary)) {
            PageLayout layout = switch (region.kind()) {
                case HTML -> HTML;
                case MARKDOWN -> markdown;
                case TEXT, ANY -> TEXT;
            };
            layout.read(region.lines(), vocabulary, page);
        }
        return page.build();
    }
}
