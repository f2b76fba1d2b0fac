package dev.apograph.spec.link;

import dev.apograph.spec.definition.EndpointDefinition;
import dev.apograph.spec.definition.Evidence;
import dev.apograph.spec.definition.EvidenceGrade;
import dev.apograph.spec.definition.Fact;
import dev.apograph.spec.definition.ParameterDefinition;
import dev.apograph.spec.definition.ParameterLocation;
import dev.apograph.spec.definition.ValueType;
import dev.apograph.spec.diagnostic.DiagnosticCode;
import dev.apograph.spec.diagnostic.Diagnostics;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;

/** Makes an endpoint's path parameters agree with the placeholders of its URL: same names, same order. */
final class PathParameters {

    private final Diagnostics diagnostics;

    PathParameters(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    /** The endpoint's parameters: one for each placeholder in the order of the URL, then the others as they were. */
    List<ParameterDefinition> of(EndpointDefinition endpoint) {
        List<ParameterDefinition> documented = new ArrayList<>();
        List<ParameterDefinition> others = new ArrayList<>();
        for (ParameterDefinition parameter : endpoint.parameters()) {
            (parameter.location() == ParameterLocation.PATH ? documented : others).add(parameter);
        }
        List<ParameterDefinition> result = new ArrayList<>();
        for (String placeholder : new LinkedHashSet<>(endpoint.path().value().placeholders())) {
            Optional<ParameterDefinition> match = take(documented, placeholder);
            result.add(match.isPresent() ? match.get().withName(placeholder) : missing(endpoint, placeholder));
        }
        documented.forEach(parameter -> report(
                parameter.evidence(),
                endpoint.path().evidence(),
                "the path parameter " + parameter.name() + " does not stand in the URL "
                        + endpoint.path().value()));
        result.addAll(others);
        return List.copyOf(result);
    }

    private static Optional<ParameterDefinition> take(List<ParameterDefinition> documented, String placeholder) {
        Optional<ParameterDefinition> match = documented.stream()
                .filter(parameter -> parameter.name().equals(placeholder))
                .findFirst()
                .or(() -> documented.stream()
                        .filter(parameter -> SchemaWords.bare(parameter.name()).equals(SchemaWords.bare(placeholder)))
                        .findFirst());
        match.ifPresent(documented::remove);
        return match;
    }

    private ParameterDefinition missing(EndpointDefinition endpoint, String placeholder) {
        Evidence guess = endpoint.path().evidence().as(EvidenceGrade.GUESSED, "placeholder-of-url");
        Evidence table = endpoint.parameters().stream()
                .filter(parameter -> parameter.location() == ParameterLocation.PATH)
                .map(ParameterDefinition::evidence)
                .findFirst()
                .orElse(endpoint.evidence());
        report(
                endpoint.path().evidence(),
                table,
                "the URL's placeholder " + placeholder + " is not among the path parameters");
        return ParameterDefinition.ofPlaceholder(placeholder, guess)
                .withType(Optional.of(new Fact<>(ValueType.STRING, guess)));
    }

    private void report(Evidence evidence, Evidence other, String message) {
        diagnostics.add(
                DiagnosticCode.PATH_PARAMETER_MISMATCH,
                evidence.place(),
                other.place(),
                message,
                "compare the URL with the table of path parameters");
    }
}
