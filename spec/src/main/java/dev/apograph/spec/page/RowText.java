package dev.apograph.spec.page;

import java.util.BitSet;
import java.util.List;

/** The text of a row and the places where a cell of it may begin. */
final class RowText {

    /** What stands between two cells. */
    enum Seam {
        /** Nothing: a cell may begin anywhere. */
        NONE(""),
        /** A blank, which also stands between the words of a cell. */
        BLANK(" "),
        /** A bar, which seldom stands in a cell. */
        BAR(" | "),
        /** A line break, which stands in a cell only where a long sentence was wrapped. */
        LINE(" ");

        private final String separator;

        Seam(String separator) {
            this.separator = separator;
        }

        /** Whether cells were kept apart when the page was saved. */
        boolean apart() {
            return this == BAR || this == LINE;
        }
    }

    /** A line at least this long was probably wrapped. */
    private static final int WRAPPED = 55;

    private final String text;
    private final Seam seam;
    private final BitSet starts;

    private RowText(String text, Seam seam, BitSet starts) {
        this.text = text;
        this.seam = seam;
        this.starts = starts;
    }

    static RowText glued(String text) {
        return new RowText(text, Seam.NONE, new BitSet());
    }

    static RowText blanks(String text) {
        BitSet starts = new BitSet(text.length());
        for (int i = 0; i < text.length(); i++) {
            starts.set(i, text.charAt(i) != ' ' && (i == 0 || text.charAt(i - 1) == ' '));
        }
        return new RowText(text, Seam.BLANK, starts);
    }

    /** Cells that a bar or a line break keeps apart; none is empty. */
    static RowText apart(List<String> cells, Seam seam) {
        BitSet starts = new BitSet();
        int at = 0;
        for (String cell : cells) {
            starts.set(at);
            at += cell.length() + seam.separator.length();
        }
        return new RowText(String.join(seam.separator, cells), seam, starts);
    }

    String text() {
        return text;
    }

    /** The text as if its cells ran together, but for blanks. */
    String withoutSeams() {
        return seam == Seam.BAR ? text.replace(seam.separator, "") : text;
    }

    int length() {
        return text.length();
    }

    Seam seam() {
        return seam;
    }

    /** Whether a cell may begin at a place; behind the last character an empty one may. */
    boolean mayStart(int at) {
        return at == text.length() || seam == Seam.NONE || starts.get(at);
    }

    /** The next place behind {@code from} where a cell may begin; the row's length when there is none. */
    int next(int from) {
        if (seam == Seam.NONE) {
            return Math.min(from + 1, text.length());
        }
        int next = starts.nextSetBit(from + 1);
        return next < 0 ? text.length() : next;
    }

    /** The last place before {@code to} where a cell may begin; -1 when there is none. */
    int previous(int to) {
        return seam == Seam.NONE ? to - 1 : to == 0 ? -1 : starts.previousSetBit(to - 1);
    }

    /** The place where the next cell begins when one ends at {@code end}; -1 when none may end there. */
    int behind(int end) {
        if (end >= text.length()) {
            return text.length();
        }
        int next = end + seam.separator.length();
        return text.startsWith(seam.separator, end) && mayStart(next) ? next : -1;
    }

    /** The cell between two places where cells begin. */
    String cell(int from, int to) {
        if (from >= to) {
            return "";
        }
        return text.substring(from, to == text.length() ? to : to - seam.separator.length());
    }

    /** What it costs that cells which were kept apart are read as one. */
    double joined(int from, int to) {
        double cost = 0;
        if (seam.apart()) {
            for (int start = from, next = next(from); next < to; start = next, next = next(next)) {
                boolean wrapped = seam == Seam.LINE && next - start > WRAPPED;
                cost += wrapped ? 0.7 : 2.2;
            }
        }
        return cost;
    }
}
