package dev.apograph.spec.link;

import dev.apograph.spec.definition.Evidence;
import dev.apograph.spec.definition.Fact;
import dev.apograph.spec.definition.ResourceDefinition;
import dev.apograph.spec.definition.SchemaDefinition;
import dev.apograph.spec.definition.SchemaReference;
import dev.apograph.spec.definition.SchemaTrace;
import dev.apograph.spec.diagnostic.Diagnostics;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The schemas of an API, by title and by id. */
final class SchemaCatalog {

    private final Map<String, LinkedSchema> byTitle = new TreeMap<>();

    private SchemaCatalog() {}

    static SchemaCatalog of(
            List<ResourceDefinition> resources,
            List<SchemaTrace> traces,
            List<SchemaDefinition> files,
            Diagnostics diagnostics) {
        SchemaCatalog catalog = new SchemaCatalog();
        SchemaIds ids = new SchemaIds();
        TreeMap<String, SchemaTrace> tracesByTitle = new TreeMap<>();
        traces.stream()
                .sorted(Comparator.comparing(trace -> trace.evidence().place()))
                .forEach(trace -> tracesByTitle.putIfAbsent(trace.title(), trace));
        TreeMap<String, Evidence> titles = new TreeMap<>();
        EndpointReferences.in(resources)
                .forEach(fact -> titles.putIfAbsent(fact.value().id(), fact.evidence()));
        tracesByTitle.forEach((title, trace) -> titles.putIfAbsent(title, trace.evidence()));
        titles.forEach((title, evidence) -> catalog.byTitle.put(
                title, schema(ids.idFor(title, ""), title, Optional.ofNullable(tracesByTitle.get(title)), evidence)));
        return catalog;
    }

    private static LinkedSchema schema(String id, String title, Optional<SchemaTrace> trace, Evidence evidence) {
        return new LinkedSchema(
                id,
                title,
                trace.flatMap(SchemaTrace::description),
                Optional.empty(),
                Optional.empty(),
                trace.flatMap(SchemaTrace::schemaTree).map(Fact::value),
                trace.flatMap(SchemaTrace::exampleTree).map(Fact::value),
                List.of(),
                true,
                List.of(trace.map(SchemaTrace::evidence).orElse(evidence)));
    }

    Fact<SchemaReference> resolve(Fact<SchemaReference> reference) {
        return reference.map(
                title -> new SchemaReference(byTitle.get(title.id()).id()));
    }

    List<LinkedSchema> schemas() {
        List<LinkedSchema> schemas = new ArrayList<>(byTitle.values());
        schemas.sort(Comparator.comparing(LinkedSchema::id));
        return List.copyOf(schemas);
    }
}
