package dev.apograph.spec.page;

import java.util.List;

/**
 * A row that was taken apart without doubt; it is evidence where the same row is met again.
 *
 * @param kinds the kinds of its table's columns
 * @param cells its cells, one for each column
 */
public record KnownRow(List<ColumnKind> kinds, List<String> cells) {

    /** Copies the lists. */
    public KnownRow {
        kinds = List.copyOf(kinds);
        cells = List.copyOf(cells);
    }
}
