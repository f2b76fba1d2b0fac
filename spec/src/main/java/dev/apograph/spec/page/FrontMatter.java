package dev.apograph.spec.page;

import java.util.List;

/** What some tools put above the Markdown of a page: keys and values between two lines of hyphens. */
final class FrontMatter {

    private static final String FENCE = "---";

    /** Longer passages between two lines of hyphens are no front matter. */
    private static final int MOST_LINES = 200;

    private FrontMatter() {}

    /** Takes the front matter for noise; gives the first line behind it. */
    static int read(LineRange lines, PageBuilder page) {
        int end = end(page.source().lines(), lines);
        if (end < lines.first()) {
            return lines.first();
        }
        page.noise(page.place(new LineRange(lines.first(), end)), "markdown-front-matter");
        return end + 1;
    }

    /** The last line of the front matter; before the first line where there is none. */
    static int end(List<String> all, LineRange lines) {
        int none = lines.first() - 1;
        if (lines.first() != 1 || lines.last() < 2 || !all.get(0).equals(FENCE)) {
            return none;
        }
        boolean keys = false;
        for (int line = 2; line <= Math.min(MOST_LINES, lines.last()); line++) {
            String text = all.get(line - 1);
            if (text.equals(FENCE) || text.equals("...")) {
                return keys ? line : none;
            }
            keys |= text.indexOf(':') > 0;
        }
        return none;
    }
}
