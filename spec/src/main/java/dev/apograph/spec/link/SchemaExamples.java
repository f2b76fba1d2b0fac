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
import dev.apograph.spec.definition.SchemaShape;
import dev.apograph.spec.schema.ExampleShape;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;

/** The bodies that endpoints show of schemas which pages name: where no schema was supplied, they give its shape. */
final class SchemaExamples {

    private final PageSchemas pages;
    private final IdentityHashMap<PageSchema, List<Fact<JsonContent>>> bodies = new IdentityHashMap<>();

    private SchemaExamples(PageSchemas pages) {
        this.pages = pages;
    }

    /** Collects them. */
    static SchemaExamples of(List<ResourceDefinition> resources, PageSchemas pages) {
        SchemaExamples examples = new SchemaExamples(pages);
        resources.stream().flatMap(resource -> resource.endpoints().stream()).forEach(examples::add);
        return examples;
    }

    private void add(EndpointDefinition endpoint) {
        endpoint.body().ifPresent(this::add);
        for (ResponseDefinition response : endpoint.responses()) {
            add(response.schema(), response.example());
        }
    }

    private void add(BodyDefinition body) {
        add(body.schema(), body.example());
    }

    private void add(Optional<Fact<SchemaReference>> schema, Optional<Fact<JsonContent>> example) {
        if (example.isPresent()) {
            schema.flatMap(pages::find)
                    .ifPresent(page -> bodies.computeIfAbsent(page, first -> new ArrayList<>())
                            .add(example.get()));
        }
    }

    /** The shape of a schema of which pages show examples and nothing else. */
    Optional<SchemaShape> shape(SchemaUnit unit) {
        return unit.document().isPresent() ? Optional.empty() : unit.page().flatMap(this::shape);
    }

    private Optional<SchemaShape> shape(PageSchema page) {
        List<Fact<JsonContent>> examples = new ArrayList<>(page.examples());
        examples.addAll(bodies.getOrDefault(page, List.of()));
        if (examples.isEmpty()) {
            return Optional.empty();
        }
        Evidence inferred = examples.get(0).evidence().as(EvidenceGrade.INFERRED, ExampleBodies.RULE);
        return Optional.of(
                ExampleShape.of(examples.stream().map(Fact::value).distinct().toList(), inferred));
    }
}
