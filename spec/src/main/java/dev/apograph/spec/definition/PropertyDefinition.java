package dev.apograph.spec.definition;

/**
 * A named property of an object.
 *
 * @param name the name on the wire
 * @param required whether the schema lists it as required
 * @param shape the shape of its value, with the schema's annotations for it
 * @param evidence where it was read
 */
public record PropertyDefinition(String name, boolean required, SchemaShape shape, Evidence evidence) {
    /** The same property that is, or is not, required. */
    public PropertyDefinition withRequired(boolean newRequired) {
        return new PropertyDefinition(name, newRequired, shape, evidence);
    }

    /** The same property whose value has another shape. */
    public PropertyDefinition withShape(SchemaShape newShape) {
        return new PropertyDefinition(name, required, newShape, evidence);
    }
}
