package dev.apograph.spec.definition;

import dev.apograph.spec.definition.SchemaShape.AnyShape;
import dev.apograph.spec.definition.SchemaShape.BooleanShape;
import dev.apograph.spec.definition.SchemaShape.EnumShape;
import dev.apograph.spec.definition.SchemaShape.NumberShape;
import dev.apograph.spec.definition.SchemaShape.ReferenceShape;
import dev.apograph.spec.definition.SchemaShape.StringShape;

/**
 * A visitor to which all shapes that hold no other shape are alike: one that walks through a schema. It says of each
 * other shape whether and how it goes on to what lies inside. A new shape breaks the build here and there alike.
 *
 * @param <R> what each method returns
 */
public interface PartVisitor<R> extends SchemaShape.Visitor<R> {

    /** Visits a shape that holds no other shape; what a reference leads to does not lie inside it. */
    R visitWithoutParts(SchemaShape shape);

    @Override
    default R visitString(StringShape shape) {
        return visitWithoutParts(shape);
    }

    @Override
    default R visitEnum(EnumShape shape) {
        return visitWithoutParts(shape);
    }

    @Override
    default R visitNumber(NumberShape shape) {
        return visitWithoutParts(shape);
    }

    @Override
    default R visitBoolean(BooleanShape shape) {
        return visitWithoutParts(shape);
    }

    @Override
    default R visitReference(ReferenceShape shape) {
        return visitWithoutParts(shape);
    }

    @Override
    default R visitAny(AnyShape shape) {
        return visitWithoutParts(shape);
    }
}
