package dev.apograph.spec.schema;

import dev.apograph.spec.definition.SchemaAnnotations;
import dev.apograph.spec.definition.SchemaShape;
import dev.apograph.spec.definition.SchemaShape.AnyShape;
import dev.apograph.spec.definition.SchemaShape.ArrayShape;
import dev.apograph.spec.definition.SchemaShape.BooleanShape;
import dev.apograph.spec.definition.SchemaShape.EnumShape;
import dev.apograph.spec.definition.SchemaShape.MapShape;
import dev.apograph.spec.definition.SchemaShape.NumberShape;
import dev.apograph.spec.definition.SchemaShape.ObjectShape;
import dev.apograph.spec.definition.SchemaShape.ReferenceShape;
import dev.apograph.spec.definition.SchemaShape.StringShape;
import dev.apograph.spec.definition.SchemaShape.UnionShape;

/** Makes the same shape with more annotations: those of a schema that wraps it, completed by its own. */
final class AnnotatedShape implements SchemaShape.Visitor<SchemaShape> {

    private final SchemaAnnotations outer;

    private AnnotatedShape(SchemaAnnotations outer) {
        this.outer = outer;
    }

    /** The shape as the wrapping schema presents it. */
    static SchemaShape of(SchemaShape shape, SchemaAnnotations outer) {
        return shape.accept(new AnnotatedShape(outer));
    }

    private SchemaAnnotations join(SchemaShape shape) {
        return AnnotationsParser.join(outer, shape.annotations());
    }

    @Override
    public SchemaShape visitObject(ObjectShape shape) {
        return new ObjectShape(join(shape), shape.properties(), shape.additional(), shape.closed());
    }

    @Override
    public SchemaShape visitMap(MapShape shape) {
        return new MapShape(join(shape), shape.values());
    }

    @Override
    public SchemaShape visitArray(ArrayShape shape) {
        return new ArrayShape(join(shape), shape.items());
    }

    @Override
    public SchemaShape visitString(StringShape shape) {
        return new StringShape(join(shape), shape.format());
    }

    @Override
    public SchemaShape visitEnum(EnumShape shape) {
        return new EnumShape(join(shape), shape.values());
    }

    @Override
    public SchemaShape visitNumber(NumberShape shape) {
        return new NumberShape(join(shape), shape.integer());
    }

    @Override
    public SchemaShape visitBoolean(BooleanShape shape) {
        return new BooleanShape(join(shape));
    }

    @Override
    public SchemaShape visitUnion(UnionShape shape) {
        return new UnionShape(join(shape), shape.branches());
    }

    @Override
    public SchemaShape visitReference(ReferenceShape shape) {
        return new ReferenceShape(join(shape), shape.target());
    }

    @Override
    public SchemaShape visitAny(AnyShape shape) {
        return new AnyShape(join(shape));
    }
}
