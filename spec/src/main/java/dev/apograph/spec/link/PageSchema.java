package dev.apograph.spec.link;

import dev.apograph.spec.definition.CollapsedTree;
import dev.apograph.spec.definition.Evidence;
import dev.apograph.spec.definition.Fact;
import dev.apograph.spec.definition.JsonContent;
import dev.apograph.spec.definition.JsonDifference;
import dev.apograph.spec.definition.SchemaDefinition;
import dev.apograph.spec.definition.SchemaTrace;
import dev.apograph.spec.diagnostic.SourcePlace;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
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

    /** In what a trace differs from this schema, with what prints it otherwise; empty when it may show it. */
    Optional<Map.Entry<SchemaTrace, String>> difference(SchemaTrace trace) {
        return representatives().stream()
                .flatMap(other -> SchemaAgreement.difference(other, trace).map(text -> Map.entry(other, text)).stream())
                .findFirst();
    }

    /** One trace for each set of parts that is printed: those that print the same parts agree with each other already. */
    private List<SchemaTrace> representatives() {
        BitSet seen = new BitSet();
        List<SchemaTrace> first = new ArrayList<>();
        for (SchemaTrace trace : traces) {
            int parts = (trace.schemaTree().isPresent() ? 1 : 0)
                    + (trace.exampleTree().isPresent() ? 2 : 0)
                    + (trace.schema().isPresent() ? 4 : 0)
                    + (trace.example().isPresent() ? 8 : 0);
            if (!seen.get(parts)) {
                seen.set(parts);
                first.add(trace);
            }
        }
        return first;
    }

    /** Where the schema that a page prints in full differs from a file; an example at its root is no part of it. */
    Optional<TreeDifference> differenceInFull(SchemaDefinition file) {
        return schema().flatMap(printed -> JsonDifference.between(
                        SchemaAgreement.withoutExamples(printed.value()),
                        SchemaAgreement.withoutExamples(file.source())))
                .map(difference -> new TreeDifference(
                        0,
                        Optional.of(difference.pointer())
                                .filter(pointer -> pointer.startsWith("/properties/"))
                                .map(pointer -> pointer.split("/")[2]),
                        "page and file hold " + difference));
    }

    /** The line of a node of the folded tree, where each stands on a line of its own; else all of the tree. */
    SourcePlace placeInTree(int position) {
        Optional<Fact<CollapsedTree>> tree = first(SchemaTrace::schemaTree);
        SourcePlace whole = tree.map(Fact::evidence)
                .or(() -> schema().map(Fact::evidence))
                .orElse(evidence)
                .place();
        int nodes = tree.map(fact -> fact.value().nodes().size()).orElse(0);
        boolean lineEach = nodes > 0 && whole.lastLine() - whole.firstLine() + 1 == nodes;
        return lineEach
                ? SourcePlace.line(whole.file(), Math.min(whole.firstLine() + position, whole.lastLine()))
                : whole;
    }

    private <T> Optional<Fact<T>> first(Function<SchemaTrace, Optional<Fact<T>>> part) {
        return traces.stream().map(part).flatMap(Optional::stream).findFirst();
    }
}
