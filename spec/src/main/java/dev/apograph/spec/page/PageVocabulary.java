package dev.apograph.spec.page;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The words by which a layout tells the parts of a page apart. A grammar states them, a layout uses them, and neither
 * knows more of the other.
 *
 * @param headings headings that open a section, as pages print them
 * @param gluedHeadings those of {@code headings} that may stand, without a blank, at the end of the line before
 * @param tables the tables that may occur
 * @param valueMarkers endings of a list item's line after which its values follow, such as {@code Default:}; after such
 *     values the next item may begin on the same line; empty for a grammar without lists
 * @param sections the table that the section below a heading holds, by the heading: its header may be missing
 * @param titled those of {@code headings} above which a title and a sentence stand
 * @param noise lines that say nothing, and so end what stands before
 */
public record PageVocabulary(
        List<String> headings,
        List<String> gluedHeadings,
        List<TableHeader> tables,
        List<String> valueMarkers,
        Map<String, TableHeader> sections,
        Set<String> titled,
        List<NoiseRule> noise) {

    /** Copies the collections. */
    public PageVocabulary {
        headings = List.copyOf(headings);
        gluedHeadings = List.copyOf(gluedHeadings);
        tables = List.copyOf(tables);
        valueMarkers = List.copyOf(valueMarkers);
        sections = Map.copyOf(sections);
        titled = Set.copyOf(titled);
        noise = List.copyOf(noise);
    }

    /** A vocabulary of a family whose tables always have headers and whose parts stand apart. */
    public PageVocabulary(
            List<String> headings, List<String> gluedHeadings, List<TableHeader> tables, List<String> valueMarkers) {
        this(headings, gluedHeadings, tables, valueMarkers, Map.of(), Set.of(), List.of());
    }

    /** Whether a line says nothing. */
    boolean isNoise(String line) {
        return noise.stream().anyMatch(rule -> rule.matches(line));
    }
}
