package dev.apograph.generator.naming;

import dev.apograph.spec.definition.SchemaShape;
import dev.apograph.spec.link.LinkedSchema;
import java.util.Optional;

/**
 * A shape that gets a class of its own.
 *
 * @param path where it lies
 * @param shape the shape; empty for a schema of which the shape is not known
 * @param schema the schema that it lies in
 */
public record DeclaredType(TypePath path, Optional<SchemaShape> shape, LinkedSchema schema) {}
