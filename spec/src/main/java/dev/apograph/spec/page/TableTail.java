package dev.apograph.spec.page;

import java.util.List;

/** Tells how many of the lines behind a table's header are no rows of it, where no blank line says so. */
final class TableTail {

    /** How many lines a title and its sentence take at most. */
    private static final int MOST_LINES = 8;

    /** What it costs that a title is missing where one must stand, and that a line is left over where none need stand. */
    private static final double NO_TITLE = -6;

    private static final double LEFT_OVER = -3;

    /** A line at least this long was probably wrapped. */
    private static final int WRAPPED = 55;

    private TableTail() {}

    /**
     * The number of lines at the end that are no rows.
     *
     * @param lines the lines behind the header
     * @param header the table's header
     * @param form its form
     * @param end what ends the table
     * @param words the words of the page
     */
    static int length(List<String> lines, TableHeader header, TableForm form, TableEnd end, Lexicon words) {
        return switch (form) {
            case CELL_A_LINE -> cellALine(lines, header, end, words);
            case GLUED, BLANKS -> end == TableEnd.TITLED ? noRows(lines, header, form) : 0;
            case CELLS, CELLS_WITHOUT_EMPTY -> 0;
        };
    }

    private static int noRows(List<String> lines, TableHeader header, TableForm form) {
        int count = 0;
        while (count < Math.min(lines.size(), MOST_LINES)
                && !RowStart.isRow(header.kinds(), form, lines.get(lines.size() - 1 - count))) {
            count++;
        }
        return count;
    }

    private static int cellALine(List<String> lines, TableHeader header, TableEnd end, Lexicon words) {
        if (!RowSplitter.canRead(header.kinds())) {
            return 0;
        }
        LineRows rows = new LineRows(lines, header.kinds(), new RowSplitter(words, RowKnowledge.NONE));
        int best = 0;
        double most = Double.NEGATIVE_INFINITY;
        for (int tail = 0; tail <= Math.min(lines.size(), MOST_LINES); tail++) {
            double score = rows.score(lines.size() - tail)
                    + switch (end) {
                        case TITLED -> title(lines.subList(lines.size() - tail, lines.size()));
                        case SENTENCE -> tail == 1 ? -1 : tail * LEFT_OVER;
                        case PLAIN -> tail * LEFT_OVER;
                    };
            if (score > most) {
                most = score;
                best = tail;
            }
        }
        return best;
    }

    /** How well lines fit as a title and its sentence. */
    private static double title(List<String> lines) {
        if (lines.isEmpty()) {
            return NO_TITLE;
        }
        double score = lines.size() == 1 ? -1.5 : 1 + TitleCell.shape(lines.get(0)) / 2;
        for (int i = 1; i < lines.size() - 1; i++) {
            score += lines.get(i).length() > WRAPPED ? -0.5 : LEFT_OVER;
        }
        return score;
    }
}
