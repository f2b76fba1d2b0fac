package dev.apograph.spec.link;

import dev.apograph.spec.definition.BodyDefinition;
import dev.apograph.spec.definition.EndpointDefinition;
import dev.apograph.spec.definition.Evidence;
import dev.apograph.spec.definition.EvidenceGrade;
import dev.apograph.spec.definition.Fact;
import dev.apograph.spec.definition.JsonContent;
import dev.apograph.spec.definition.ResourceDefinition;
import dev.apograph.spec.definition.ResponseDefinition;
import dev.apograph.spec.definition.SchemaReference;
import dev.apograph.spec.definition.SchemaTrace;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Gives each body of which only an example is known a schema of its own, which holds that example. It is named by its
 * endpoint, so that no other endpoint's example renames or changes it.
 */
final class ExampleBodies {

    /** The rule by which an example tells a schema. */
    static final String RULE = "example";

    private final List<SchemaTrace> traces = new ArrayList<>();
    private final Set<String> taken = new HashSet<>();

    /**
     * Starts.
     *
     * @param resources whose endpoints name schemas
     * @param shown what the pages print of schemas
     */
    ExampleBodies(List<ResourceDefinition> resources, List<SchemaTrace> shown) {
        shown.forEach(trace -> taken.add(SchemaWords.bare(trace.title())));
        EndpointReferences.in(resources)
                .forEach(reference ->
                        taken.add(SchemaWords.bare(reference.value().id())));
    }

    /** The schemas that were made. */
    List<SchemaTrace> traces() {
        return traces;
    }

    /** The resource with references to the schemas that its examples made. */
    ResourceDefinition resource(ResourceDefinition resource) {
        return resource.withEndpoints(resource.endpoints().stream()
                .map(endpoint -> endpoint(resource.title().value(), endpoint))
                .toList());
    }

    private EndpointDefinition endpoint(String resource, EndpointDefinition endpoint) {
        String owner = owner(resource, endpoint);
        boolean single = endpoint.responses().stream()
                        .filter(ResponseDefinition::isSuccess)
                        .count()
                < 2;
        return endpoint.withBody(endpoint.body().map(body -> body(owner, body)))
                .withResponses(endpoint.responses().stream()
                        .map(response -> response(owner, single, response))
                        .toList());
    }

    /** The title of the endpoint, with that of its resource unless the words of that stand in it. */
    private static String owner(String resource, EndpointDefinition endpoint) {
        String title = endpoint.title().value();
        return title.toLowerCase(Locale.ROOT).contains(resource.toLowerCase(Locale.ROOT))
                ? title
                : title + " " + resource;
    }

    private BodyDefinition body(String owner, BodyDefinition body) {
        boolean unknown = body.schema().isEmpty() && body.fields().isEmpty();
        return unknown
                ? body.withContent(body.example().flatMap(example -> schema(owner + " Body", example)), List.of())
                : body;
    }

    private ResponseDefinition response(String owner, boolean single, ResponseDefinition response) {
        String title = response.isSuccess() && single ? " Response" : " " + response.status() + " Response";
        return response.schema().isPresent()
                ? response
                : response.withBody(
                        response.body(), response.example().flatMap(example -> schema(owner + title, example)));
    }

    /** A scalar needs no type of its own. */
    private Optional<Fact<SchemaReference>> schema(String wanted, Fact<JsonContent> example) {
        if (!example.value().toNode().isContainerNode()) {
            return Optional.empty();
        }
        String title = wanted;
        while (!taken.add(SchemaWords.bare(title))) {
            title += " Example";
        }
        Evidence inferred = example.evidence().as(EvidenceGrade.INFERRED, RULE);
        traces.add(new SchemaTrace(
                title,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(example),
                inferred));
        return Optional.of(new Fact<>(new SchemaReference(title), inferred));
    }
}
