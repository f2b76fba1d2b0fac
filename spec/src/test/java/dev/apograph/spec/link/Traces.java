package dev.apograph.spec.link;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.apograph.spec.definition.CollapsedTree;
import dev.apograph.spec.definition.Evidence;
import dev.apograph.spec.definition.EvidenceGrade;
import dev.apograph.spec.definition.Fact;
import dev.apograph.spec.definition.SchemaTrace;
import dev.apograph.spec.diagnostic.SourcePlace;
import java.util.List;
import java.util.Optional;

/** Makes what a page would show of a schema. */
final class Traces {

    private Traces() {}

    /** Evidence on a page. */
    static Evidence evidence(String page, int line) {
        return new Evidence(SourcePlace.line(page, line), List.of("Schemas"), EvidenceGrade.STATED, "test");
    }

    /** A title with the folded tree of a schema. */
    static SchemaTrace of(String title, String page, Optional<String> schema) {
        Evidence evidence = evidence(page, 7);
        return new SchemaTrace(
                title,
                Optional.empty(),
                schema.map(json -> new Fact<>(tree(json), evidence)),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                evidence);
    }

    private static CollapsedTree tree(String json) {
        try {
            return new CollapsedTree(
                    FoldedSchema.of(new ObjectMapper().readTree(json)).nodes());
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(json, e);
        }
    }
}
