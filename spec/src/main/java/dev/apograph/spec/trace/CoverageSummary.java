package dev.apograph.spec.trace;

import dev.apograph.spec.page.LineUse;
import dev.apograph.spec.page.PageCoverage;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What became of the lines of all pages together.
 *
 * @param pages the pages, by name
 */
public record CoverageSummary(List<PageCoverage> pages) {

    /** Hundredths of a percent in a whole. */
    private static final int WHOLE = 10_000;

    /** Copies the list. */
    public CoverageSummary {
        pages = List.copyOf(pages);
    }

    /** How many lines were used that way. */
    public int count(LineUse.Kind kind) {
        return pages.stream().mapToInt(page -> page.count(kind)).sum();
    }

    /** How many lines each rule took for noise, by the rule's name. */
    public SortedMap<String, Integer> noise() {
        SortedMap<String, Integer> counts = new TreeMap<>();
        pages.forEach(page -> page.noise().forEach((rule, count) -> counts.merge(rule, count, Integer::sum)));
        return counts;
    }

    /** The share of the lines, blank ones and noise left out, that were used: from 0 to 1; 1 when there is none. */
    public double share() {
        return PageCoverage.share(count(LineUse.Kind.USED), count(LineUse.Kind.NOT_UNDERSTOOD));
    }

    /** One line for all pages, in the form of {@link #line(PageCoverage)}. */
    public String line() {
        return line(share(), count(LineUse.Kind.USED), count(LineUse.Kind.NOT_UNDERSTOOD), noise());
    }

    /** One line for all pages, and before it one for each page that was not understood whole; none without pages. */
    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        incomplete().forEach(page -> lines.add(page.page().source().file() + ": coverage " + line(page)));
        if (!pages.isEmpty()) {
            lines.add("coverage " + line());
        }
        return List.copyOf(lines);
    }

    /** The pages of which a line was not understood. */
    public List<PageCoverage> incomplete() {
        return pages.stream()
                .filter(page -> page.count(LineUse.Kind.NOT_UNDERSTOOD) > 0)
                .toList();
    }

    /** One line for a page: {@code 98.50%: 197 lines used, 3 not understood, 5 noise (anchor 2, site-frame 3)}. */
    public static String line(PageCoverage page) {
        return line(page.share(), page.count(LineUse.Kind.USED), page.count(LineUse.Kind.NOT_UNDERSTOOD), page.noise());
    }

    /** A share as {@code 98.50%}, rounded down so that only what is whole is called so. */
    public static String percent(double share) {
        long hundredths = (long) (share * WHOLE);
        return String.format(Locale.ROOT, "%d.%02d%%", hundredths / 100, hundredths % 100);
    }

    private static String line(double share, int used, int unread, Map<String, Integer> noise) {
        int all = noise.values().stream().mapToInt(Integer::intValue).sum();
        String rules = noise.entrySet().stream()
                .map(rule -> rule.getKey() + " " + rule.getValue())
                .collect(Collectors.joining(", "));
        return percent(share) + ": " + used + (used == 1 ? " line" : " lines") + " used, " + unread
                + " not understood, " + all + " noise" + (rules.isEmpty() ? "" : " (" + rules + ")");
    }
}
