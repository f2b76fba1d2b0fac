package dev.apograph.spec.contradiction;

import com.fasterxml.jackson.databind.JsonNode;
import dev.apograph.spec.definition.Evidence;
import dev.apograph.spec.definition.EvidenceGrade;
import dev.apograph.spec.definition.JsonContent;
import dev.apograph.spec.diagnostic.Diagnostics;
import dev.apograph.spec.diagnostic.SourcePlace;
import dev.apograph.spec.link.LinkedApi;
import dev.apograph.spec.link.LinkedSchema;
import java.util.List;
import java.util.stream.StreamSupport;

/** Holds the examples of a schema against the schema. */
final class SchemaExampleCheck {

    private SchemaExampleCheck() {}

    static void check(LinkedSchema schema, LinkedApi api, Diagnostics diagnostics) {
        Findings findings = new Findings("the schema " + schema.title(), diagnostics);
        schema.shape().ifPresent(shape -> {
            for (JsonContent example : schema.examples()) {
                List<ValueProblem> problems =
                        new ValueCheck(api).problems(example.toNode(), shape, ValueCheck.placeOf(schema));
                if (!problems.isEmpty()) {
                    findings.add(placeOf(example, schema), "its example does not fit it", problems);
                }
            }
        });
    }

    /** An example that is no part of the schema's source stands on a page. */
    private static SourcePlace placeOf(JsonContent example, LinkedSchema schema) {
        JsonNode value = example.toNode();
        boolean ownExample = schema.source()
                .map(source -> StreamSupport.stream(
                                source.toNode().path("examples").spliterator(), false)
                        .anyMatch(value::equals))
                .orElse(false);
        return schema.evidence().stream()
                .filter(evidence -> !ownExample && evidence.grade() != EvidenceGrade.SUPPLIED)
                .map(Evidence::place)
                .findFirst()
                .orElseGet(() -> ValueCheck.placeOf(schema));
    }
}
