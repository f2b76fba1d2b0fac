package dev.apograph.spec.schema;

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

/** The kind of JSON value that a shape describes, in words. */
final class ShapeKind implements SchemaShape.Visitor<String> {

    private static final ShapeKind VISITOR = new ShapeKind();

    private ShapeKind() {}

    /** The kind of a shape. */
    static String of(SchemaShape shape) {
        return shape.accept(VISITOR);
    }

    /** Whether a shape tells the kind of a value and nothing else. */
    static boolean isBare(SchemaShape shape) {
        if (!shape.annotations().bounds().isEmpty()) {
            return false;
        }
        if (shape instanceof ObjectShape object) {
            return object.properties().isEmpty() && object.additional().isEmpty();
        }
        return (shape instanceof ArrayShape array && array.items() instanceof AnyShape)
                || (shape instanceof StringShape string && string.format().isEmpty())
                || (shape instanceof NumberShape number && number.format().isEmpty() && !number.integer())
                || shape instanceof BooleanShape
                || shape instanceof AnyShape;
    }

    @Override
    public String visitObject(ObjectShape shape) {
        return "an object";
    }

    @Override
    public String visitMap(MapShape shape) {
        return "an object";
    }

    @Override
    public String visitArray(ArrayShape shape) {
        return "an array";
    }

    @Override
    public String visitTuple(TupleShape shape) {
        return "an array";
    }

    @Override
    public String visitString(StringShape shape) {
        return "a string";
    }

    @Override
    public String visitEnum(EnumShape shape) {
        return "a string";
    }

    @Override
    public String visitNumber(NumberShape shape) {
        return "a number";
    }

    @Override
    public String visitBoolean(BooleanShape shape) {
        return "a boolean";
    }

    @Override
    public String visitUnion(UnionShape shape) {
        return "one of several kinds";
    }

    @Override
    public String visitReference(ReferenceShape shape) {
        return "another schema";
    }

    @Override
    public String visitAny(AnyShape shape) {
        return "any value";
    }
}
