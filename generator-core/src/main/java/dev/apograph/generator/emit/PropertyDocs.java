package dev.apograph.generator.emit;

import dev.apograph.generator.text.JavaIdentifier;
import dev.apograph.generator.text.Javadoc;
import dev.apograph.generator.text.JavadocText;
import dev.apograph.generator.type.PropertyPlan;
import dev.apograph.spec.definition.Bound;
import dev.apograph.spec.definition.SchemaAnnotations;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The comments of a property's accessor and setters. */
final class PropertyDocs {

    private PropertyDocs() {}

    static Javadoc accessor(PropertyPlan property) {
        Javadoc.Builder docs = body(property, "The value of {}.");
        return (property.plainAccessor()
                        ? docs.returns("the value")
                        : docs.returns("the value, or empty when it is absent or null"))
                .deprecated(deprecation(property))
                .build();
    }

    static Javadoc setter(PropertyPlan property) {
        return body(property, "Sets {}.")
                .param(property.name(), value(property.nullable()))
                .returns("this builder")
                .deprecated(deprecation(property))
                .build();
    }

    static Javadoc shortSetter(PropertyPlan property) {
        return shortSetter(property.name(), property.wireName(), deprecation(property));
    }

    static Javadoc shortSetter(JavaIdentifier name, String wireName, Optional<JavadocText> deprecation) {
        return Javadoc.builder()
                .paragraph("Sets {}.", JavadocText.code(wireName))
                .param(name, value(false))
                .returns("this builder")
                .deprecated(deprecation)
                .build();
    }

    static JavadocText value(boolean nullable) {
        return nullable ? JavadocText.html("the value; null is sent as null") : JavadocText.html("the value");
    }

    private static Javadoc.Builder body(PropertyPlan property, String summary) {
        SchemaAnnotations annotations = property.annotations();
        Javadoc.Builder docs = Javadoc.builder().paragraph(summary, JavadocText.code(property.wireName()));
        annotations.title().map(JavadocText::of).map(JavadocText::asSentence).ifPresent(docs::paragraph);
        annotations.description().map(JavadocText::paragraphs).ifPresent(docs::paragraphs);
        return docs.list(facts(annotations));
    }

    /** What a schema says beside title and description, one item each. */
    static List<JavadocText> facts(SchemaAnnotations annotations) {
        List<JavadocText> facts = new ArrayList<>();
        annotations.bounds().stream().map(Bound::words).map(JavadocText::of).forEach(facts::add);
        annotations
                .defaultValue()
                .ifPresent(value -> facts.add(JavadocText.html("Default: {}", JavadocText.code(value.toString()))));
        annotations
                .examples()
                .forEach(value -> facts.add(JavadocText.html("Example: {}", JavadocText.code(value.toString()))));
        if (annotations.readOnly()) {
            facts.add(JavadocText.html("Read only."));
        }
        if (annotations.writeOnly()) {
            facts.add(JavadocText.html("Write only."));
        }
        return facts.stream().filter(fact -> !fact.isEmpty()).toList();
    }

    private static Optional<JavadocText> deprecation(PropertyPlan property) {
        return property.annotations()
                .deprecated()
                .map(JavadocText::of)
                .map(reason -> reason.isEmpty() ? JavadocText.html("The schema marks it as deprecated.") : reason);
    }
}
