package dev.apograph.spec.trace;

import dev.apograph.spec.definition.Evidence;
import dev.apograph.spec.definition.Fact;
import dev.apograph.spec.definition.ResourceDefinition;
import dev.apograph.spec.definition.SchemaReference;
import dev.apograph.spec.link.LinkedApi;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Every element of an API with the passages it was read from. Immutable. */
public final class EvidenceIndex {

    /** The selector of the API as a whole. */
    private static final String API = "API";

    private final List<TracedElement> elements;
    private final Map<String, TracedElement> bySelector;

    private final Map<String, List<TracedElement>> parts;
    private final Map<Record, String> selectors;

    private EvidenceIndex(ElementList list) {
        this.elements = list.all();
        this.parts = elements.stream()
                .filter(element -> element.parent().isPresent())
                .collect(Collectors.groupingBy(element -> element.parent().orElseThrow()));
        this.selectors = list.selectors();
        this.bySelector =
                elements.stream().collect(Collectors.toUnmodifiableMap(TracedElement::selector, Function.identity()));
    }

    /** Traces every element of an API. */
    public static EvidenceIndex of(LinkedApi api) {
        ElementList elements = new ElementList();
        Function<SchemaReference, String> schemaTitle =
                reference -> api.schema(reference).title();
        Optional<String> selector = root(api)
                .map(evidence -> elements.add(
                        ElementKind.API, Optional.empty(), API, api.title(), evidence, facts(api, evidence)));
        EndpointElements endpoints = new EndpointElements(elements, schemaTitle, api::nameOf);
        api.resources().forEach(resource -> endpoints.add(resource, selector));
        SchemaElements schemas = new SchemaElements(elements, schemaTitle, api::nameOf);
        api.schemas().forEach(schema -> schemas.add(schema, selector));
        return new EvidenceIndex(elements);
    }

    /** Where the API itself is stated: at its base URL or, failing that, with the first thing that is known of it. */
    private static Optional<Evidence> root(LinkedApi api) {
        Stream<Evidence> resources = api.resources().stream().map(ResourceDefinition::evidence);
        Stream<Evidence> schemas =
                api.schemas().stream().map(schema -> schema.evidence().get(0));
        return api.baseUrl()
                .map(Fact::evidence)
                .or(() -> Stream.concat(resources, schemas).findFirst());
    }

    private static FactList facts(LinkedApi api, Evidence evidence) {
        FactList facts = new FactList();
        if (!api.title().isEmpty()) {
            facts.add("title", api.title(), evidence);
        }
        return facts.add("base URL", api.baseUrl());
    }

    /**
     * All elements: the API, each resource with its endpoints, each endpoint with its parameters, body, the body's
     * fields and responses, then each schema with its properties, all in the order of the linked API. Parents stand
     * before their parts.
     */
    public List<TracedElement> elements() {
        return elements;
    }

    /** The element that a selector names exactly. */
    public Optional<TracedElement> element(String selector) {
        return Optional.ofNullable(bySelector.get(selector));
    }

    /** The elements that have this one as their parent, in their order. */
    public List<TracedElement> partsOf(TracedElement element) {
        return List.copyOf(parts.getOrDefault(element.selector(), List.of()));
    }

    /**
     * The element that was made from a definition.
     *
     * @param definition a resource, endpoint, parameter, body, response, schema or property: the very object of the
     *     API, since two definitions may be equal
     */
    public Optional<TracedElement> of(Record definition) {
        return Optional.ofNullable(selectors.get(definition)).flatMap(this::element);
    }
}
