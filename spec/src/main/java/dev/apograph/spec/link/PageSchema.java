package dev.apograph.spec.link;

import dev.apograph.spec.definition.CollapsedTree;
import dev.apograph.spec.definition.Evidence;
import dev.apograph.spec.definition.Fact;
import dev.apograph.spec.definition.JsonContent;
import dev.apograph.spec.definition.SchemaTrace;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A schema as the pages know it: one title, and everything that the pages which show the same schema print of it.
 *
 * @param title the title
 * @param rank 0 for the first schema of this title, 1 and more for others of the same title that differ
 * @param traces what the pages print, by place; empty when endpoints only name the schema
 * @param evidence where it is described or, failing that, named first
 */
record PageSchema(String title, int rank, List<SchemaTrace> traces, Evidence evidence) {

    PageSchema {
        traces = List.copyOf(traces);
    }

    /** The first sentence about it. */
    Optional<Fact<String>> description() {
        return first(SchemaTrace::description);
    }

    /** The schema as a page folds it. */
    Optional<CollapsedTree> schemaTree() {
        return first(SchemaTrace::schemaTree).map(Fact::value);
    }

    /** The example as a page folds it. */
    Optional<CollapsedTree> exampleTree() {
        return first(SchemaTrace::exampleTree).map(Fact::value);
    }

    /** The schema in full. */
    Optional<Fact<JsonContent>> schema() {
        return first(SchemaTrace::schema);
    }

    /** The example in full. */
    Optional<JsonContent> example() {
        return first(SchemaTrace::example).map(Fact::value);
    }

    /** Whether a page file shows this very schema. */
    boolean isOn(String file) {
        return Stream.concat(traces.stream().map(SchemaTrace::evidence), Stream.of(evidence))
                .anyMatch(place -> place.place().file().equals(file));
    }

    /** Whether a trace could show this schema: nothing that both print differs. */
    boolean agrees(SchemaTrace trace) {
        return traces.stream().allMatch(other -> agree(other, trace));
    }

    private static boolean agree(SchemaTrace one, SchemaTrace two) {
        return agree(one.schemaTree(), two.schemaTree())
                && agree(one.exampleTree(), two.exampleTree())
                && agree(one.schema(), two.schema())
                && agree(one.example(), two.example());
    }

    private static <T> boolean agree(Optional<Fact<T>> one, Optional<Fact<T>> two) {
        return one.isEmpty()
                || two.isEmpty()
                || one.get().value().equals(two.get().value());
    }

    private <T> Optional<Fact<T>> first(Function<SchemaTrace, Optional<Fact<T>>> part) {
        return traces.stream().map(part).flatMap(Optional::stream).findFirst();
    }
}
