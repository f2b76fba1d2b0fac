package dev.apograph.spec.link;

import dev.apograph.spec.definition.BodyDefinition;
import dev.apograph.spec.definition.EndpointDefinition;
import dev.apograph.spec.definition.Fact;
import dev.apograph.spec.definition.ParameterDefinition;
import dev.apograph.spec.definition.ResourceDefinition;
import dev.apograph.spec.definition.ResponseDefinition;
import dev.apograph.spec.definition.SchemaReference;
import java.util.List;
import java.util.Optional;
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
                .flatMap(EndpointReferences::in);
    }

    private static Stream<Fact<SchemaReference>> in(EndpointDefinition endpoint) {
        Stream<Optional<Fact<SchemaReference>>> parameters = Stream.concat(
                        endpoint.parameters().stream(),
                        endpoint.body().stream().flatMap(body -> body.fields().stream()))
                .map(ParameterDefinition::schema);
        Stream<Optional<Fact<SchemaReference>>> bodies = Stream.concat(
                endpoint.body().stream().map(BodyDefinition::schema),
                endpoint.responses().stream().map(ResponseDefinition::schema));
        return Stream.concat(parameters, bodies).flatMap(Optional::stream);
    }

    /** The resource with its references replaced. */
    ResourceDefinition resource(ResourceDefinition resource) {
        return new ResourceDefinition(
                resource.title(),
                resource.description(),
                resource.endpoints().stream().map(this::endpoint).toList(),
                resource.evidence());
    }

    private EndpointDefinition endpoint(EndpointDefinition endpoint) {
        return new EndpointDefinition(
                endpoint.title(),
                endpoint.description(),
                endpoint.method(),
                endpoint.path(),
                endpoint.authenticated(),
                endpoint.scopes(),
                endpoint.parameters().stream().map(this::parameter).toList(),
                endpoint.body().map(this::body),
                endpoint.responses().stream().map(this::response).toList(),
                endpoint.deprecated(),
                endpoint.exampleRequest(),
                endpoint.evidence());
    }

    private ParameterDefinition parameter(ParameterDefinition parameter) {
        return new ParameterDefinition(
                parameter.name(),
                parameter.location(),
                parameter.required(),
                parameter.type(),
                parameter.nullable(),
                parameter.notation(),
                parameter.defaultValue(),
                parameter.acceptedValues(),
                parameter.schema().map(change),
                parameter.description(),
                parameter.example(),
                parameter.deprecated(),
                parameter.absence(),
                parameter.evidence());
    }

    private BodyDefinition body(BodyDefinition body) {
        return new BodyDefinition(
                body.mediaType(),
                body.required(),
                body.schema().map(change),
                body.fields().stream().map(this::parameter).toList(),
                body.example(),
                body.evidence());
    }

    private ResponseDefinition response(ResponseDefinition response) {
        return new ResponseDefinition(
                response.status(),
                response.body(),
                response.schema().map(change),
                response.description(),
                response.example(),
                response.evidence());
    }
}
