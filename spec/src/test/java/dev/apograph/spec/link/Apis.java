package dev.apograph.spec.link;

import dev.apograph.spec.definition.ApiDefinition;
import dev.apograph.spec.definition.BodyDefinition;
import dev.apograph.spec.definition.BodyPresence;
import dev.apograph.spec.definition.EndpointDefinition;
import dev.apograph.spec.definition.Evidence;
import dev.apograph.spec.definition.EvidenceGrade;
import dev.apograph.spec.definition.Fact;
import dev.apograph.spec.definition.HttpMethod;
import dev.apograph.spec.definition.ParameterDefinition;
import dev.apograph.spec.definition.ParameterLocation;
import dev.apograph.spec.definition.PathTemplate;
import dev.apograph.spec.definition.ResourceDefinition;
import dev.apograph.spec.definition.ResponseDefinition;
import dev.apograph.spec.definition.SchemaReference;
import dev.apograph.spec.definition.SchemaTrace;
import dev.apograph.spec.diagnostic.SourcePlace;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Builds the definitions of one page for tests. */
public final class Apis {

    private final String page;

    private Apis(String page) {
        this.page = page;
    }

    /** Definitions that were read from a page. */
    public static Apis on(String page) {
        return new Apis(page);
    }

    /** Evidence on the page. */
    public Evidence evidence(int line) {
        return new Evidence(SourcePlace.line(page, line), List.of("Heading"), EvidenceGrade.STATED, "test");
    }

    /** A fact on the page. */
    public <T> Fact<T> fact(T value) {
        return new Fact<>(value, evidence(1));
    }

    /** An endpoint with path parameters of the given names and, for each status, a schema's title. */
    public EndpointDefinition endpoint(
            HttpMethod method, String path, List<String> pathParameters, String... responses) {
        return endpoint(
                method,
                path,
                pathParameters.stream()
                        .map(name -> parameter(name, ParameterLocation.PATH))
                        .toList(),
                Optional.empty(),
                Stream.of(responses).map(this::response).toList());
    }

    /** An endpoint. */
    public EndpointDefinition endpoint(
            HttpMethod method,
            String path,
            List<ParameterDefinition> parameters,
            Optional<BodyDefinition> body,
            List<ResponseDefinition> responses) {
        return new EndpointDefinition(
                fact("Do " + method),
                Optional.empty(),
                fact(method),
                fact(new PathTemplate(path)),
                Optional.of(fact(true)),
                List.of(fact("all.do")),
                parameters,
                body,
                responses,
                Optional.empty(),
                Optional.empty(),
                evidence(9));
    }

    /** A parameter of which nothing but name and place is known. */
    public ParameterDefinition parameter(String name, ParameterLocation location) {
        return new ParameterDefinition(
                name,
                location,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                evidence(3));
    }

    /** A response written {@code 200 Title}. */
    public ResponseDefinition response(String statusAndTitle) {
        String[] parts = statusAndTitle.split(" ", 2);
        return new ResponseDefinition(
                Integer.parseInt(parts[0]),
                BodyPresence.PRESENT,
                Optional.of(fact(new SchemaReference(parts[1]))),
                Optional.empty(),
                Optional.empty(),
                evidence(5));
    }

    /** A resource. */
    public ResourceDefinition resource(String title, EndpointDefinition... endpoints) {
        return new ResourceDefinition(fact(title), Optional.empty(), List.of(endpoints), evidence(1));
    }

    /** A page that states a base URL and holds one resource. */
    public ApiDefinition api(String baseUrl, ResourceDefinition resource, SchemaTrace... traces) {
        return new ApiDefinition(
                baseUrl.isEmpty() ? List.of() : List.of(fact(URI.create(baseUrl))), List.of(resource), List.of(traces));
    }
}
