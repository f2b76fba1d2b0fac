package dev.apograph.spec.link;

import dev.apograph.spec.definition.EndpointDefinition;
import dev.apograph.spec.definition.Fact;
import dev.apograph.spec.definition.ParameterDefinition;
import dev.apograph.spec.definition.ResourceDefinition;
import dev.apograph.spec.definition.SchemaReference;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Finds and replaces the references to schemas in the parts of endpoints. */
final class EndpointReferences {

    private final UnaryOperator<Fact<SchemaReference>> change;

    /** Replaces each reference by what {@code change} makes of it. */
    EndpointReferences(UnaryOperator<Fact<SchemaReference>> change) {
        this.change = change;
    }

    /** Every reference of the endpoints, in their order. */
    static Stream<Fact<SchemaReference>> in(List<ResourceDefinition> resources) {
        return resources.stream()
                .flatMap(resource -> resource.endpoints().stream())
                .flatMap(EndpointDefinition::schemaReferences);
    }

    /** The resource with its references replaced. */
    ResourceDefinition resource(ResourceDefinition resource) {
        return resource.withEndpoints(
                resource.endpoints().stream().map(this::endpoint).toList());
    }

    private EndpointDefinition endpoint(EndpointDefinition endpoint) {
        return endpoint.withParameters(parameters(endpoint.parameters()))
                .withBody(endpoint.body()
                        .map(body -> body.withContent(body.schema().map(change), parameters(body.fields()))))
                .withResponses(endpoint.responses().stream()
                        .map(response -> response.withBody(
                                response.body(), response.schema().map(change)))
                        .toList());
    }

    private List<ParameterDefinition> parameters(List<ParameterDefinition> parameters) {
        return parameters.stream()
                .map(parameter -> parameter.withSchema(parameter.schema().map(change)))
                .toList();
    }
}
