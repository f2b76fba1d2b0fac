package dev.apograph.spec.page;

import java.util.List;

/**
 * How a table was taken apart.
 *
 * @param rows its rows
 * @param unread rows that fit no reading of the columns
 */
public record TableReading(List<RowReading> rows, List<Block.Row> unread) {

    /** Copies the lists. */
    public TableReading {
        rows = List.copyOf(rows);
        unread = List.copyOf(unread);
    }
}
