package dev.apograph.generator.emit;

import dev.apograph.generator.naming.DeclaredType;
import dev.apograph.generator.text.Javadoc;
import dev.apograph.generator.text.JavadocText;
import dev.apograph.spec.definition.Fact;
import dev.apograph.spec.definition.SchemaAnnotations;
import dev.apograph.spec.definition.SchemaShape;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The comment of a class of the model package. */
final class TypeDocs {

    /** Other places that a comment names. */
    private static final int MOST_PLACES = 5;

    private TypeDocs() {}

    static Javadoc of(DeclaredType type) {
        return of(type, List.of(), JavadocText.html(""));
    }

    /** The same with a list, and a paragraph below it. */
    static Javadoc of(DeclaredType type, List<JavadocText> items, JavadocText more) {
        List<JavadocText> description = description(type);
        Javadoc.Builder docs = Javadoc.builder().paragraphs(description);
        if (type.path().isRoot()) {
            docs.paragraph(
                    "The schema {} of the documents.",
                    JavadocText.code(type.schema().title()));
        } else {
            docs.paragraph(
                    "The value at {} in the documents.",
                    JavadocText.code(type.path().toString()));
        }
        alike(type).ifPresent(docs::paragraph);
        annotations(type).ifPresent(annotations -> docs.list(PropertyDocs.facts(annotations)));
        if (type.shape().isEmpty()) {
            docs.paragraph(
                    "The documents name this schema without showing its properties, so an object of this class holds"
                            + " whatever JSON it was given.");
        }
        if (type.schema().inferred()) {
            docs.paragraph(
                    "The documents show this by example only, so its type was inferred: what an answer holds may be"
                            + " absent, null or of another type, and nothing of it is ever refused.");
        }
        docs.list(items);
        return docs.paragraph(more)
                .paragraph(PlaceText.sentence(type.schema().evidence()))
                .build();
    }

    private static List<JavadocText> description(DeclaredType type) {
        List<JavadocText> texts = new ArrayList<>();
        if (type.path().isRoot()) {
            type.schema().description().map(Fact::value).ifPresent(text -> texts.addAll(JavadocText.paragraphs(text)));
        }
        annotations(type).flatMap(SchemaAnnotations::title).map(JavadocText::of).ifPresent(title -> add(texts, title));
        annotations(type)
                .flatMap(SchemaAnnotations::description)
                .map(JavadocText::paragraphs)
                .ifPresent(paragraphs -> paragraphs.forEach(text -> add(texts, text)));
        return texts.stream().map(JavadocText::asSentence).toList();
    }

    private static void add(List<JavadocText> texts, JavadocText text) {
        if (!texts.contains(text)) {
            texts.add(text);
        }
    }

    /** The other places whose values have this class. */
    private static Optional<JavadocText> alike(DeclaredType type) {
        List<JavadocText> places = new ArrayList<>(type.alike().stream()
                .limit(MOST_PLACES)
                .map(other -> JavadocText.code(other.path().toString()))
                .toList());
        int more = type.alike().size() - places.size();
        if (more > 0) {
            places.add(JavadocText.of(more + " more"));
        }
        return places.isEmpty()
                ? Optional.empty()
                : Optional.of(JavadocText.html("Values of the same form: {}.", JavadocText.commaSeparated(places)));
    }

    /** What the schema says of the values; nothing where it says different things of those that share the class. */
    private static Optional<SchemaAnnotations> annotations(DeclaredType type) {
        Optional<SchemaAnnotations> said = type.shape().map(SchemaShape::annotations);
        return said.filter(own -> type.alike().stream()
                .allMatch(other -> said.equals(other.shape().map(SchemaShape::annotations))));
    }
}
