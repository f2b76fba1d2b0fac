package dev.apograph.spec.schema;

import dev.apograph.spec.definition.SchemaAnnotations;
import dev.apograph.spec.definition.SchemaShape;
import dev.apograph.spec.definition.SchemaShape.AnyShape;
import dev.apograph.spec.definition.SchemaShape.BooleanShape;
import dev.apograph.spec.definition.SchemaShape.EnumShape;
import dev.apograph.spec.definition.SchemaShape.NumberShape;
import dev.apograph.spec.definition.SchemaShape.ObjectShape;
import dev.apograph.spec.definition.SchemaShape.ReferenceShape;
import dev.apograph.spec.definition.SchemaShape.StringShape;
import dev.apograph.spec.definition.SchemaShape.UnionShape;
import dev.apograph.spec.definition.WithoutEvidence;
import dev.apograph.spec.diagnostic.DiagnosticCode;
import dev.apograph.spec.diagnostic.Diagnostics;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Makes one shape of two that every value has to satisfy: properties are put together, limits narrowed, choices that the
 * other shape excludes are left out. A reference stays one as long as the other shape adds nothing to it.
 */
final class ShapeMerge {

    /** Most shapes that are made for one document; whoever needs more multiplies schemas on purpose. */
    private static final int MOST_STEPS = 500_000;

    /** Longest chain of references that are replaced by what they lead to within one merge. */
    private static final int DEEPEST = 16;

    private final Targets targets;
    private final Diagnostics diagnostics;
    private final ContainerMerge containers = new ContainerMerge(this);
    private final UnionMerge unions = new UnionMerge(this);
    private int steps;
    private int depth;
    private final Set<String> following = new HashSet<>();

    ShapeMerge(Targets targets, Diagnostics diagnostics) {
        this.targets = targets;
        this.diagnostics = diagnostics;
    }

    /**
     * The shape of the values that satisfy both.
     *
     * @param conflicts receives what cannot both hold; the result then keeps what the first one says, or allows any value
     */
    SchemaShape both(Part one, Part other, Conflicts conflicts) {
        SchemaShape first = one.shape();
        SchemaShape second = other.shape();
        if (first == second || isTooMuch(one)) {
            return first;
        }
        SchemaAnnotations joined = joined(first, second);
        if (BoundsMerge.exclude(
                first.annotations().bounds(), second.annotations().bounds(), joined.bounds())) {
            conflicts.add(one.place(), other.place(), "a limit", true);
        }
        if (second instanceof AnyShape) {
            return AnnotatedShape.of(first, own -> joined);
        }
        if (first instanceof AnyShape) {
            return AnnotatedShape.of(second, own -> joined);
        }
        if (first instanceof ReferenceShape || second instanceof ReferenceShape) {
            return references(one, other, joined, conflicts);
        }
        if (first instanceof UnionShape || second instanceof UnionShape) {
            return unions.both(one, other, joined, conflicts);
        }
        return scalars(one, other, joined, conflicts)
                .or(() -> containers.both(one, other, joined, conflicts))
                .orElseGet(() -> neither(one, other, joined, conflicts));
    }

    /** Counts a step, with what it copies; once there were too many, nothing is merged any more. */
    private boolean isTooMuch(Part part) {
        boolean before = steps > MOST_STEPS;
        steps += part.shape() instanceof ObjectShape object
                ? 1 + object.properties().size()
                : 1;
        if (!before && steps > MOST_STEPS) {
            diagnostics.add(
                    DiagnosticCode.SCHEMA_INVALID,
                    part.place(),
                    "the schemas that are merged here multiply each other; only a part of them is read",
                    "put the properties where they are needed");
        }
        return steps > MOST_STEPS;
    }

    private static SchemaShape neither(Part one, Part other, SchemaAnnotations joined, Conflicts conflicts) {
        conflicts.add(one.place(), other.place(), ShapeKind.of(one.shape()) + " as value", true);
        return new AnyShape(joined.withBounds(List.of()));
    }

    /** A shape that is any value says nothing of null. */
    private static SchemaAnnotations joined(SchemaShape first, SchemaShape second) {
        boolean one = first.annotations().nullable();
        boolean other = second.annotations().nullable();
        boolean nullable = (one && (other || second instanceof AnyShape)) || (other && first instanceof AnyShape);
        return AnnotationsParser.join(first.annotations(), second.annotations()).withNullable(nullable);
    }

