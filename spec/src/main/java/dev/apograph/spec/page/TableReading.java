package dev.apograph.spec.page;

import java.util.List;

/**
 * How a table was taken apart.
 *
 * @param rows its rows
 * @param unread rows that fit no reading of the columns
 * @param certain those of its rows that were taken apart without doubt
 */
public record TableReading(List<RowReading> rows, List<Block.Row> unread, List<KnownRow> certain) {

    /** Copies the lists. */
    public TableReading {
        rows = List.copyOf(rows);
        unread = List.copyOf(unread);
        certain = List.copyOf(certain);
    }
}
