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
import dev.apograph.spec.definition.SchemaShape.TupleShape;
import dev.apograph.spec.definition.SchemaShape.UnionShape;
import java.util.function.UnaryOperator;

/** Makes the same shape with other annotations. */
public final class AnnotatedShape implements SchemaShape.Visitor<SchemaShape> {

    private final UnaryOperator<SchemaAnnotations> change;

    private AnnotatedShape(UnaryOperator<SchemaAnnotations> change) {
        this.change = change;
    }

    /** The shape with what {@code change} makes of its annotations; those of its parts stay. */
    public static SchemaShape of(SchemaShape shape, UnaryOperator<SchemaAnnotations> change) {
        return shape.accept(new AnnotatedShape(change));
    }

    /** The shape as a schema around it presents it: with that schema's annotations, completed by its own. */
    public static SchemaShape within(SchemaShape shape, SchemaAnnotations outer) {
        return of(shape, inner -> AnnotationsParser.join(outer, inner));
    }

    private SchemaAnnotations annotations(SchemaShape shape) {
        return change.apply(shape.annotations());
    }

    @Override
    public SchemaShape visitObject(ObjectShape shape) {
        return new ObjectShape(annotations(shape), shape.properties(), shape.additional(), shape.closed());
    }

    @Override
    public SchemaShape visitMap(MapShape shape) {
        return new MapShape(annotations(shape), shape.values());
    }

    @Override
    public SchemaShape visitArray(ArrayShape shape) {
        return new ArrayShape(annotations(shape), shape.items());
    }

    @Override
    public SchemaShape visitTuple(TupleShape shape) {
        return new TupleShape(annotations(shape), shape.positions(), shape.rest(), shape.closed());
    }

    @Override
    public SchemaShape visitString(StringShape shape) {
        return new StringShape(annotations(shape), shape.format());
    }

    @Override
    public SchemaShape visitEnum(EnumShape shape) {
        return new EnumShape(annotations(shape), shape.values(), shape.fixed());
    }

    @Override
    public SchemaShape visitNumber(NumberShape shape) {
        return new NumberShape(annotations(shape), shape.integer(), shape.format());
    }

    @Override
    public SchemaShape visitBoolean(BooleanShape shape) {
        return new BooleanShape(annotations(shape));
    }

    @Override
    public SchemaShape visitUnion(UnionShape shape) {
        return new UnionShape(annotations(shape), shape.branches(), shape.discriminator());
    }

    @Override
    public SchemaShape visitReference(ReferenceShape shape) {
        return new ReferenceShape(annotations(shape), shape.target());
    }

    @Override
    public SchemaShape visitAny(AnyShape shape) {
        return new AnyShape(annotations(shape));
    }
}
