package dev.apograph.spec.page;

/** The size up to which pages are read: more than any documentation has, little enough for a small heap. */
public final class PageSize {

    /** Most lines that hold something; the largest page that is known has 18 thousand. */
    static final int MOST_LINES = 500_000;

    /** Most signs that may start a tag. */
    static final int MOST_TAGS = 250_000;

    private PageSize() {}

    /** Whether a page has more lines or tags than are read. */
    public static boolean exceeds(SourceText source) {
        int lines = 0;
        int tags = 0;
        for (String line : source.lines()) {
            lines += line.isEmpty() ? 0 : 1;
            for (int at = line.indexOf('<'); at >= 0; at = line.indexOf('<', at + 1)) {
                tags++;
            }
            if (lines > MOST_LINES || tags > MOST_TAGS) {
                return true;
            }
        }
        return false;
    }
}
