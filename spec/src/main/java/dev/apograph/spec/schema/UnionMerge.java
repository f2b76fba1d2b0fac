package dev.apograph.spec.schema;

import dev.apograph.spec.definition.Discriminator;
import dev.apograph.spec.definition.SchemaAnnotations;
import dev.apograph.spec.definition.SchemaShape;
import dev.apograph.spec.definition.SchemaShape.AnyShape;
import dev.apograph.spec.definition.SchemaShape.UnionShape;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Merges a union with a shape: each branch with it, without the branches that it excludes. */
final class UnionMerge {

    /** Unions whose branches make more pairs are not multiplied; the first one is left. */
    private static final int MOST_PAIRS = 64;

    private final ShapeMerge merge;

    UnionMerge(ShapeMerge merge) {
        this.merge = merge;
    }

    /** What satisfies both, of which one at least is a union. */
    SchemaShape both(Part one, Part other, SchemaAnnotations joined, Conflicts conflicts) {
        SchemaAnnotations said = joined.withBounds(List.of());
        if (one.shape() instanceof UnionShape first
                && other.shape() instanceof UnionShape second
                && first.branches().size() * (long) second.branches().size() > MOST_PAIRS) {
            return AnnotatedShape.of(first, own -> said);
        }
        boolean isFirst = one.shape() instanceof UnionShape;
        UnionShape union = (UnionShape) (isFirst ? one : other).shape();
        Part rest = isFirst ? other : one;
        Part part = rest.with(AnnotatedShape.of(rest.shape(), AnnotationsParser::ofPart));
        List<Part> branches = union.branches().stream()
                .map(branch -> (isFirst ? one : other).with(branch))
                .toList();
        return withEach(part, branches, union.discriminator(), said, conflicts);
    }

    /**
     * The union of all branches, each merged with a shape.
     *
     * @param base the shape, without name and sentences
     * @param branches the branches
     * @param discriminator what tells them apart, by their places among {@code branches}
     * @param said what is said of the whole
     * @param conflicts receives that nothing is left
     */
    SchemaShape withEach(
            Part base,
            List<Part> branches,
            Optional<Discriminator> discriminator,
            SchemaAnnotations said,
            Conflicts conflicts) {
        List<SchemaShape> kept = new ArrayList<>();
        Map<Integer, Integer> places = new LinkedHashMap<>();
        for (int at = 0; at < branches.size(); at++) {
            Conflicts inner = new Conflicts();
            SchemaShape merged = merge.both(branches.get(at), base, inner);
            if (!inner.leaveNothing()) {
                places.put(at, kept.size());
                kept.add(merged);
                conflicts.addAll(inner, false);
            }
        }
        if (kept.isEmpty()) {
            conflicts.add(base.place(), branches.get(0).place(), ShapeKind.of(base.shape()) + " as value", true);
            return new AnyShape(said);
        }
        return discriminator
                .map(told -> Unions.of(said, kept, moved(told, places)))
                .orElseGet(() -> Unions.of(said, kept));
    }

    private static Discriminator moved(Discriminator discriminator, Map<Integer, Integer> places) {
        Map<String, Integer> mapping = new LinkedHashMap<>();
        discriminator
                .mapping()
                .forEach((value, place) ->
                        Optional.ofNullable(places.get(place)).ifPresent(moved -> mapping.put(value, moved)));
        return new Discriminator(discriminator.property(), mapping);
    }
}
