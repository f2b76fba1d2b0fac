package dev.apograph.spec.page;

import java.util.List;
import java.util.Optional;

/**
 * How a row was taken apart.
 *
 * @param cells as many cells as the table has columns; an empty one is the empty string
 * @param rival another reading that is about as good
 */
public record RowReading(List<String> cells, Optional<List<String>> rival) {

    /** Copies the cells. */
    public RowReading {
        cells = List.copyOf(cells);
        rival = rival.map(List::copyOf);
    }
}
