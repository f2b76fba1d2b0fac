package dev.apograph.generator.testing;

import dev.apograph.spec.definition.JsonContent.Kind;
import dev.apograph.spec.definition.SchemaShape;
import java.util.Optional;

/** The kind of JSON value that a shape asks for; empty where it may be one of several. */
final class KindOfShape implements SchemaShape.Visitor<Optional<Kind>> {

    @Override
    public Optional<Kind> visitObject(SchemaShape.ObjectShape shape) {
        return Optional.of(Kind.OBJECT);
    }

    @Override
    public Optional<Kind> visitMap(SchemaShape.MapShape shape) {
        return Optional.of(Kind.OBJECT);
    }

    @Override
    public Optional<Kind> visitArray(SchemaShape.ArrayShape shape) {
        return Optional.of(Kind.ARRAY);
    }

    @Override
    public Optional<Kind> visitTuple(SchemaShape.TupleShape shape) {
        return Optional.of(Kind.ARRAY);
    }

    @Override
    public Optional<Kind> visitString(SchemaShape.StringShape shape) {
        return Optional.of(Kind.STRING);
    }

    @Override
    public Optional<Kind> visitEnum(SchemaShape.EnumShape shape) {
        return Optional.of(Kind.STRING);
    }

    @Override
    public Optional<Kind> visitNumber(SchemaShape.NumberShape shape) {
        return Optional.of(Kind.NUMBER);
    }

    @Override
    public Optional<Kind> visitBoolean(SchemaShape.BooleanShape shape) {
        return Optional.of(Kind.BOOLEAN);
    }

    @Override
    public Optional<Kind> visitUnion(SchemaShape.UnionShape shape) {
        return Optional.empty();
    }

    @Override
    public Optional<Kind> visitReference(SchemaShape.ReferenceShape shape) {
        return Optional.empty();
    }

    @Override
    public Optional<Kind> visitAny(SchemaShape.AnyShape shape) {
        return Optional.empty();
    }
}
