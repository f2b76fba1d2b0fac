package dev.apograph.spec.link;

import dev.apograph.spec.definition.CollapsedTree;
import dev.apograph.spec.definition.Evidence;
import dev.apograph.spec.definition.Fact;
import dev.apograph.spec.definition.JsonContent;
import dev.apograph.spec.definition.JsonDifference;
import dev.apograph.spec.definition.SchemaDefinition;
import dev.apograph.spec.definition.SchemaTrace;
import dev.apograph.spec.diagnostic.SourcePlace;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A schema as the pages know it: one title, and everything that the pages which show the same schema print of it. It is
 * equal to itself alone: title and rank tell those of a run apart, and comparing all that a thousand pages print of one
 * would take longer than reading them.
 */
final class PageSchema {

    private final String title;
    private final int rank;
    private final List<SchemaTrace> traces;
    private final Evidence evidence;

    /**
     * Makes one.
     *
     * @param title the title
     * @param rank 0 for the first schema of this title, 1 and more for others of the same title that differ
     * @param traces what the pages print, by place; empty when endpoints only name the schema
     * @param evidence where it is described or, failing that, named first
     */
    PageSchema(String title, int rank, List<SchemaTrace> traces, Evidence evidence) {
        this.title = title;
        this.rank = rank;
        this.traces = List.copyOf(traces);
        this.evidence = evidence;
    }

    /** The title. */
    String title() {
        return title;
    }

    /** 0 for the first schema of this title, 1 and more for others of the same title that differ. */
    int rank() {
        return rank;
    }

    /** What the pages print, by place; empty when endpoints only name the schema. */
    List<SchemaTrace> traces() {
        return traces;
    }

    /** Where it is described or, failing that, named first. */
    Evidence evidence() {
        return evidence;
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

    /** Every example that a page prints in full. */
    List<Fact<JsonContent>> examples() {
        return traces.stream()
                .map(SchemaTrace::example)
                .flatMap(Optional::stream)
                .toList();
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
