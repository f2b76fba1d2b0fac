package dev.apograph.spec.trace;

import dev.apograph.spec.definition.SchemaReference;
import dev.apograph.spec.definition.SchemaShape;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Says in a few words what values a shape allows. */
final class ShapeWords implements SchemaShape.Visitor<String> {

    private final Function<SchemaReference, String> schemaTitle;

    ShapeWords(Function<SchemaReference, String> schemaTitle) {
        this.schemaTitle = schemaTitle;
    }

    @Override
    public String visitObject(SchemaShape.ObjectShape shape) {
        return "object";
    }

    @Override
    public String visitMap(SchemaShape.MapShape shape) {
        return "map of " + shape.values().accept(this);
    }

    @Override
    public String visitArray(SchemaShape.ArrayShape shape) {
        return "array of " + shape.items().accept(this);
    }

    @Override
    public String visitTuple(SchemaShape.TupleShape shape) {
        List<SchemaShape> positions = shape.positions();
        return "array of " + positions.stream().map(item -> item.accept(this)).collect(Collectors.joining(", then "));
    }

    @Override
    public String visitString(SchemaShape.StringShape shape) {
        return shape.format().map(format -> "string (" + format + ")").orElse("string");
    }

    @Override
    public String visitEnum(SchemaShape.EnumShape shape) {
        return "one of " + String.join(", ", shape.values());
    }

    @Override
    public String visitNumber(SchemaShape.NumberShape shape) {
        String number = shape.integer() ? "integer" : "number";
        return shape.format().map(format -> number + " (" + format + ")").orElse(number);
    }

    @Override
    public String visitBoolean(SchemaShape.BooleanShape shape) {
        return "boolean";
    }

    @Override
    public String visitUnion(SchemaShape.UnionShape shape) {
        List<SchemaShape> branches = shape.branches();
        return branches.stream().map(branch -> branch.accept(this)).distinct().collect(Collectors.joining(" or "));
    }

    @Override
    public String visitReference(SchemaShape.ReferenceShape shape) {
        return schemaTitle.apply(shape.target());
    }

    @Override
    public String visitAny(SchemaShape.AnyShape shape) {
        return "any value";
    }
}
