package dev.apograph.spec.definition;

import dev.apograph.spec.diagnostic.SourcePlace;
import java.util.List;

/**
 * Where a fact was read and how surely it is known.
 *
 * @param place the passage it was read from
 * @param headingPath the headings above that passage, the outermost first; for a schema file, the JSON Pointer's parts
 * @param grade how surely it is known
 * @param rule the short name of the rule that read it, such as {@code table-row} or {@code accepted-values}
 */
public record Evidence(SourcePlace place, List<String> headingPath, EvidenceGrade grade, String rule) {

    /** Copies the heading path. */
    public Evidence {
        headingPath = List.copyOf(headingPath);
    }

    /** The same passage, known by another rule and to another grade. */
    public Evidence as(EvidenceGrade otherGrade, String otherRule) {
        return new Evidence(place, headingPath, otherGrade, otherRule);
    }
}
