package dev.apograph.spec.page;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

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
        return IntStream.range(0, columns.size())
                .filter(i -> normal(columns.get(i).title()).equals(normal(title)))
                .findFirst()
                .orElse(-1);
    }

    /** Whether a line prints this header, whatever stands between the cells. */
    boolean matches(String line) {
        StringBuilder titles = new StringBuilder();
        columns.forEach(column -> titles.append(column.title()));
        return normal(line).equals(normal(titles.toString()));
    }

    /** Letters and digits of a title in lower case. */
    static String normal(String text) {
        StringBuilder letters = new StringBuilder(text.length());
        text.chars().filter(Character::isLetterOrDigit).forEach(c -> letters.append((char) c));
        return letters.toString().toLowerCase(Locale.ROOT);
    }
}
