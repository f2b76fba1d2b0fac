package dev.apograph.spec.page;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What became of every line of a page.
 *
 * @param page the page
 * @param grammar the name of the grammar that read it; empty when none knows the page
 * @param uses one for each line, from the first
 */
public record PageCoverage(Page page, String grammar, List<LineUse> uses) {

    /** Copies the uses; there must be one for each line. */
    public PageCoverage {
        uses = List.copyOf(uses);
        if (uses.size() != page.source().lines().size()) {
            throw new IllegalArgumentException(
                    uses.size() + " uses of " + page.source().lines().size() + " lines");
        }
    }

    /** How many lines were used that way. */
    public int count(LineUse.Kind kind) {
        return (int) uses.stream().filter(use -> use.kind() == kind).count();
    }

    /** How many lines each rule took for noise, by the rule's name. */
    public SortedMap<String, Integer> noise() {
        SortedMap<String, Integer> counts = new TreeMap<>();
        uses.stream()
                .filter(use -> use.kind() == LineUse.Kind.NOISE)
                .forEach(use -> counts.merge(use.rule(), 1, Integer::sum));
        return counts;
    }

    /** The share of the lines, blank ones and noise left out, that were used: from 0 to 1; 1 when there is none. */
    public double share() {
        return share(count(LineUse.Kind.USED), count(LineUse.Kind.NOT_UNDERSTOOD));
    }

    /** The share of so many lines that were used among these and those that were not understood; 1 when there is none. */
    public static double share(int used, int notUnderstood) {
        int all = used + notUnderstood;
        return all == 0 ? 1 : (double) used / all;
    }
}
