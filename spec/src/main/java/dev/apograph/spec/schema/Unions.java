package dev.apograph.spec.schema;

import dev.apograph.spec.definition.Bound;
import dev.apograph.spec.definition.Discriminator;
import dev.apograph.spec.definition.SchemaAnnotations;
import dev.apograph.spec.definition.SchemaShape;
import dev.apograph.spec.definition.SchemaShape.AnyShape;
import dev.apograph.spec.definition.SchemaShape.BooleanShape;
import dev.apograph.spec.definition.SchemaShape.EnumShape;
import dev.apograph.spec.definition.SchemaShape.NumberShape;
import dev.apograph.spec.definition.SchemaShape.StringShape;
import dev.apograph.spec.definition.SchemaShape.UnionShape;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Makes unions of branches that a program can tell apart: unions without a name inside are opened, equal branches left
 * out, and scalars of one kind become one branch, which lists their values where one of them does.
 */
final class Unions {

    /** Of more branches, equal ones are looked for in the text of the schema only. */
    private static final int MOST_COMPARED = 64;

    private Unions() {}

    /** A union of branches; the branch itself when one is left, and any value where a branch allows that. */
    static SchemaShape of(SchemaAnnotations said, List<SchemaShape> branches) {
        List<SchemaShape> opened = new ArrayList<>();
        branches.forEach(branch -> open(branch, opened));
        if (opened.stream().anyMatch(branch -> branch instanceof AnyShape)) {
            return new AnyShape(said);
        }
        List<SchemaShape> distinct = withoutEqual(withScalarsJoined(opened));
        if (distinct.size() == 1) {
            return AnnotatedShape.within(distinct.get(0), said);
        }
        return new UnionShape(said, distinct, Optional.empty());
    }

    /** A union whose branches a property tells apart: each stays where it is. */
    static SchemaShape of(SchemaAnnotations said, List<SchemaShape> branches, Discriminator discriminator) {
        return branches.size() < 2
                ? of(said, branches)
                : new UnionShape(said, branches.stream().map(Unions::notNull).toList(), Optional.of(discriminator));
    }

    private static void open(SchemaShape branch, List<SchemaShape> opened) {
        boolean nameless = branch.annotations().title().isEmpty();
        if (branch instanceof UnionShape union && union.discriminator().isEmpty() && nameless) {
            union.branches().forEach(inner -> open(inner, opened));
        } else {
            opened.add(notNull(branch));
        }
    }

    /** Null is said of the whole union. */
    private static SchemaShape notNull(SchemaShape branch) {
        return branch.annotations().nullable() ? AnnotatedShape.of(branch, said -> said.withNullable(false)) : branch;
    }

    private static List<SchemaShape> withoutEqual(List<SchemaShape> branches) {
        if (branches.size() > MOST_COMPARED) {
            return branches;
        }
        List<SchemaShape> distinct = new ArrayList<>();
        List<SchemaShape> bare = new ArrayList<>();
        for (SchemaShape branch : branches) {
            SchemaShape compared = AnnotatedShape.of(branch, AnnotationsParser::ofPart);
            if (bare.stream().noneMatch(earlier -> ShapeMerge.same(earlier, compared))) {
                bare.add(compared);
                distinct.add(branch);
            }
        }
        return distinct;
    }

    private static List<SchemaShape> withScalarsJoined(List<SchemaShape> branches) {
        List<SchemaShape> joined = new ArrayList<>();
        Set<String> done = new LinkedHashSet<>();
        for (SchemaShape branch : branches) {
            if (!isScalar(branch)) {
                joined.add(branch);
            } else if (done.add(ShapeKind.of(branch))) {
                joined.add(joined(branches.stream()
                        .filter(other -> isScalar(other) && ShapeKind.of(other).equals(ShapeKind.of(branch)))
                        .toList()));
            }
        }
        return joined;
    }

    private static boolean isScalar(SchemaShape shape) {
        return shape instanceof StringShape
                || shape instanceof EnumShape
                || shape instanceof NumberShape
                || shape instanceof BooleanShape;
    }

    /**
     * One shape for scalars of one kind; only what all of them say holds for it. Any string beside listed ones is a list
     * that may grow, unless the list names no more than the empty string.
     */
    private static SchemaShape joined(List<SchemaShape> scalars) {
        SchemaShape first = scalars.get(0);
        if (scalars.size() == 1) {
            return first;
        }
        SchemaAnnotations said = AnnotationsParser.ofPart(first.annotations()).withBounds(commonBounds(scalars));
        if (first instanceof BooleanShape) {
            return new BooleanShape(said);
        }
        Optional<String> format = commonFormat(scalars);
        if (first instanceof NumberShape) {
            boolean integer = scalars.stream().allMatch(shape -> shape instanceof NumberShape one && one.integer());
            return new NumberShape(said, integer, format);
        }
        List<String> values = scalars.stream()
                .flatMap(shape ->
                        shape instanceof EnumShape listed ? listed.values().stream() : List.<String>of().stream())
                .distinct()
                .toList();
        boolean namesNothing =
                values.stream().allMatch(String::isBlank) && scalars.stream().anyMatch(StringShape.class::isInstance);
        return namesNothing ? new StringShape(said, format) : new EnumShape(said, values, false);
    }

    private static Optional<String> commonFormat(List<SchemaShape> scalars) {
        List<Optional<String>> formats =
                scalars.stream().map(Unions::format).distinct().toList();
        return formats.size() == 1 ? formats.get(0) : Optional.empty();
    }

    private static Optional<String> format(SchemaShape shape) {
        if (shape instanceof StringShape string) {
            return string.format();
        }
        return shape instanceof NumberShape number ? number.format() : Optional.empty();
    }

    private static List<Bound> commonBounds(List<SchemaShape> scalars) {
        return BoundsMerge.either(
                scalars.stream().map(shape -> shape.annotations().bounds()).toList());
    }
}
