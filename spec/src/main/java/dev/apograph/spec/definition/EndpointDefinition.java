package dev.apograph.spec.definition;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One method of one path.
 *
 * @param title its title on the page, such as {@code Send Report}
 * @param description the sentence about it
 * @param method request method
 * @param path path below the base URL
 * @param authenticated whether the documents say that credentials are, or are not, needed; empty when they are silent
 * @param scopes the scopes of which the credentials need at least one, in the order of the page
 * @param parameters path, query and header parameters; path parameters in the order of the path, the others in the
 *     order of the page; without {@code Authorization}, {@code Accept} and {@code Content-Type}, which the client owes
 * @param body the request's body
 * @param responses documented statuses, in the order of the page
 * @param deprecated why it should not be used any more
 * @param exampleRequest a request that the documents show
 * @param evidence where the endpoint was read: all of its section
 */
public record EndpointDefinition(
        Fact<String> title,
        Optional<Fact<String>> description,
        Fact<HttpMethod> method,
        Fact<PathTemplate> path,
        Optional<Fact<Boolean>> authenticated,
        List<Fact<String>> scopes,
        List<ParameterDefinition> parameters,
        Optional<BodyDefinition> body,
        List<ResponseDefinition> responses,
        Optional<Fact<String>> deprecated,
        Optional<Fact<ExampleRequest>> exampleRequest,
        Evidence evidence) {

    /** Copies the lists. */
    public EndpointDefinition {
        scopes = List.copyOf(scopes);
        parameters = List.copyOf(parameters);
        responses = List.copyOf(responses);
    }

    /** The same endpoint that needs, or does not need, credentials. */
    public EndpointDefinition withAuthenticated(Optional<Fact<Boolean>> newAuthenticated) {
        return with(newAuthenticated, parameters, body, responses);
    }

    /** The same endpoint with other parameters. */
    public EndpointDefinition withParameters(List<ParameterDefinition> newParameters) {
        return with(authenticated, newParameters, body, responses);
    }

    /** The same endpoint with another body of the request. */
    public EndpointDefinition withBody(Optional<BodyDefinition> newBody) {
        return with(authenticated, parameters, newBody, responses);
    }

    /** The same endpoint with other responses. */
    public EndpointDefinition withResponses(List<ResponseDefinition> newResponses) {
        return with(authenticated, parameters, body, newResponses);
    }

    /** Every reference to a schema: those of parameters and fields, then those of whole bodies and of responses. */
    public Stream<Fact<SchemaReference>> schemaReferences() {
        Stream<Optional<Fact<SchemaReference>>> values = Stream.concat(
                        parameters.stream(), body.stream().flatMap(sent -> sent.fields().stream()))
                .map(ParameterDefinition::schema);
        Stream<Optional<Fact<SchemaReference>>> bodies = Stream.concat(
                body.stream().map(BodyDefinition::schema), responses.stream().map(ResponseDefinition::schema));
        return Stream.concat(values, bodies).flatMap(Optional::stream);
    }

    private EndpointDefinition with(
            Optional<Fact<Boolean>> newAuthenticated,
            List<ParameterDefinition> newParameters,
            Optional<BodyDefinition> newBody,
            List<ResponseDefinition> newResponses) {
        return new EndpointDefinition(
                title,
                description,
                method,
                path,
                newAuthenticated,
                scopes,
                newParameters,
                newBody,
                newResponses,
                deprecated,
                exampleRequest,
                evidence);
    }
}
