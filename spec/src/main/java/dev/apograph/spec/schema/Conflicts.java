package dev.apograph.spec.schema;

import dev.apograph.spec.diagnostic.DiagnosticCode;
import dev.apograph.spec.diagnostic.Diagnostics;
import dev.apograph.spec.diagnostic.SourcePlace;
import java.util.ArrayList;
import java.util.List;

/** What cannot both hold of two schemas that are merged. */
final class Conflicts {

    /** More are not told of one schema. */
    private static final int MOST = 100;

    private record Conflict(SourcePlace place, SourcePlace other, String what) {}

    private final List<Conflict> found = new ArrayList<>();
    private boolean fatal;

    /**
     * Notes a conflict.
     *
     * @param place where one of the two stands
     * @param other where the other one stands
     * @param what what cannot hold
     * @param leavesNothing whether no value at all satisfies both
     */
    void add(SourcePlace place, SourcePlace other, String what, boolean leavesNothing) {
        fatal |= leavesNothing;
        if (found.size() < MOST) {
            found.add(new Conflict(place, other, what));
        }
    }

    /** Takes over what was found in a part: in a property that need not be there, nothing is fatal. */
    void addAll(Conflicts inner, boolean needed) {
        fatal |= inner.fatal && needed;
        inner.found.stream().limit(MOST - (long) found.size()).forEach(found::add);
    }

    /** Whether no value satisfies both schemas. */
    boolean leaveNothing() {
        return fatal;
    }

    /** Tells them all. */
    void report(Diagnostics diagnostics) {
        found.forEach(conflict -> diagnostics.add(
                DiagnosticCode.SCHEMA_CONFLICT,
                conflict.place(),
                conflict.other(),
                conflict.what() + " cannot hold together with what stands at " + conflict.other(),
                "make both say the same, or choose between them with `anyOf`"));
    }
}
