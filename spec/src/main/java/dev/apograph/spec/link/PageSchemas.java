package dev.apograph.spec.link;

import dev.apograph.spec.definition.Evidence;
import dev.apograph.spec.definition.Fact;
import dev.apograph.spec.definition.SchemaReference;
import dev.apograph.spec.definition.SchemaTrace;
import dev.apograph.spec.diagnostic.DiagnosticCode;
import dev.apograph.spec.diagnostic.Diagnostics;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The schemas that pages describe or name, by title. */
final class PageSchemas {

    private static final Comparator<Evidence> BY_PLACE =
            Comparator.comparing(Evidence::place).thenComparing(Evidence::toString);

    private final TreeMap<String, List<PageSchema>> byTitle = new TreeMap<>();
    private final Map<String, String> titleByBareName = new HashMap<>();

    /**
     * Collects them.
     *
     * @param traces what the pages print of schemas, in any order
     * @param references what endpoints name, in any order
     * @param diagnostics receives titles under which pages print different schemas
     */
    PageSchemas(List<SchemaTrace> traces, List<Fact<SchemaReference>> references, Diagnostics diagnostics) {
        traces.stream()
                .sorted(Comparator.comparing(SchemaTrace::title)
                        .thenComparing(SchemaTrace::evidence, BY_PLACE)
                        .thenComparing(SchemaTrace::toString))
                .forEach(trace -> add(trace, diagnostics));
        references.stream()
                .sorted(Comparator.comparing(
                                (Fact<SchemaReference> fact) -> fact.value().id())
                        .thenComparing(Fact::evidence, BY_PLACE))
                .filter(fact -> find(fact.value().id()).isEmpty())
                .forEach(fact -> put(new PageSchema(fact.value().id(), 0, List.of(), fact.evidence())));
    }

    private void add(SchemaTrace trace, Diagnostics diagnostics) {
        List<PageSchema> sameTitle = byTitle.getOrDefault(trace.title(), List.of());
        for (PageSchema schema : sameTitle) {
            if (schema.difference(trace).isEmpty()) {
                List<SchemaTrace> traces = new ArrayList<>(schema.traces());
                traces.add(trace);
                sameTitle.set(schema.rank(), new PageSchema(schema.title(), schema.rank(), traces, schema.evidence()));
                return;
            }
        }
        sameTitle.stream()
                .findFirst()
                .flatMap(first -> first.difference(trace))
                .ifPresent(difference -> diagnostics.add(
                        DiagnosticCode.SCHEMA_TITLE_CONFLICT,
                        trace.evidence().place(),
                        difference.getKey().evidence().place(),
                        "the schema " + trace.title() + " differs from the one at "
                                + difference.getKey().evidence().place() + " " + difference.getValue()
                                + "; both are kept",
                        "save both pages again on the same day, or give one of the schemas another title"));
        put(new PageSchema(trace.title(), sameTitle.size(), List.of(trace), trace.evidence()));
    }

    private void put(PageSchema schema) {
        byTitle.computeIfAbsent(schema.title(), title -> new ArrayList<>()).add(schema);
        titleByBareName.putIfAbsent(SchemaWords.bare(schema.title()), schema.title());
    }

    /** All of them, by title. */
    List<PageSchema> all() {
        return byTitle.values().stream().flatMap(List::stream).toList();
    }

    /** The schema that an endpoint means: of several of the title, the one its own page shows. */
    Optional<PageSchema> find(Fact<SchemaReference> reference) {
        List<PageSchema> candidates = find(reference.value().id());
        String page = reference.evidence().place().file();
        return candidates.stream()
                .filter(schema -> schema.isOn(page))
                .findFirst()
                .or(() -> candidates.stream().findFirst());
    }

    private List<PageSchema> find(String title) {
        List<PageSchema> exact = byTitle.get(title);
        if (exact != null) {
            return exact;
        }
        String bare = SchemaWords.bare(title);
        String alike = titleByBareName.get(bare);
        return alike == null || bare.isEmpty() || isCaseOnly(alike, title)
                ? List.of()
                : byTitle.getOrDefault(alike, List.of());
    }

    /** Titles that differ in case alone are different schemas; those that differ in spaces or punctuation are not. */
    private static boolean isCaseOnly(String one, String two) {
        return one.equalsIgnoreCase(two);
    }
}
