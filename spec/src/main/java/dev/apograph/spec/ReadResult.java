package dev.apograph.spec;

import dev.apograph.spec.link.LinkedApi;
import dev.apograph.spec.page.PageCoverage;
import java.util.List;

/**
 * What was read.
 *
 * @param api the linked API; when the diagnostics hold errors, what could be read in spite of them
 * @param coverage what became of each line of each page that was read as text, by the pages' names
 * @param schemas number of schema files that were read as text
 */
public record ReadResult(LinkedApi api, List<PageCoverage> coverage, int schemas) {

    /** Copies the list. */
    public ReadResult {
        coverage = List.copyOf(coverage);
    }

    /** Number of page files that were read as text. */
    public int pages() {
        return coverage.size();
    }
}
