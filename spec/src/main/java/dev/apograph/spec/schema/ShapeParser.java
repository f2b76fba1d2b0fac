package dev.apograph.spec.schema;

import dev.apograph.spec.definition.SchemaAnnotations;
import dev.apograph.spec.definition.SchemaReference;
import dev.apograph.spec.definition.SchemaShape;
import dev.apograph.spec.definition.SchemaShape.AnyShape;
import dev.apograph.spec.definition.SchemaShape.BooleanShape;
import dev.apograph.spec.definition.SchemaShape.ReferenceShape;
import dev.apograph.spec.definition.SchemaShape.StringShape;
import dev.apograph.spec.definition.SchemaShape.UnionShape;
import dev.apograph.spec.diagnostic.DiagnosticCode;
import dev.apograph.spec.diagnostic.Diagnostics;
import java.util.List;
import java.util.Optional;

/** Turns a schema into the shape of the values that it allows. */
final class ShapeParser {

    /** Deepest nesting of schemas, those included that references lead to while schemas are merged. */
    private static final int DEEPEST = 320;

    private final References references;
    private final Diagnostics diagnostics;
    private final Keywords keywords;
    private final AnnotationsParser annotations;
    private final ObjectParser objects;
    private final ArrayParser arrays;
    private final CombinationParser combinations;
    private int depth;

    ShapeParser(References references, Diagnostics diagnostics) {
        this.references = references;
        this.diagnostics = diagnostics;
        this.keywords = new Keywords(diagnostics);
        this.annotations = new AnnotationsParser(new Nullness(references));
        this.objects = new ObjectParser(this, diagnostics);
        this.arrays = new ArrayParser(this);
        this.combinations = new CombinationParser(this, references, diagnostics);
    }

    /** The shape of a schema, which may be {@code true} or {@code false} as well (draft-06). */
    SchemaShape parse(SchemaNode schema) {
        if (schema.json().isBoolean()) {
            return new AnyShape(SchemaAnnotations.none());
        }
        if (!schema.json().isObject() || depth >= DEEPEST) {
            diagnostics.add(
                    depth >= DEEPEST ? DiagnosticCode.SCHEMA_INVALID : DiagnosticCode.SCHEMA_KEYWORD_IGNORED,
                    schema.place(),
                    depth >= DEEPEST
                            ? "with the references to follow, this schema lies more than " + DEEPEST + " levels deep"
                            : "a value that is no schema stands where a schema belongs",
                    "correct it");
            return new AnyShape(SchemaAnnotations.none());
        }
        keywords.check(schema);
        depth++;
        SchemaShape shape = combinations.parse(schema);
        depth--;
        return shape;
    }

    /** What a schema says beside its shape. */
    SchemaAnnotations annotations(SchemaNode schema) {
        return annotations.of(schema);
    }

    /** The reference that a schema makes. */
    Optional<ReferenceShape> reference(SchemaNode schema) {
        return Subschemas.reference(schema)
                .map(ref -> new ReferenceShape(
                        annotations.of(schema),
                        new SchemaReference(references.target(schema, ref).id())));
    }

    /** The shape of a schema apart from references, {@code allOf}, {@code oneOf} and {@code anyOf}. */
    SchemaShape plain(SchemaNode schema) {
        SchemaAnnotations said = annotations.of(schema);
        List<String> types = Types.of(schema);
        Optional<SchemaShape> listed = ListedValues.of(schema, types).map(values -> values.shape(said, this));
        if (listed.isPresent()) {
            return listed.get();
        }
        if (types.size() > 1) {
            SchemaAnnotations none = SchemaAnnotations.none();
            return new UnionShape(
                    said,
                    types.stream()
                            .map(type -> ofType(schema, type, none.withBounds(BoundsParser.of(schema, type))))
                            .toList(),
                    Optional.empty());
        }
        if (types.isEmpty() && schema.has("type")) {
            boolean isNull = Types.names(schema).equals(List.of("null"));
            return new AnyShape(isNull ? said.withBounds(ListedValues.NULL) : said);
        }
        String type = types.isEmpty() ? Types.implied(schema) : types.get(0);
        return ofType(schema, type, said.withBounds(BoundsParser.of(schema, type)));
    }

    /** The shape of the values of one type that a schema allows. */
    SchemaShape ofType(SchemaNode schema, String type, SchemaAnnotations said) {
        return switch (type) {
            case "object" -> objects.parse(schema, said);
            case "array" -> arrays.parse(schema, said);
            case "string" -> new StringShape(said, schema.text("format"));
            case "integer", "number" -> Numbers.shape(schema, said, type.equals("integer"));
            case "boolean" -> new BooleanShape(said);
            default -> new AnyShape(said);
        };
    }
}
