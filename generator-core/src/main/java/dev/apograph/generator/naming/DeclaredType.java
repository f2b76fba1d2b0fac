package dev.apograph.generator.naming;

import dev.apograph.spec.definition.SchemaShape;
import dev.apograph.spec.link.LinkedSchema;
import java.util.List;
import java.util.Optional;

/**
 * A shape that gets a class of its own.
 *
 * @param path where it lies
 * @param shape the shape; empty for a schema of which the shape is not known
 * @param schema the schema that it lies in
 * @param alike the other shapes of the schema that share this class
 */
public record DeclaredType(TypePath path, Optional<SchemaShape> shape, LinkedSchema schema, List<DeclaredType> alike) {

    /** Copies the list. */
    public DeclaredType {
        alike = List.copyOf(alike);
    }

    /** A shape that shares its class with no other. */
    DeclaredType(TypePath path, Optional<SchemaShape> shape, LinkedSchema schema) {
        this(path, shape, schema, List.of());
    }

    DeclaredType withAlike(List<DeclaredType> others) {
        return new DeclaredType(path, shape, schema, others);
    }
}
