package dev.apograph.spec.page;

import dev.apograph.spec.diagnostic.SourcePlace;
import java.util.List;
import java.util.Optional;

/**
 * How a row was taken apart.
 *
 * @param place where the row stands
 * @param header the header of its table
 * @param cells as many cells as the table has columns; an empty one is the empty string
 * @param rival another reading that is about as good
 */
public record RowReading(SourcePlace place, TableHeader header, List<String> cells, Optional<List<String>> rival) {

    /** Copies the cells. */
    public RowReading {
        cells = List.copyOf(cells);
        rival = rival.map(List::copyOf);
    }

    /** A cell by its column, counted from 0; empty when the table has no such column. */
    public String cell(int column) {
        return column >= 0 && column < cells.size() ? cells.get(column) : "";
    }

    /** A cell by its column's title, whatever its case and blanks; empty when the table has no such column. */
    public String cell(String title) {
        return cell(header.indexOf(title));
    }
}
