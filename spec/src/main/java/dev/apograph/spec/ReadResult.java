package dev.apograph.spec;

import dev.apograph.spec.link.LinkedApi;
import dev.apograph.spec.page.PageCoverage;
import dev.apograph.spec.page.SourceText;
import java.util.List;

/**
 * What was read.
 *
 * @param api the linked API; when the diagnostics hold errors, what could be read in spite of them
 * @param coverage what became of each line of each page that was read as text, by the pages' names
 * @param schemaFiles the schema files that were read as text, by name
 */
public record ReadResult(LinkedApi api, List<PageCoverage> coverage, List<SourceText> schemaFiles) {

    /** Copies the lists. */
    public ReadResult {
        coverage = List.copyOf(coverage);
        schemaFiles = List.copyOf(schemaFiles);
    }

    /** Number of page files that were read as text. */
    public int pages() {
        return coverage.size();
    }

    /** Number of schema files that were read as text. */
    public int schemas() {
        return schemaFiles.size();
    }
}
