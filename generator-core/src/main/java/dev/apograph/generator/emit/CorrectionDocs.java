package dev.apograph.generator.emit;

import dev.apograph.generator.text.JavadocText;
import dev.apograph.spec.definition.BodyDefinition;
import dev.apograph.spec.definition.EndpointDefinition;
import dev.apograph.spec.definition.EvidenceGrade;
import dev.apograph.spec.definition.Fact;
import dev.apograph.spec.definition.ParameterDefinition;
import dev.apograph.spec.definition.ResponseDefinition;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Says which facts are not the documents' own. */
final class CorrectionDocs {

    private final List<String> files = new ArrayList<>();
    private final List<JavadocText> facts = new ArrayList<>();

    private CorrectionDocs() {}

    /** A sentence on the parameter's corrected facts; empty when there are none. */
    static Optional<JavadocText> of(ParameterDefinition parameter) {
        return new CorrectionDocs()
                .add("type", parameter.type())
                .add("required", parameter.required())
                .add("accepted values", parameter.acceptedValues())
                .add("default", parameter.defaultValue())
                .sentence();
    }

    /** A sentence on the endpoint's corrected facts, its parameters apart; empty when there are none. */
    static Optional<JavadocText> of(EndpointDefinition endpoint) {
        CorrectionDocs docs = new CorrectionDocs()
                .add("authentication", endpoint.authenticated())
                .add("schema of the body", endpoint.body().flatMap(BodyDefinition::schema))
                .add("whether the body is required", endpoint.body().flatMap(BodyDefinition::required));
        for (ResponseDefinition response : endpoint.responses()) {
            docs.add("schema of the status " + response.status(), response.schema());
        }
        return docs.sentence();
    }

    private CorrectionDocs add(String word, Optional<? extends Fact<?>> fact) {
        Stream.of(fact)
                .flatMap(Optional::stream)
                .map(Fact::evidence)
                .filter(evidence -> evidence.grade() == EvidenceGrade.CORRECTED)
                .forEach(evidence -> {
                    files.add(evidence.place().file());
                    facts.add(JavadocText.of(word));
                });
        return this;
    }

    private Optional<JavadocText> sentence() {
        List<JavadocText> places =
                new TreeSet<>(files).stream().map(JavadocText::code).toList();
        return facts.isEmpty()
                ? Optional.empty()
                : Optional.of(JavadocText.html(
                        "Corrected in {}: {}.", JavadocText.commaSeparated(places), JavadocText.commaSeparated(facts)));
    }
}
