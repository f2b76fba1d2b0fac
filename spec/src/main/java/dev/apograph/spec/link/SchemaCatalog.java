package dev.apograph.spec.link;

import dev.apograph.spec.definition.Fact;
import dev.apograph.spec.definition.ResourceDefinition;
import dev.apograph.spec.definition.SchemaDefinition;
import dev.apograph.spec.definition.SchemaReference;
import dev.apograph.spec.definition.SchemaShape;
import dev.apograph.spec.definition.SchemaTrace;
import dev.apograph.spec.diagnostic.DiagnosticCode;
import dev.apograph.spec.diagnostic.Diagnostics;
import dev.apograph.spec.diagnostic.SourcePlace;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The schemas of an API: those of the pages and of the files, joined, linked with each other, and marked as reached. */
final class SchemaCatalog {

    private final PageSchemas pages;
    private final SchemaUnits units;
    private final List<LinkedSchema> schemas = new ArrayList<>();

    private SchemaCatalog(PageSchemas pages, SchemaUnits units) {
        this.pages = pages;
        this.units = units;
    }

    /**
     * Makes the catalog.
     *
     * @param resources whose endpoints name schemas
     * @param traces what the pages print of schemas
     * @param files the supplied schemas
     * @param settled for the title of a schema the file that the user says it is
     * @param diagnostics receives what does not fit together
     */
    static SchemaCatalog of(
            List<ResourceDefinition> resources,
            List<SchemaTrace> traces,
            List<SchemaDefinition> files,
            Map<String, Fact<String>> settled,
            Diagnostics diagnostics) {
        List<Fact<SchemaReference>> references =
                EndpointReferences.in(resources).toList();
        PageSchemas pages = new PageSchemas(traces, references, diagnostics);
        SchemaCatalog catalog = new SchemaCatalog(pages, new SchemaUnits(pages, files, settled, diagnostics));
        catalog.link(references, SchemaExamples.of(resources, pages), diagnostics);
        return catalog;
    }

    private void link(List<Fact<SchemaReference>> references, SchemaExamples examples, Diagnostics diagnostics) {
        Map<String, SchemaShape> shapes = new HashMap<>();
        for (int at = 0; at < units.count(); at++) {
            SchemaUnit unit = units.get(at);
            ShapeLinker.link(unit, units, diagnostics)
                    .or(() -> examples.shape(unit))
                    .ifPresent(shape -> shapes.put(unit.id(), shape));
        }
        units.close();
        AliasCycles.breakUp(shapes, units::placeOf, diagnostics);
        Set<String> reached = reached(references, shapes);
        List<SchemaUnit> unreached = new ArrayList<>();
        for (int at = 0; at < units.count(); at++) {
            SchemaUnit unit = units.get(at);
            schemas.add(unit.linked(Optional.ofNullable(shapes.get(unit.id())), reached.contains(unit.id())));
            if (!reached.contains(unit.id()) && unit.part().isEmpty()) {
                unreached.add(unit);
            }
        }
        schemas.sort(Comparator.comparing(LinkedSchema::id));
        report(unreached, diagnostics);
    }

    private Set<String> reached(List<Fact<SchemaReference>> references, Map<String, SchemaShape> shapes) {
        Set<String> reached = new HashSet<>();
        Deque<String> waiting = new ArrayDeque<>();
        references.forEach(reference -> waiting.add(resolve(reference).value().id()));
        while (!waiting.isEmpty()) {
            String id = waiting.remove();
            SchemaShape shape = shapes.get(id);
            if (reached.add(id) && shape != null) {
                ShapeChildren.references(shape).forEach(reference -> waiting.add(reference.id()));
            }
        }
        return reached;
    }

    private static void report(List<SchemaUnit> unreached, Diagnostics diagnostics) {
        Optional<SourcePlace> first =
                unreached.stream().map(unit -> unit.evidence().get(0).place()).min(Comparator.naturalOrder());
        first.ifPresent(place -> diagnostics.add(
                DiagnosticCode.SCHEMA_NOT_REACHED,
                SourcePlace.wholeFile(place.file()),
                "no endpoint reaches this schema"
                        + (unreached.size() == 1 ? "" : ", nor " + (unreached.size() - 1) + " others that were read"),
                ""));
    }

    /** The reference by id for one that an endpoint makes by title. */
    Fact<SchemaReference> resolve(Fact<SchemaReference> reference) {
        SchemaUnit unit = pages.find(reference)
                .map(units::of)
                .orElseThrow(() -> new IllegalStateException("a reference that was not collected"));
        return reference.map(title -> new SchemaReference(unit.id()));
    }

    /** For each {@code $ref} in the source of each schema with one the id of the schema that it leads to. */
    SourceLinks sourceLinks() {
        return SourceLinks.of(units);
    }

    /** All schemas, by id. */
    List<LinkedSchema> schemas() {
        return List.copyOf(schemas);
    }
}
