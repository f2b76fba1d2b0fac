package dev.apograph.spec.report;

import dev.apograph.spec.page.LineUse;
import dev.apograph.spec.page.PageCoverage;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Counts what became of lines, and draws it. */
final class CoverageBar {

    private static final int WIDTH = 1000;

    private static final List<LineUse.Kind> SHOWN =
            List.of(LineUse.Kind.USED, LineUse.Kind.NOISE, LineUse.Kind.NOT_UNDERSTOOD);

    private final Map<LineUse.Kind, Integer> counts = new EnumMap<>(LineUse.Kind.class);

    /** Counts the lines of pages. */
    CoverageBar(List<PageCoverage> pages) {
        for (LineUse.Kind kind : SHOWN) {
            counts.put(kind, pages.stream().mapToInt(page -> page.count(kind)).sum());
        }
    }

    private int count(LineUse.Kind kind) {
        return counts.getOrDefault(kind, 0);
    }

    /** The share of the lines that say something that was used. */
    String percent() {
        return Figures.percent(PageCoverage.share(count(LineUse.Kind.USED), count(LineUse.Kind.NOT_UNDERSTOOD)));
    }

    /** The counts in words. */
    String words() {
        return count(LineUse.Kind.USED) + " used, " + count(LineUse.Kind.NOISE) + " noise, "
                + count(LineUse.Kind.NOT_UNDERSTOOD) + " not understood";
    }

    /** Draws a bar; whatever there is of a kind is wide enough to be seen. */
    void write(HtmlWriter html) {
        html.open(
                Tag.SVG,
                HtmlAttribute.css("bar"),
                HtmlAttribute.of("viewBox", "0 0 " + WIDTH + " 10"),
                HtmlAttribute.of("preserveAspectRatio", "none"),
                HtmlAttribute.of("aria-hidden", "true"));
        int all = Math.max(1, SHOWN.stream().mapToInt(this::count).sum());
        int noise = width(count(LineUse.Kind.NOISE), all);
        int unread = width(count(LineUse.Kind.NOT_UNDERSTOOD), all);
        int used = count(LineUse.Kind.USED) == 0 ? 0 : WIDTH - noise - unread;
        part(html, "u", 0, used);
        part(html, "o", used, noise);
        part(html, "x", used + noise, unread);
        html.close(Tag.SVG);
    }

    private static int width(int count, int all) {
        return count == 0 ? 0 : Math.max(15, (int) ((long) WIDTH * count / all));
    }

    private static void part(HtmlWriter html, String css, int from, int width) {
        if (width > 0) {
            html.open(
                            Tag.RECT,
                            HtmlAttribute.css(css),
                            HtmlAttribute.of("x", Integer.toString(from)),
                            HtmlAttribute.of("width", Integer.toString(width)),
                            HtmlAttribute.of("height", "10"))
                    .close(Tag.RECT);
        }
    }
}
