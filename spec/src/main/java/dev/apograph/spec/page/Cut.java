package dev.apograph.spec.page;

import java.util.List;

/**
 * A way to read the first, or the last, cells of a row.
 *
 * @param cells the cells
 * @param at where they end, or start, in the row
 * @param score how well they fit what is known; 0 is neutral
 */
record Cut(List<String> cells, int at, double score) {

    Cut {
        cells = List.copyOf(cells);
    }
}
