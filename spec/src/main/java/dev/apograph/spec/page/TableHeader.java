package dev.apograph.spec.page;

import java.util.List;
import java.util.Locale;

/**
 * The header of a kind of table.
 *
 * @param columns the columns from left to right
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

    /** Whether a line prints this header, whatever stands between the cells. */
    boolean matches(String line) {
        StringBuilder titles = new StringBuilder();
        columns.forEach(column -> titles.append(column.title()));
        return letters(line).equals(letters(titles.toString()));
    }

    private static String letters(String text) {
        StringBuilder letters = new StringBuilder(text.length());
        text.chars().filter(Character::isLetterOrDigit).forEach(c -> letters.append((char) c));
        return letters.toString().toLowerCase(Locale.ROOT);
    }
}
