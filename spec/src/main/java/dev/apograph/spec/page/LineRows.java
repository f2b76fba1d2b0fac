package dev.apograph.spec.page;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * The lines of a table of which each holds one cell, grouped into rows: of all ways to group them, the one whose rows fit
 * best together. Time grows with the number of lines, since a row has few.
 */
final class LineRows {

    /** How many lines more than columns a row may have, because a sentence was wrapped. */
    private static final int MOST_WRAPPED = 4;

    /** What a line costs that fits no row. */
    private static final double UNREAD = -7;

    /** Longer lines are no cells. */
    private static final int LONGEST_LINE = 10_000;

    /**
     * Some lines.
     *
     * @param from the first line, counted from 0
     * @param to behind the last line
     * @param reading the row that they are; empty when they fit none
     */
    record Group(int from, int to, Optional<RowSplitter.Weighed> reading) {}

    private final List<String> lines;
    private final List<ColumnKind> kinds;
    private final RowSplitter splitter;
    private final double[] best;
    private final List<Group> last = new ArrayList<>();

    LineRows(List<String> lines, List<ColumnKind> kinds, RowSplitter splitter) {
        this.lines = lines;
        this.kinds = kinds;
        this.splitter = splitter;
        this.best = new double[lines.size() + 1];
        for (int to = 1; to <= lines.size(); to++) {
            last.add(lastGroup(to));
        }
    }

    /** How well the first lines fit when they are grouped in the best way. */
    double score(int count) {
        return best[count];
    }

    /** The best grouping of the first lines. */
    List<Group> groups(int count) {
        List<Group> groups = new ArrayList<>();
        for (int to = count; to > 0; to = groups.get(groups.size() - 1).from()) {
            groups.add(last.get(to - 1));
        }
        Collections.reverse(groups);
        return groups;
    }

    private Group lastGroup(int to) {
        Group group = new Group(to - 1, to, Optional.empty());
        best[to] = best[to - 1] + UNREAD;
        int lines = kinds.size() + MOST_WRAPPED;
        for (int from = to - 1; from >= Math.max(0, to - lines); from--) {
            Optional<RowSplitter.Weighed> reading = read(from, to);
            double score = best[from] + reading.map(RowSplitter.Weighed::score).orElse(Double.NEGATIVE_INFINITY);
            if (score > best[to]) {
                best[to] = score;
                group = new Group(from, to, reading);
            }
        }
        return group;
    }

    private Optional<RowSplitter.Weighed> read(int from, int to) {
        List<String> cells = lines.subList(from, to);
        return cells.stream().anyMatch(line -> line.length() > LONGEST_LINE)
                ? Optional.empty()
                : splitter.read(RowText.apart(cells, RowText.Seam.LINE), kinds);
    }
}
