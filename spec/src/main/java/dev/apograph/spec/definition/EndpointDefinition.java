package dev.apograph.spec.definition;

import java.util.List;
import java.util.Optional;

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

    /** An endpoint of which no request is shown. */
    public EndpointDefinition(
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
            Evidence evidence) {
        this(
                title,
                description,
                method,
                path,
                authenticated,
                scopes,
                parameters,
                body,
                responses,
                deprecated,
                Optional.empty(),
                evidence);
    }
}
