package dev.apograph.spec.definition;

/**
 * A reference to a schema. As a grammar makes it, the title that a page gives; as the linker leaves it, the id of a
 * schema of the linked API.
 *
 * @param id title or id
 */
public record SchemaReference(String id) {}
