package dev.apograph.spec.schema;

import dev.apograph.spec.definition.JsonContent;
import dev.apograph.spec.definition.SchemaAnnotations;
import dev.apograph.spec.prose.DeprecationWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads what a schema says beside the shape of its values. */
final class AnnotationsParser {

    private final Nullness nullness;

    AnnotationsParser(Nullness nullness) {
        this.nullness = nullness;
    }

    /** The schema's annotations, without bounds: which of them hold depends on the type. */
    SchemaAnnotations of(SchemaNode schema) {
        return new SchemaAnnotations(
                schema.text("title"),
                schema.text("description"),
                nullness.allows(schema),
                schema.isTrue("readOnly"),
                schema.isTrue("writeOnly"),
                deprecation(schema),
                List.of(),
                schema.child("default", any -> true).map(node -> JsonContent.of(node.json())),
                examples(schema));
    }

    /**
     * Why the value should not be used any more: {@code deprecated} that is true, or a text in its place, which no draft
     * knows and many write; the reason that editors show; or a sentence of the description.
     */
    private static Optional<String> deprecation(SchemaNode schema) {
        if (schema.child("deprecated", value -> value.isBoolean() && !value.booleanValue())
                .isPresent()) {
            return Optional.empty();
        }
        return schema.text("deprecationMessage")
                .or(() -> schema.text("x-deprecated-reason"))
                .or(() -> schema.text("deprecated"))
                .or(() -> schema.text("description").flatMap(DeprecationWords::sentence))
                .or(() -> schema.isTrue("deprecated") ? Optional.of("") : Optional.empty());
    }

    /** Whole values that the schema shows: {@code examples}, and the {@code example} of OpenAPI 3.0. */
    static List<JsonContent> examples(SchemaNode schema) {
        List<JsonContent> examples = new ArrayList<>();
        schema.items("examples").forEach(node -> examples.add(JsonContent.of(node.json())));
        schema.child("example", any -> true).ifPresent(node -> examples.add(JsonContent.of(node.json())));
        return List.copyOf(examples);
    }

    /** What the outer of two schemas for one value says, completed by the inner. */
    static SchemaAnnotations join(SchemaAnnotations outer, SchemaAnnotations inner) {
        return new SchemaAnnotations(
                first(outer.title(), inner.title()),
                first(outer.description(), inner.description()),
                outer.nullable() || inner.nullable(),
                outer.readOnly() || inner.readOnly(),
                outer.writeOnly() || inner.writeOnly(),
                first(outer.deprecated(), inner.deprecated()),
                BoundsMerge.both(outer.bounds(), inner.bounds()),
                first(outer.defaultValue(), inner.defaultValue()),
                outer.examples().isEmpty() ? inner.examples() : outer.examples());
    }

    /** What a schema of its own says of a value that it is a part of: nothing of its name and its sentences. */
    static SchemaAnnotations ofPart(SchemaAnnotations part) {
        return new SchemaAnnotations(
                Optional.empty(),
                Optional.empty(),
                part.nullable(),
                part.readOnly(),
                part.writeOnly(),
                Optional.empty(),
                part.bounds(),
                Optional.empty(),
                List.of());
    }

    private static <T> Optional<T> first(Optional<T> outer, Optional<T> inner) {
        return outer.isPresent() ? outer : inner;
    }
}
