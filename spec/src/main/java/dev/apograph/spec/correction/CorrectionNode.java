package dev.apograph.spec.correction;

import dev.apograph.spec.diagnostic.SourcePlace;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One part of a corrections file. Two of them are the same only if they are the same object.
 *
 * @param kind what it is about
 * @param selector the key that selects it; empty where there is but one
 * @param place where it stands
 * @param changes what it sets
 * @param children the parts inside it
 */
record CorrectionNode(
        CorrectionKind kind,
        String selector,
        SourcePlace place,
        List<Change<?>> changes,
        List<CorrectionNode> children) {

    CorrectionNode {
        changes = List.copyOf(changes);
        children = List.copyOf(children);
    }

    /** The parts of a kind inside it. */
    Stream<CorrectionNode> children(CorrectionKind wanted) {
        return children.stream().filter(child -> child.kind == wanted);
    }

    /** What it sets of an aspect. */
    @SuppressWarnings("unchecked") // a change carries a value of its aspect's kind
    <T> Optional<Change<T>> change(Aspect<T> aspect) {
        return changes.stream()
                .filter(change -> change.aspect() == aspect)
                .map(change -> (Change<T>) change)
                .findFirst();
    }

    @Override
    public boolean equals(Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(this);
    }
}
