package dev.apograph.spec.contradiction;

import com.fasterxml.jackson.databind.JsonNode;
import dev.apograph.spec.definition.PropertyDefinition;
import dev.apograph.spec.definition.SchemaReference;
import dev.apograph.spec.definition.SchemaShape;
import dev.apograph.spec.diagnostic.SourcePlace;
import dev.apograph.spec.link.LinkedApi;
import dev.apograph.spec.link.LinkedSchema;
import java.util.List;
import java.util.function.Function;

/**
 * Holds a JSON value against the shape of a schema. It checks the type of each value, required properties that are
 * missing, properties that a closed object does not know, and strings that are not among the listed ones; of a union
 * one branch must fit. It is no validator: formats, bounds, patterns, sizes and everything else that a shape does not
 * keep are left alone, and whatever is open or too deep is accepted. A value of which much has to be tried is accepted
 * when its share of work is used up. One use for each value.
 */
final class ValueCheck {

    /** Deeper nesting of schemas, references counted, is accepted unseen. */
    private static final int DEEPEST = 600;

    /** More parts of a value are not looked at: unions inside unions are tried branch by branch. */
    private static final int MOST_STEPS = 200_000;

    private final Function<SchemaReference, LinkedSchema> schemas;
    private int steps;
    private int depth;

    ValueCheck(LinkedApi api) {
        this.schemas = api::schema;
    }

    /** What does not fit, in the order of the schema; the place is that of the schema as a whole. */
    List<ValueProblem> problems(JsonNode value, SchemaShape shape, SourcePlace place) {
        return check(value, shape, "", place);
    }

    /** What of a schema does not fit; nothing when its shape is not known. */
    List<ValueProblem> problems(JsonNode value, SchemaReference reference) {
        LinkedSchema schema = schemas.apply(reference);
        return schema.shape()
                .map(shape -> problems(value, shape, placeOf(schema)))
                .orElse(List.of());
    }

    static SourcePlace placeOf(LinkedSchema schema) {
        return schema.evidence().get(0).place();
    }

    List<ValueProblem> property(JsonNode value, PropertyDefinition property, String pointer) {
        return check(value, property.shape(), pointer, property.evidence().place());
    }

    /** A schema that a reference leads to. */
    List<ValueProblem> referred(JsonNode value, SchemaReference target, String pointer) {
        LinkedSchema schema = schemas.apply(target);
        return schema.shape()
                .map(shape -> check(value, shape, pointer, placeOf(schema)))
                .orElse(List.of());
    }

    List<ValueProblem> check(JsonNode value, SchemaShape shape, String pointer, SourcePlace place) {
        boolean allowedNull = value.isNull() && shape.annotations().nullable();
        if (allowedNull || depth == DEEPEST || ++steps > MOST_STEPS) {
            return List.of();
        }
        depth++;
        List<ValueProblem> problems = shape.accept(new ValueAt(this, value, pointer, place));
        depth--;
        return problems;
    }
}
