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
                            .toList());
        }
        String type = types.isEmpty() && !Types.isNull(schema) ? Types.implied(schema) : String.join("", types);
        return ofType(schema, type, annotations);
    }

    private SchemaShape ofType(SchemaNode schema, String type, SchemaAnnotations annotations) {
        return switch (type) {
            case "object" -> objects.parse(schema, annotations);
            case "array" -> new ArrayShape(annotations, items(schema));
            case "string" -> new StringShape(annotations, schema.text("format"));
            case "integer" -> new NumberShape(annotations, true);
            case "number" -> new NumberShape(annotations, false);
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
                    values.stream().map(JsonNode::textValue).distinct().toList()));
        }
        if (values.stream().allMatch(JsonNode::isNumber)) {
            return Optional.of(new NumberShape(annotations, values.stream().allMatch(JsonNode::isIntegralNumber)));
        }
        return values.stream().allMatch(JsonNode::isBoolean)
                ? Optional.of(new BooleanShape(annotations))
                : Optional.of(new AnyShape(annotations));
    }

    /** The shape of an array's items; for a list of positions the shape that all of them share, else any. */
    private SchemaShape items(SchemaNode schema) {
        List<SchemaNode> positions =
                schema.items("prefixItems").isEmpty() ? schema.items("items") : schema.items("prefixItems");
        if (!positions.isEmpty()) {
            List<SchemaShape> shapes = positions.stream().map(this::parse).toList();
            return ObjectParser.allEqual(shapes) ? shapes.get(0) : new AnyShape(SchemaAnnotations.none());
        }
        return schema.child("items", items -> !items.isArray())
                .map(this::parse)
                .orElseGet(() -> new AnyShape(SchemaAnnotations.none()));
    }

    private void report(DiagnosticCode code, SchemaNode node, String message, String mend) {
        diagnostics.add(code, node.place(), message, mend);
    }
}
