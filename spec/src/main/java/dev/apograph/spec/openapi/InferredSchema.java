package dev.apograph.spec.openapi;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.apograph.spec.definition.SchemaShape;

/**
 * A shape that was inferred from examples, as a schema. It stands in an extension: a validator that obeyed it would
 * refuse values which the documents do not forbid.
 */
final class InferredSchema implements SchemaShape.Visitor<ObjectNode> {

    private static final InferredSchema VISITOR = new InferredSchema();

    private InferredSchema() {}

    /** The shape as a JSON Schema of draft 2020-12. */
    static ObjectNode of(SchemaShape shape) {
        return shape.accept(VISITOR);
    }

    private static ObjectNode typed(String type) {
        return JsonNodeFactory.instance.objectNode().put("type", type);
    }

    @Override
    public ObjectNode visitObject(SchemaShape.ObjectShape shape) {
        ObjectNode schema = typed("object");
        ObjectNode properties = schema.putObject("properties");
        shape.properties().forEach(property -> properties.set(property.name(), of(property.shape())));
        return schema;
    }

    @Override
    public ObjectNode visitMap(SchemaShape.MapShape shape) {
        return typed("object").set("additionalProperties", of(shape.values()));
    }

    @Override
    public ObjectNode visitArray(SchemaShape.ArrayShape shape) {
        return typed("array").set("items", of(shape.items()));
    }

    @Override
    public ObjectNode visitTuple(SchemaShape.TupleShape shape) {
        ObjectNode schema = typed("array");
        shape.positions().forEach(position -> schema.withArray("/prefixItems").add(of(position)));
        shape.rest().ifPresent(rest -> schema.set("items", of(rest)));
        return schema;
    }

    @Override
    public ObjectNode visitString(SchemaShape.StringShape shape) {
        ObjectNode schema = typed("string");
        shape.format().ifPresent(format -> schema.put("format", format));
        return schema;
    }

    @Override
    public ObjectNode visitEnum(SchemaShape.EnumShape shape) {
        ObjectNode schema = typed("string");
        shape.values().forEach(schema.putArray("enum")::add);
        return schema;
    }

    @Override
    public ObjectNode visitNumber(SchemaShape.NumberShape shape) {
        return typed(shape.integer() ? "integer" : "number");
    }

    @Override
    public ObjectNode visitBoolean(SchemaShape.BooleanShape shape) {
        return typed("boolean");
    }

    @Override
    public ObjectNode visitUnion(SchemaShape.UnionShape shape) {
        ObjectNode schema = JsonNodeFactory.instance.objectNode();
        shape.branches().forEach(branch -> schema.withArray("/anyOf").add(of(branch)));
        return schema;
    }

    @Override
    public ObjectNode visitReference(SchemaShape.ReferenceShape shape) {
        return JsonNodeFactory.instance.objectNode().put("$ref", SchemaAssembler.pointer(shape.target()));
    }

    @Override
    public ObjectNode visitAny(SchemaShape.AnyShape shape) {
        return JsonNodeFactory.instance.objectNode();
    }
}
