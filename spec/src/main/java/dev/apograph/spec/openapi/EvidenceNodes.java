package dev.apograph.spec.openapi;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.apograph.spec.definition.Evidence;
import dev.apograph.spec.definition.Fact;
import dev.apograph.spec.diagnostic.SourcePlace;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Writes evidence: page, lines, headings, grade and rule. */
final class EvidenceNodes {

    static final String KEY = "x-evidence";

    private EvidenceNodes() {}

    /**
     * A fact about something that has evidence of its own.
     *
     * @param word the word that OpenAPI has for it
     * @param evidence how it is known; empty when the documents do not say it
     */
    record NamedFact(String word, Optional<Evidence> evidence) {

        /** A fact by its word. */
        static NamedFact of(String word, Optional<? extends Fact<?>> fact) {
            return new NamedFact(word, fact.map(Fact::evidence));
        }
    }

    /** Adds the evidence for what {@code holder} describes. */
    static void add(ObjectNode holder, Evidence evidence) {
        holder.set(KEY, node(evidence));
    }

    /** Adds every evidence for what {@code holder} describes, the surest first. */
    static void add(ObjectNode holder, List<Evidence> evidence) {
        ArrayNode list = holder.putArray(KEY);
        evidence.forEach(one -> list.add(node(one)));
    }

    /**
     * Adds the evidence for what {@code holder} describes, and grade and rule of those facts about it that are known
     * less or more surely than itself.
     *
     * @param facts facts about it
     */
    static void add(ObjectNode holder, Evidence evidence, List<NamedFact> facts) {
        ObjectNode node = node(evidence);
        ObjectNode others = JsonNodeFactory.instance.objectNode();
        facts.forEach(named -> named.evidence()
                .filter(own -> own.grade() != evidence.grade())
                .ifPresent(own -> others.set(named.word(), fact(own, evidence))));
        if (!others.isEmpty()) {
            node.set("facts", others);
        }
        holder.set(KEY, node);
    }

    /** Grade and rule; the place too where it is another file than the holder's, as for a correction. */
    private static ObjectNode fact(Evidence own, Evidence holder) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        if (!own.place().file().equals(holder.place().file())) {
            place(node, own.place());
        }
        return node.put("grade", grade(own)).put("rule", own.rule());
    }

    private static void place(ObjectNode node, SourcePlace place) {
        node.put("page", place.file());
        if (place.firstLine() > 0) {
            boolean single = place.firstLine() == place.lastLine();
            node.put("lines", single ? "" + place.firstLine() : place.firstLine() + "-" + place.lastLine());
        }
    }

    private static ObjectNode node(Evidence evidence) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        place(node, evidence.place());
        ArrayNode headings = node.putArray("headings");
        evidence.headingPath().forEach(headings::add);
        return node.put("grade", grade(evidence)).put("rule", evidence.rule());
    }

    private static String grade(Evidence evidence) {
        return evidence.grade().name().toLowerCase(Locale.ROOT);
    }
}
