package dev.apograph.spec.schema;

import dev.apograph.spec.definition.PropertyDefinition;
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
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Prints shapes for expectations: {@code {a!: string, b: integer?}} is an object with a required property and one that
 * may be null, {@code ..T} describes further properties, {@code |} parts the branches of a union.
 */
public final class ShapeText implements SchemaShape.Visitor<String> {

    private final Function<SchemaShape, String> more;

    ShapeText(Function<SchemaShape, String> more) {
        this.more = more;
    }

    /** The shape in one line. */
    public static String of(SchemaShape shape) {
        return new ShapeText(any -> "").text(shape);
    }

    String text(SchemaShape shape) {
        return shape.accept(this) + (shape.annotations().nullable() ? "?" : "") + more.apply(shape);
    }

    @Override
    public String visitObject(ObjectShape shape) {
        String properties = shape.properties().stream().map(this::property).collect(Collectors.joining(", "));
        String more = shape.additional().map(values -> ".." + text(values)).orElse("");
        return "{" + properties + more + "}" + (shape.closed() ? "closed" : "");
    }

    private String property(PropertyDefinition property) {
        return property.name() + (property.required() ? "!" : "") + ": " + text(property.shape());
    }

    @Override
    public String visitMap(MapShape shape) {
        return "map<" + text(shape.values()) + ">";
    }

    @Override
    public String visitArray(ArrayShape shape) {
        return "[" + text(shape.items()) + "]";
    }

    @Override
    public String visitTuple(TupleShape shape) {
        String positions = shape.positions().stream().map(this::text).collect(Collectors.joining(", "));
        String more = shape.rest().map(items -> ".." + text(items)).orElse("");
        return "[" + positions + "," + more + "]" + (shape.closed() ? "closed" : "");
    }

    @Override
    public String visitString(StringShape shape) {
        return shape.format().orElse("string");
    }

    @Override
    public String visitEnum(EnumShape shape) {
        return (shape.fixed() ? "const" : "enum") + shape.values();
    }

    @Override
    public String visitNumber(NumberShape shape) {
        return shape.format().orElse(shape.integer() ? "integer" : "number");
    }

    @Override
    public String visitBoolean(BooleanShape shape) {
        return "boolean";
    }

    @Override
    public String visitUnion(UnionShape shape) {
        return "(" + shape.branches().stream().map(this::text).collect(Collectors.joining(" | ")) + ")";
    }

    @Override
    public String visitReference(ReferenceShape shape) {
        return "@" + shape.target().id();
    }

    @Override
    public String visitAny(AnyShape shape) {
        return "any";
    }
}
