package dev.apograph.spec.definition;

import java.util.List;
import java.util.Optional;

/**
 * What a schema says beside the shape of its values.
 *
 * @param title its {@code title}
 * @param description its {@code description}
 * @param nullable whether null is allowed beside the shape
 * @param readOnly {@code readOnly}
 * @param writeOnly {@code writeOnly}; such a value is masked wherever it would be printed
 * @param deprecated why the value should not be used any more; the empty text where the schema gives no reason
 * @param bounds limits that its validation keywords set, in the order of {@link Bound.Kind}
 * @param defaultValue {@code default}; documentation, never sent by the client
 * @param examples {@code examples}
 */
public record SchemaAnnotations(
        Optional<String> title,
        Optional<String> description,
        boolean nullable,
        boolean readOnly,
        boolean writeOnly,
        Optional<String> deprecated,
        List<Bound> bounds,
        Optional<JsonContent> defaultValue,
        List<JsonContent> examples) {

    private static final SchemaAnnotations NONE = new SchemaAnnotations(
            Optional.empty(),
            Optional.empty(),
            false,
            false,
            false,
            Optional.empty(),
            List.of(),
            Optional.empty(),
            List.of());

    /** Copies the lists. */
    public SchemaAnnotations {
        bounds = List.copyOf(bounds);
        examples = List.copyOf(examples);
    }

    /** The same with other examples. */
    public SchemaAnnotations withExamples(List<JsonContent> newExamples) {
        return new SchemaAnnotations(
                title, description, nullable, readOnly, writeOnly, deprecated, bounds, defaultValue, newExamples);
    }

    /** Nothing said. */
    public static SchemaAnnotations none() {
        return NONE;
    }

    /** Nothing said but whether null is allowed. */
    public static SchemaAnnotations nullable(boolean nullable) {
        return NONE.withNullable(nullable);
    }

    /** The same for a value that may be null, or may not. */
    public SchemaAnnotations withNullable(boolean changed) {
        return new SchemaAnnotations(
                title, description, changed, readOnly, writeOnly, deprecated, bounds, defaultValue, examples);
    }

    /** The same with other bounds. */
    public SchemaAnnotations withBounds(List<Bound> changed) {
        return new SchemaAnnotations(
                title, description, nullable, readOnly, writeOnly, deprecated, changed, defaultValue, examples);
    }
}
