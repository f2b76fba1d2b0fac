package dev.apograph.spec.link;

import dev.apograph.spec.definition.SchemaTrace;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A schema of which more pages may still print something. */
final class OpenPageSchema {

    private final List<SchemaTrace> traces = new ArrayList<>();

    /** One trace for each set of parts that is printed: those that print the same parts agree with each other already. */
    private final List<SchemaTrace> representatives = new ArrayList<>();

    private final BitSet represented = new BitSet();

    /** In what a trace differs from this schema, with what prints it otherwise; empty when it may show it. */
    Optional<Map.Entry<SchemaTrace, String>> difference(SchemaTrace trace) {
        return representatives.stream()
                .flatMap(other -> SchemaAgreement.difference(other, trace).map(text -> Map.entry(other, text)).stream())
                .findFirst();
    }

    /** Adds a trace that does not differ. */
    void add(SchemaTrace trace) {
        traces.add(trace);
        int parts = (trace.schemaTree().isPresent() ? 1 : 0)
                + (trace.exampleTree().isPresent() ? 2 : 0)
                + (trace.schema().isPresent() ? 4 : 0)
                + (trace.example().isPresent() ? 8 : 0);
        if (!represented.get(parts)) {
            represented.set(parts);
            representatives.add(trace);
        }
    }

    /** The schema when every page has been seen; at least one trace must have been added. */
    PageSchema close(int rank) {
        SchemaTrace first = traces.get(0);
        return new PageSchema(first.title(), rank, traces, first.evidence());
    }
}
