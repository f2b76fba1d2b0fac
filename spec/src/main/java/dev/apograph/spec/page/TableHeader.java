package dev.apograph.spec.page;

import java.util.List;

/**
 * The header of a kind of table.
 *
 * @param columns the columns from left to right; those of a table that a page prints may be fewer than those of its kind
 */
public record TableHeader(List<Column> columns) {

    /**
     * A column.
     *
     * @param title as pages print it
     * @param kind what its cells look like
     */
    public record Column(String title, ColumnKind kind) {}

    /** Copies the columns. */
    public TableHeader {
        columns = List.copyOf(columns);
    }

    /** The kinds of the columns. */
    public List<ColumnKind> kinds() {
        return columns.stream().map(Column::kind).toList();
    }

    /** The index of the column with a title, whatever its case and blanks; -1 when there is none. */
    public int indexOf(String title) {
        for (int i = 0; i < columns.size(); i++) {
            if (Letters.same(columns.get(i).title(), title)) {
                return i;
            }
        }
        return -1;
    }

    /** Whether a line prints this header, whatever stands between the cells. */
    boolean matches(String line) {
        int at = 0;
        for (Column column : columns) {
            at = Letters.prefix(line, at, column.title());
            if (at < 0) {
                return false;
            }
        }
        return Letters.next(line, at) == line.length();
    }
}
