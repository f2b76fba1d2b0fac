package dev.apograph.spec.contradiction;

import dev.apograph.spec.definition.BodyDefinition;
import dev.apograph.spec.definition.Fact;
import dev.apograph.spec.definition.ParameterDefinition;
import dev.apograph.spec.definition.PropertyDefinition;
import dev.apograph.spec.definition.SchemaAnnotations;
import dev.apograph.spec.definition.SchemaShape;
import dev.apograph.spec.definition.ValueType;
import java.util.Optional;

/** The shape of a body whose fields a page lists one by one. */
final class BodyShape {

    private BodyShape() {}

    /** An object that knows the listed fields and no others. */
    static SchemaShape of(BodyDefinition body) {
        return new SchemaShape.ObjectShape(
                SchemaAnnotations.none(),
                body.fields().stream().map(BodyShape::property).toList(),
                Optional.empty(),
                true);
    }

    private static PropertyDefinition property(ParameterDefinition field) {
        boolean required = field.required().map(Fact::value).orElse(false);
        return new PropertyDefinition(field.name(), required, shape(field), field.evidence());
    }

    /** What may be null is left open: a page that says nothing of null does not forbid it. */
    private static SchemaShape shape(ParameterDefinition field) {
        SchemaAnnotations open = SchemaAnnotations.nullable(true);
        SchemaShape any = new SchemaShape.AnyShape(open);
        return switch (field.type().map(Fact::value).orElse(ValueType.FILE)) {
            case STRING -> new SchemaShape.StringShape(open, Optional.empty());
            case INTEGER -> new SchemaShape.NumberShape(open, true, Optional.empty());
            case NUMBER -> new SchemaShape.NumberShape(open, false, Optional.empty());
            case BOOLEAN -> new SchemaShape.BooleanShape(open);
            case ARRAY -> new SchemaShape.ArrayShape(open, any);
            case OBJECT -> new SchemaShape.MapShape(open, any);
            case FILE -> any;
        };
    }
}
