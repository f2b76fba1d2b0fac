package dev.apograph.generator.naming;

import dev.apograph.spec.definition.PartVisitor;
import dev.apograph.spec.definition.PropertyDefinition;
import dev.apograph.spec.definition.SchemaAnnotations;
import dev.apograph.spec.definition.SchemaShape;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * Numbers shapes so that two have the same number exactly if they are equal in all that the documents say of them; where
 * it was read has no part in it. Each shape is looked at once, whatever it lies in.
 */
final class ShapeNumbers implements PartVisitor<List<Object>> {

    private static final int NONE = -1;

    private final Map<List<Object>, Integer> numbers = new HashMap<>();
    private final IdentityHashMap<SchemaShape, Integer> known = new IdentityHashMap<>();

    /** The number of a shape with other annotations than its own. */
    int of(SchemaShape shape, SchemaAnnotations said) {
        List<Object> key = new ArrayList<>(shape.accept(this));
        key.add(said);
        return number(key);
    }

    private int of(SchemaShape shape) {
        Integer number = known.get(shape);
        if (number == null) {
            number = of(shape, shape.annotations());
            known.put(shape, number);
        }
        return number;
    }

    private int number(List<Object> key) {
        return numbers.computeIfAbsent(key, any -> numbers.size());
    }

    @Override
    public List<Object> visitObject(SchemaShape.ObjectShape shape) {
        List<Object> key = new ArrayList<>();
        key.add("object");
        key.add(shape.closed());
        key.add(shape.additional().map(this::of).orElse(NONE));
        for (PropertyDefinition property : shape.properties()) {
            key.add(property.name());
            key.add(property.required());
            key.add(of(property.shape()));
        }
        return key;
    }

    @Override
    public List<Object> visitMap(SchemaShape.MapShape shape) {
        return List.of("map", of(shape.values()));
    }

    @Override
    public List<Object> visitArray(SchemaShape.ArrayShape shape) {
        return List.of("array", of(shape.items()));
    }

    @Override
    public List<Object> visitTuple(SchemaShape.TupleShape shape) {
        List<Object> key = new ArrayList<>();
        key.add("tuple");
        key.add(shape.closed());
        key.add(shape.rest().map(this::of).orElse(NONE));
        shape.positions().forEach(position -> key.add(of(position)));
        return key;
    }

    @Override
    public List<Object> visitUnion(SchemaShape.UnionShape shape) {
        List<Object> key = new ArrayList<>();
        key.add("union");
        shape.discriminator().ifPresent(key::add);
        shape.branches().forEach(branch -> key.add(of(branch)));
        return key;
    }

    @Override
    public List<Object> visitEnum(SchemaShape.EnumShape shape) {
        return List.of("enum", shape.values(), shape.fixed());
    }

    @Override
    public List<Object> visitString(SchemaShape.StringShape shape) {
        return List.of("string", shape.format());
    }

    @Override
    public List<Object> visitNumber(SchemaShape.NumberShape shape) {
        return List.of("number", shape.integer(), shape.format());
    }

    @Override
    public List<Object> visitReference(SchemaShape.ReferenceShape shape) {
        return List.of("reference", shape.target());
    }

    /** True or false, and anything: the kind tells all. */
    @Override
    public List<Object> visitWithoutParts(SchemaShape shape) {
        return List.of(shape.getClass().getSimpleName());
    }
}
