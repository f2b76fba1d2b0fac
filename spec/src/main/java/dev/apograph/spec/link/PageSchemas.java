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
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The schemas that pages describe or name, by title. */
final class PageSchemas {

    private static final Comparator<Evidence> BY_PLACE =
            Comparator.comparing(Evidence::place).thenComparing(Evidence::toString);

    private final TreeMap<String, List<PageSchema>> byTitle = new TreeMap<>();
    private final Map<String, String> titleByBareName = new HashMap<>();
    private final Map<Shown, PageSchema> shown = new HashMap<>();

    /** A title on a page. */
    private record Shown(String title, String file) {}

    /**
     * Collects them.
     *
     * @param traces what the pages print of schemas, in any order
     * @param references what endpoints name, in any order
     * @param diagnostics receives titles under which pages print different schemas
     */
    PageSchemas(List<SchemaTrace> traces, List<Fact<SchemaReference>> references, Diagnostics diagnostics) {
        TreeMap<String, List<OpenPageSchema>> open = new TreeMap<>();
        traces.stream()
                .sorted(Comparator.comparing(SchemaTrace::title)
                        .thenComparing(SchemaTrace::evidence, BY_PLACE)
                        .thenComparing(SchemaTrace::toString))
                .forEach(trace ->
                        add(trace, open.computeIfAbsent(trace.title(), title -> new ArrayList<>()), diagnostics));
        open.values()
                .forEach(sameTitle -> IntStream.range(0, sameTitle.size())
                        .forEach(rank -> put(sameTitle.get(rank).close(rank))));
        references.stream()
                .sorted(Comparator.comparing(
                                (Fact<SchemaReference> fact) -> fact.value().id())
                        .thenComparing(Fact::evidence, BY_PLACE))
                .filter(fact -> find(fact.value().id()).isEmpty())
                .forEach(fact -> put(new PageSchema(fact.value().id(), 0, List.of(), fact.evidence())));
    }

    private static void add(SchemaTrace trace, List<OpenPageSchema> sameTitle, Diagnostics diagnostics) {
        for (OpenPageSchema schema : sameTitle) {
            if (schema.difference(trace).isEmpty()) {
                schema.add(trace);
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
        OpenPageSchema other = new OpenPageSchema();
        other.add(trace);
        sameTitle.add(other);
    }

    private void put(PageSchema schema) {
        byTitle.computeIfAbsent(schema.title(), title -> new ArrayList<>()).add(schema);
        titleByBareName.putIfAbsent(SchemaWords.bare(schema.title()), schema.title());
        Stream.concat(schema.traces().stream().map(SchemaTrace::evidence), Stream.of(schema.evidence()))
                .map(evidence -> new Shown(schema.title(), evidence.place().file()))
                .forEach(where -> shown.putIfAbsent(where, schema));
    }

    /** All of them, by title. */
    List<PageSchema> all() {
        return byTitle.values().stream().flatMap(List::stream).toList();
    }

    /** The schema that an endpoint means: of several of the title, the one its own page shows. */
    Optional<PageSchema> find(Fact<SchemaReference> reference) {
        Optional<PageSchema> first = find(reference.value().id()).stream().findFirst();
        return first.map(schema -> shown.getOrDefault(
                new Shown(schema.title(), reference.evidence().place().file()), schema));
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
