package dev.apograph.spec.schema;

import com.fasterxml.jackson.databind.JsonNode;
import dev.apograph.spec.definition.SchemaAnnotations;
import dev.apograph.spec.definition.SchemaShape;
import dev.apograph.spec.definition.SchemaShape.AnyShape;
import dev.apograph.spec.definition.SchemaShape.ArrayShape;
import dev.apograph.spec.definition.SchemaShape.BooleanShape;
import dev.apograph.spec.definition.SchemaShape.EnumShape;
import dev.apograph.spec.definition.SchemaShape.NumberShape;
import dev.apograph.spec.definition.SchemaShape.ReferenceShape;
import dev.apograph.spec.definition.SchemaShape.StringShape;
import dev.apograph.spec.definition.SchemaShape.TupleShape;
import dev.apograph.spec.definition.SchemaShape.UnionShape;
import dev.apograph.spec.diagnostic.DiagnosticCode;
import dev.apograph.spec.diagnostic.Diagnostics;
import java.util.List;
import java.util.Optional;

/** Turns a schema into the shape of the values that it allows. */
final class ShapeParser {

    private final References references;
    private final Diagnostics diagnostics;
    private final Keywords keywords;
    private final ObjectParser objects;
    private final CombinationParser combinations;

    ShapeParser(References references, Diagnostics diagnostics) {
        this.references = references;
        this.diagnostics = diagnostics;
        this.keywords = new Keywords(diagnostics);
        this.objects = new ObjectParser(this, diagnostics);
        this.combinations = new CombinationParser(this, references, diagnostics);
    }

    /** The shape of a schema, which may be {@code true} or {@code false} as well (draft-06). */
    SchemaShape parse(SchemaNode schema) {
        if (schema.json().isBoolean()) {
            return new AnyShape(SchemaAnnotations.none());
        }
        if (!schema.json().isObject()) {
            report(
                    DiagnosticCode.SCHEMA_KEYWORD_IGNORED,
                    schema,
                    "a value that is no schema stands where a schema belongs",
                    "correct it");
            return new AnyShape(SchemaAnnotations.none());
        }
        keywords.check(schema);
        Optional<String> reference = schema.text("$ref");
        if (reference.isPresent()) {
            return new ReferenceShape(AnnotationsParser.of(schema), references.target(reference.get()));
        }
        return combinations.parse(schema).orElseGet(() -> plain(schema));
    }

    /** The shape of a schema apart from {@code allOf}, {@code oneOf} and {@code anyOf}. */
    SchemaShape plain(SchemaNode schema) {
        Optional<SchemaShape> listed = listed(schema);
        if (listed.isPresent()) {
            return listed.get();
        }
        SchemaAnnotations annotations = AnnotationsParser.of(schema);
        List<String> types = Types.of(schema);
        if (types.size() > 1) {
            return new UnionShape(
                    annotations,
                    types.stream()
                            .map(type -> ofType(schema, type, SchemaAnnotations.none()))
                            .toList(),
                    Optional.empty());
        }
        String type = types.isEmpty() && !Types.isNull(schema) ? Types.implied(schema) : String.join("", types);
        return ofType(schema, type, annotations);
    }

    private SchemaShape ofType(SchemaNode schema, String type, SchemaAnnotations annotations) {
        return switch (type) {
            case "object" -> objects.parse(schema, annotations);
            case "array" -> array(schema, annotations);
            case "string" -> new StringShape(annotations, schema.text("format"));
            case "integer" -> new NumberShape(annotations, true, schema.text("format"));
            case "number" -> new NumberShape(annotations, false, schema.text("format"));
            case "boolean" -> new BooleanShape(annotations);
            case "" -> new AnyShape(annotations);
            default -> {
                report(
                        DiagnosticCode.SCHEMA_KEYWORD_IGNORED,
                        schema.child("type"),
                        "`" + type + "` is no type of JSON Schema",
                        "use string, number, integer, boolean, object, array or null");
                yield new AnyShape(annotations);
            }
        };
    }

    /** {@code enum} and {@code const}: strings make an enum, values of another single kind that kind. */
    private Optional<SchemaShape> listed(SchemaNode schema) {
        List<JsonNode> values =
                schema.child("const", any -> true).map(List::of).orElseGet(() -> schema.items("enum")).stream()
                        .map(SchemaNode::json)
                        .filter(value -> !value.isNull())
                        .toList();
        if (values.isEmpty()) {
            return Optional.empty();
        }
        SchemaAnnotations annotations = AnnotationsParser.of(schema);
        if (values.stream().allMatch(JsonNode::isTextual)) {
            return Optional.of(new EnumShape(
                    annotations,
                    values.stream().map(JsonNode::textValue).distinct().toList(),
                    schema.has("const")));
        }
        if (values.stream().allMatch(JsonNode::isNumber)) {
            return Optional.of(new NumberShape(
                    annotations, values.stream().allMatch(JsonNode::isIntegralNumber), schema.text("format")));
        }
        return values.stream().allMatch(JsonNode::isBoolean)
                ? Optional.of(new BooleanShape(annotations))
                : Optional.of(new AnyShape(annotations));
    }

    /** An array, by position where the schema says so; beside {@code prefixItems}, {@code items} means the others. */
    private SchemaShape array(SchemaNode schema, SchemaAnnotations annotations) {
        boolean prefixed = !schema.items("prefixItems").isEmpty();
        List<SchemaNode> positions = prefixed ? schema.items("prefixItems") : schema.items("items");
        if (positions.isEmpty()) {
            SchemaShape items = schema.child("items", value -> !value.isArray())
                    .map(this::parse)
                    .orElseGet(() -> new AnyShape(SchemaAnnotations.none()));
            return new ArrayShape(annotations, items);
        }
        String others = prefixed ? "items" : "additionalItems";
        return new TupleShape(
                annotations,
                positions.stream().map(this::parse).toList(),
                schema.child(others, JsonNode::isObject).map(this::parse),
                schema.child(others, value -> value.isBoolean() && !value.booleanValue())
                        .isPresent());
    }

    private void report(DiagnosticCode code, SchemaNode node, String message, String mend) {
        diagnostics.add(code, node.place(), message, mend);
    }
}
