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

    private static Optional<SchemaAnnotations> annotations(DeclaredType type) {
        return type.shape().map(SchemaShape::annotations);
    }
}
