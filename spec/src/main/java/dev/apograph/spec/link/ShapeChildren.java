package dev.apograph.spec.link;

import dev.apograph.spec.definition.PartVisitor;
import dev.apograph.spec.definition.PropertyDefinition;
import dev.apograph.spec.definition.SchemaReference;
import dev.apograph.spec.definition.SchemaShape;
import dev.apograph.spec.definition.SchemaShape.ArrayShape;
import dev.apograph.spec.definition.SchemaShape.MapShape;
import dev.apograph.spec.definition.SchemaShape.ObjectShape;
import dev.apograph.spec.definition.SchemaShape.ReferenceShape;
import dev.apograph.spec.definition.SchemaShape.TupleShape;
import dev.apograph.spec.definition.SchemaShape.UnionShape;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The shapes directly below a shape. */
final class ShapeChildren implements PartVisitor<List<SchemaShape>> {

    private static final ShapeChildren VISITOR = new ShapeChildren();

    private ShapeChildren() {}

    /** Everything that a shape refers to, itself and all shapes below it, in their order. */
    static Set<SchemaReference> references(SchemaShape shape) {
        Set<SchemaReference> references = new LinkedHashSet<>();
        collect(shape, references);
        return references;
    }

    private static void collect(SchemaShape shape, Set<SchemaReference> references) {
        if (shape instanceof ReferenceShape reference) {
            references.add(reference.target());
        }
        shape.accept(VISITOR).forEach(child -> collect(child, references));
    }

    @Override
    public List<SchemaShape> visitObject(ObjectShape shape) {
        return Stream.concat(shape.properties().stream().map(PropertyDefinition::shape), shape.additional().stream())
                .toList();
    }

    @Override
    public List<SchemaShape> visitMap(MapShape shape) {
        return List.of(shape.values());
    }

    @Override
    public List<SchemaShape> visitArray(ArrayShape shape) {
        return List.of(shape.items());
    }

    @Override
    public List<SchemaShape> visitTuple(TupleShape shape) {
        return Stream.concat(shape.positions().stream(), shape.rest().stream()).toList();
    }

    @Override
    public List<SchemaShape> visitUnion(UnionShape shape) {
        return shape.branches();
    }

    @Override
    public List<SchemaShape> visitWithoutParts(SchemaShape shape) {
        return List.of();
    }
}
