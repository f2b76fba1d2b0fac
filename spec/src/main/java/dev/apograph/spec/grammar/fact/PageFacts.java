package dev.apograph.spec.grammar.fact;

import dev.apograph.spec.definition.Evidence;
import dev.apograph.spec.definition.EvidenceGrade;
import dev.apograph.spec.definition.Fact;
import dev.apograph.spec.diagnostic.SourcePlace;
import java.util.ArrayList;
import java.util.List;

/**
 * Makes facts that stand below certain headings.
 *
 * @param headings the headings, the outermost first
 */
public record PageFacts(List<String> headings) {

    /** Copies the headings. */
    public PageFacts {
        headings = List.copyOf(headings);
    }

    /** The same one heading deeper. */
    public PageFacts below(String heading) {
        List<String> deeper = new ArrayList<>(headings);
        deeper.add(heading);
        return new PageFacts(deeper);
    }

    /** Evidence of a grade. */
    public Evidence evidence(SourcePlace place, EvidenceGrade grade, String rule) {
        return new Evidence(place, headings, grade, rule);
    }

    /** A fact that a table or heading states. */
    public <T> Fact<T> stated(T value, SourcePlace place, String rule) {
        return new Fact<>(value, evidence(place, EvidenceGrade.STATED, rule));
    }

    /** A fact that a rule derives from a sentence. */
    public <T> Fact<T> prose(T value, SourcePlace place, ProseRule rule) {
        return new Fact<>(value, evidence(place, EvidenceGrade.PROSE, rule.id()));
    }

    /** A fact that an example shows. */
    public <T> Fact<T> inferred(T value, SourcePlace place, String rule) {
        return new Fact<>(value, evidence(place, EvidenceGrade.INFERRED, rule));
    }
}