    private SchemaShape references(Part one, Part other, SchemaAnnotations joined, Conflicts conflicts) {
        if (one.shape() instanceof ReferenceShape reference && saysNothingMore(other.shape(), reference)) {
            return new ReferenceShape(joined, reference.target());
        }
        if (other.shape() instanceof ReferenceShape reference && saysNothingMore(one.shape(), reference)) {
            return new ReferenceShape(joined, reference.target());
        }
        boolean pair = one.shape() instanceof ReferenceShape && other.shape() instanceof ReferenceShape;
        String names = pair ? target(one.shape()) + '\n' + target(other.shape()) : "";
        if (depth == DEEPEST || (pair && !following.add(names))) {
            return one.shape();
        }
        depth++;
        SchemaShape merged = both(targets.resolved(one), targets.resolved(other), conflicts);
        depth--;
        following.remove(names);
        return merged;
    }

    /** What a shape refers to; two that lead to each other again are not replaced a second time. */
    private static String target(SchemaShape shape) {
        return shape instanceof ReferenceShape reference ? reference.target().id() : "";
    }

    /** Whether a shape only repeats what kind of value a reference leads to. */
    private boolean saysNothingMore(SchemaShape shape, ReferenceShape reference) {
        if (shape instanceof ReferenceShape other) {
            return other.target().equals(reference.target());
        }
        return ShapeKind.isBare(shape)
                && targets.resolved(reference)
                        .filter(target -> ShapeKind.of(target).equals(ShapeKind.of(shape)))
                        .isPresent();
    }

    private static Optional<SchemaShape> scalars(Part one, Part other, SchemaAnnotations joined, Conflicts conflicts) {
        if (one.shape() instanceof BooleanShape && other.shape() instanceof BooleanShape) {
            return Optional.of(new BooleanShape(joined));
        }
        if (one.shape() instanceof NumberShape first && other.shape() instanceof NumberShape second) {
            Optional<String> format = format(one, other, first.format(), second.format(), conflicts);
            return Optional.of(new NumberShape(joined, first.integer() || second.integer(), format));
        }
        if (one.shape() instanceof StringShape first && other.shape() instanceof StringShape second) {
            return Optional.of(new StringShape(joined, format(one, other, first.format(), second.format(), conflicts)));
        }
        return enums(one, other, joined, conflicts);
    }

    private static Optional<SchemaShape> enums(Part one, Part other, SchemaAnnotations joined, Conflicts conflicts) {
        if (one.shape() instanceof EnumShape values && other.shape() instanceof StringShape) {
            return Optional.of(new EnumShape(joined, values.values(), values.fixed()));
        }
        if (one.shape() instanceof StringShape && other.shape() instanceof EnumShape values) {
            return Optional.of(new EnumShape(joined, values.values(), values.fixed()));
        }
        if (!(one.shape() instanceof EnumShape first && other.shape() instanceof EnumShape second)) {
            return Optional.empty();
        }
        Set<String> allowed = new HashSet<>(second.values());
        List<String> common = first.values().stream().filter(allowed::contains).toList();
        if (common.isEmpty()) {
            conflicts.add(one.place(), other.place(), "the list of values", true);
            return Optional.of(new EnumShape(joined, first.values(), first.fixed()));
        }
        return Optional.of(new EnumShape(joined, common, first.fixed() || second.fixed()));
    }

    private static Optional<String> format(
            Part one, Part other, Optional<String> first, Optional<String> second, Conflicts conflicts) {
        if (first.isPresent() && second.isPresent() && !first.equals(second)) {
            conflicts.add(one.place(), other.place(), "the format " + first.get(), false);
        }
        return first.isPresent() ? first : second;
    }

    /** One shape of all parts, in their order; halves are merged first, so that nothing is copied once for each part. */
    SchemaShape all(List<Part> parts, Conflicts conflicts) {
        if (parts.size() == 1) {
            return parts.get(0).shape();
        }
        List<Part> start = parts.subList(0, parts.size() / 2);
        List<Part> end = parts.subList(parts.size() / 2, parts.size());
        return both(start.get(0).with(all(start, conflicts)), end.get(0).with(all(end, conflicts)), conflicts);
    }

    /** Whether two shapes say the same, wherever they were read. */
    static boolean same(SchemaShape one, SchemaShape other) {
        return one == other || WithoutEvidence.equal(one, other);
    }
}
