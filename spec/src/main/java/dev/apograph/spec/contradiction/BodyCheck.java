package dev.apograph.spec.contradiction;

import dev.apograph.spec.definition.BodyDefinition;
import dev.apograph.spec.definition.EndpointDefinition;
import dev.apograph.spec.definition.Fact;
import dev.apograph.spec.definition.JsonContent;
import dev.apograph.spec.definition.SchemaReference;
import dev.apograph.spec.diagnostic.SourcePlace;
import dev.apograph.spec.link.LinkedApi;
import java.util.List;

/** Holds the bodies that an endpoint's page shows against their schemas. */
final class BodyCheck {

    private static final String DOES_NOT_FIT = " does not fit its schema";

    private final EndpointDefinition endpoint;
    private final LinkedApi api;
    private final Findings findings;

    BodyCheck(EndpointDefinition endpoint, LinkedApi api, Findings findings) {
        this.endpoint = endpoint;
        this.api = api;
        this.findings = findings;
    }

    void check() {
        endpoint.body()
                .ifPresent(body -> body.example()
                        .ifPresent(example ->
                                sent(example.value(), example.evidence().place(), "the example of the body", body)));
        endpoint.responses()
                .forEach(response -> response.example()
                        .ifPresent(example -> response.schema()
                                .ifPresent(schema ->
                                        received("the example of status " + response.status(), example, schema))));
    }

    private void received(String what, Fact<JsonContent> example, Fact<SchemaReference> schema) {
        findings.add(
                example.evidence().place(),
                what + DOES_NOT_FIT,
                new ValueCheck(api).problems(example.value().toNode(), schema.value()));
    }

    /** Holds a body that is sent against the schema, or the listed fields, of the body. */
    void sent(JsonContent value, SourcePlace place, String what, BodyDefinition body) {
        ValueCheck check = new ValueCheck(api);
        List<ValueProblem> problems = body.schema()
                .map(schema -> check.problems(value.toNode(), schema.value()))
                .orElseGet(() -> body.fields().isEmpty()
                        ? List.of()
                        : check.problems(
                                value.toNode(),
                                BodyShape.of(body),
                                body.evidence().place()));
        findings.add(place, what + DOES_NOT_FIT, problems);
    }
}
