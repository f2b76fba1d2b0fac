package dev.apograph.spec.schema;

import dev.apograph.spec.definition.PropertyDefinition;
import dev.apograph.spec.definition.SchemaAnnotations;
import dev.apograph.spec.definition.SchemaShape;
import dev.apograph.spec.definition.SchemaShape.AnyShape;
import dev.apograph.spec.definition.SchemaShape.ArrayShape;
import dev.apograph.spec.definition.SchemaShape.MapShape;
import dev.apograph.spec.definition.SchemaShape.ObjectShape;
import dev.apograph.spec.definition.SchemaShape.TupleShape;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Merges objects with objects and arrays with arrays. */
final class ContainerMerge {

    private final ShapeMerge merge;

    ContainerMerge(ShapeMerge merge) {
        this.merge = merge;
    }

    /** What both are; nothing when they are of different kinds. */
    Optional<SchemaShape> both(Part one, Part other, SchemaAnnotations joined, Conflicts conflicts) {
        if (one.shape() instanceof MapShape first && other.shape() instanceof MapShape second) {
            return Optional.of(
                    new MapShape(joined, inside(one.with(first.values()), other.with(second.values()), conflicts)));
        }
        Optional<ObjectShape> first = object(one.shape());
        Optional<ObjectShape> second = object(other.shape());
        if (first.isPresent() && second.isPresent()) {
            return Optional.of(objects(one.with(first.get()), other.with(second.get()), joined, conflicts));
        }
        return arrays(one, other, joined, conflicts);
    }

    private static Optional<ObjectShape> object(SchemaShape shape) {
        return shape instanceof MapShape map
                ? Optional.of(new ObjectShape(map.annotations(), List.of(), Optional.of(map.values()), false))
                : Optional.of(shape).filter(ObjectShape.class::isInstance).map(ObjectShape.class::cast);
    }

    private SchemaShape objects(Part one, Part other, SchemaAnnotations joined, Conflicts conflicts) {
        ObjectShape first = (ObjectShape) one.shape();
        ObjectShape second = (ObjectShape) other.shape();
        Map<String, PropertyDefinition> properties = new LinkedHashMap<>();
        first.properties().forEach(property -> properties.put(property.name(), property));
        for (PropertyDefinition property : second.properties()) {
            PropertyDefinition earlier = properties.get(property.name());
            properties.put(property.name(), earlier == null ? property : property(earlier, property, conflicts));
        }
        reportForbidden(one, second, conflicts);
        reportForbidden(other, first, conflicts);
        Optional<SchemaShape> additional =
                first.additional().isPresent() && second.additional().isPresent()
                        ? Optional.of(inside(
                                one.with(first.additional().get()),
                                other.with(second.additional().get()),
                                conflicts))
                        : first.additional().or(second::additional);
        return new ObjectShape(joined, List.copyOf(properties.values()), additional, first.closed() || second.closed());
    }

    private PropertyDefinition property(PropertyDefinition one, PropertyDefinition other, Conflicts conflicts) {
        boolean needed = one.required() || other.required();
        Conflicts inner = new Conflicts();
        SchemaShape shape = merge.both(
                new Part(one.shape(), one.evidence().place()),
                new Part(other.shape(), other.evidence().place()),
                inner);
        conflicts.addAll(inner, needed);
        boolean typed = !(one.shape() instanceof AnyShape);
        return new PropertyDefinition(one.name(), needed, shape, typed ? one.evidence() : other.evidence());
    }

    /** A property that one part demands and the other part, which names all its properties, does not know. */
    private static void reportForbidden(Part closed, ObjectShape other, Conflicts conflicts) {
        ObjectShape shape = (ObjectShape) closed.shape();
        if (!shape.closed()
                || shape.additional().isPresent()
                || shape.properties().isEmpty()) {
            return;
        }
        List<String> known =
                shape.properties().stream().map(PropertyDefinition::name).toList();
        Set<String> names = new HashSet<>(known);
        other.properties().stream()
                .filter(property -> property.required() && !names.contains(property.name()))
                .forEach(property -> conflicts.add(
                        property.evidence().place(),
                        closed.place(),
                        "the required property `" + property.name() + "`",
                        true));
    }

    private Optional<SchemaShape> arrays(Part one, Part other, SchemaAnnotations joined, Conflicts conflicts) {
        if (one.shape() instanceof ArrayShape first && other.shape() instanceof ArrayShape second) {
            return Optional.of(
                    new ArrayShape(joined, inside(one.with(first.items()), other.with(second.items()), conflicts)));
        }
        if (one.shape() instanceof TupleShape first && other.shape() instanceof ArrayShape second) {
            return Optional.of(tuples(one, first, other, rest(second), joined, conflicts));
        }
        if (one.shape() instanceof ArrayShape first && other.shape() instanceof TupleShape second) {
            return Optional.of(tuples(one, rest(first), other, second, joined, conflicts));
        }
        return one.shape() instanceof TupleShape first && other.shape() instanceof TupleShape second
                ? Optional.of(tuples(one, first, other, second, joined, conflicts))
                : Optional.empty();
    }

    private static TupleShape rest(ArrayShape array) {
        return new TupleShape(array.annotations(), List.of(), Optional.of(array.items()), false);
    }

    private TupleShape tuples(
            Part one, TupleShape first, Part other, TupleShape second, SchemaAnnotations joined, Conflicts conflicts) {
        List<SchemaShape> positions = new ArrayList<>();
        int longest = Math.max(first.positions().size(), second.positions().size());
        for (int at = 0; at < longest; at++) {
            positions.add(inside(one.with(at(first, at)), other.with(at(second, at)), conflicts));
        }
        Optional<SchemaShape> rest = first.rest().isPresent() && second.rest().isPresent()
                ? Optional.of(inside(
                        one.with(first.rest().get()), other.with(second.rest().get()), conflicts))
                : first.rest().or(second::rest);
        return new TupleShape(joined, positions, rest, first.closed() || second.closed());
    }

    private static SchemaShape at(TupleShape tuple, int position) {
        return position < tuple.positions().size()
                ? tuple.positions().get(position)
                : tuple.rest().orElseGet(() -> new AnyShape(SchemaAnnotations.none()));
    }

    /** Items and values may be missing altogether, so a conflict of theirs leaves the empty array or object. */
    private SchemaShape inside(Part one, Part other, Conflicts conflicts) {
        Conflicts inner = new Conflicts();
        SchemaShape shape = merge.both(one, other, inner);
        conflicts.addAll(inner, false);
        return shape;
    }
}
