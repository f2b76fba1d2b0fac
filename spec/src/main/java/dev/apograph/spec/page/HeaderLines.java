package dev.apograph.spec.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Recognises the header of a table, and by the way it is printed the form of the table's rows: titles run together, stand
 * a blank apart, between bars, or one on each line. Columns may lack.
 */
final class HeaderLines {

    /** Longer lines are no headers. */
    private static final int LONGEST = 300;

    /** A header of which only this many columns are printed is told by the section that it stands in. */
    private static final int FEWEST = 2;

    private final SourceText source;
    private final int lastLine;
    private final List<TableHeader> tables;

    HeaderLines(SourceText source, int lastLine, List<TableHeader> tables) {
        this.source = source;
        this.lastLine = lastLine;
        this.tables = tables;
    }

    /**
     * A header.
     *
     * @param header the columns that are printed
     * @param form the form of the rows
     * @param last its last line
     * @param spaced whether blank lines stand between its lines
     */
    record Found(TableHeader header, TableForm form, int last, boolean spaced) {}

    /** The header that a line prints or begins. */
    Optional<Found> at(int number, Optional<TableHeader> expected) {
        String line = source.lines().get(number - 1);
        if (line.length() > LONGEST) {
            return Optional.empty();
        }
        if (line.indexOf('|') >= 0) {
            return bars(line).map(header -> new Found(header, TableForm.CELLS_WITHOUT_EMPTY, number, false));
        }
        Optional<TableHeader> header = candidates(expected)
                .filter(table -> table.matches(line))
                .findFirst()
                .or(() -> expected.flatMap(table -> fewer(table, line)));
        return header.map(h -> new Found(h, form(h, line), number, false)).or(() -> oneEachLine(number, expected));
    }

    private Stream<TableHeader> candidates(Optional<TableHeader> expected) {
        return Stream.concat(expected.stream(), tables.stream());
    }

    private static TableForm form(TableHeader header, String line) {
        StringBuilder glued = new StringBuilder();
        header.columns().forEach(column -> glued.append(column.title()));
        return line.equalsIgnoreCase(glued.toString()) ? TableForm.GLUED : TableForm.BLANKS;
    }

    private Optional<TableHeader> bars(String line) {
        List<String> titles = Bars.cells(line, Bars.isFramed(line)).stream()
                .filter(title -> !title.isEmpty())
                .toList();
        return tables.stream()
                .filter(table -> titles.size() >= FEWEST
                        && titles.stream().allMatch(title -> table.indexOf(title) >= 0)
                        && titles.stream().map(table::indexOf).distinct().count() == titles.size())
                .min(Comparator.comparingInt(table -> table.columns().size()))
                .map(table -> new TableHeader(titles.stream()
                        .map(title -> table.columns().get(table.indexOf(title)))
                        .toList()));
    }

    /** A line that prints some of the columns, the first among them. */
    private static Optional<TableHeader> fewer(TableHeader table, String line) {
        List<TableHeader.Column> columns = new ArrayList<>();
        int at = 0;
        for (TableHeader.Column column : table.columns()) {
            int end = Letters.prefix(line, at, column.title());
            if (end >= 0) {
                columns.add(column);
                at = end;
            } else if (columns.isEmpty()) {
                return Optional.empty();
            }
        }
        boolean all = Letters.next(line, at) == line.length();
        return all && columns.size() >= FEWEST ? Optional.of(new TableHeader(columns)) : Optional.empty();
    }

    private Optional<Found> oneEachLine(int number, Optional<TableHeader> expected) {
        return candidates(expected)
                .flatMap(table -> oneEachLine(number, table).stream())
                .filter(found -> found.header().columns().size() >= FEWEST)
                .max(Comparator.comparingInt(found -> found.header().columns().size()));
    }

    private Optional<Found> oneEachLine(int number, TableHeader table) {
        List<TableHeader.Column> columns = new ArrayList<>();
        int next = number;
        int last = number;
        boolean spaced = false;
        for (TableHeader.Column column : table.columns()) {
            int line = filled(next);
            if (line <= lastLine && isTitle(line, column)) {
                spaced |= !columns.isEmpty() && line > last + 1;
                columns.add(column);
                last = line;
                next = line + 1;
            } else if (columns.isEmpty()) {
                return Optional.empty();
            }
        }
        return Optional.of(new Found(new TableHeader(columns), TableForm.CELL_A_LINE, last, spaced));
    }

    private boolean isTitle(int line, TableHeader.Column column) {
        String text = source.lines().get(line - 1);
        return text.length() <= LONGEST && Letters.same(text, column.title());
    }

    /** The line, or the one behind it when it is blank. */
    private int filled(int line) {
        return line <= lastLine && source.lines().get(line - 1).isEmpty() ? line + 1 : line;
    }
}
