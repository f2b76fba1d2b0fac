package dev.apograph.spec.page;

import java.util.List;

/**
 * The words by which a layout tells the parts of a page apart. A grammar states them, a layout uses them, and neither
 * knows more of the other.
 *
 * @param headings headings that open a section, as pages print them
 * @param gluedHeadings those of {@code headings} that may stand, without a blank, at the end of the line before
 * @param tables the tables that may occur
 * @param valueMarkers endings of a list item's line after which its values follow, such as {@code Default:}; after such
 *     values the next item may begin on the same line; empty for a grammar without lists
 */
public record PageVocabulary(
        List<String> headings, List<String> gluedHeadings, List<TableHeader> tables, List<String> valueMarkers) {

    /** Copies the lists. */
    public PageVocabulary {
        headings = List.copyOf(headings);
        gluedHeadings = List.copyOf(gluedHeadings);
        tables = List.copyOf(tables);
        valueMarkers = List.copyOf(valueMarkers);
    }
}
