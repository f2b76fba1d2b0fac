package dev.apograph.spec.definition;

/**
 * A named property of an object.
 *
 * @param name the name on the wire
 * @param required whether the schema lists it as required
 * @param shape the shape of its value, with the schema's annotations for it
 * @param evidence where it was read
 */
public record PropertyDefinition(String name, boolean required, SchemaShape shape, Evidence evidence) {}
