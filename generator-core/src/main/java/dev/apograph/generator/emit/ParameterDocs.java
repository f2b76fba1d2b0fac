package dev.apograph.generator.emit;

import dev.apograph.generator.text.Javadoc;
import dev.apograph.generator.text.JavadocText;
import dev.apograph.generator.type.ParameterPlan;
import dev.apograph.spec.definition.Fact;
import dev.apograph.spec.definition.ParameterDefinition;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The comments of a parameter. */
final class ParameterDocs {

    private ParameterDocs() {}

    static Javadoc accessor(ParameterPlan parameter) {
        return body(parameter, "The {} parameter {}.")
                .returns(parameter.plainAccessor() ? "the value" : "the value, or empty when it is not set")
                .build();
    }

    static Javadoc setter(ParameterPlan parameter) {
        return body(parameter, "Sets the {} parameter {}.")
                .param(parameter.name(), PropertyDocs.value(parameter.nullable()))
                .returns("this builder")
                .deprecated(deprecation(parameter))
                .build();
    }

    static Javadoc shortSetter(ParameterPlan parameter) {
        return PropertyDocs.shortSetter(parameter.name(), parameter.wireName(), deprecation(parameter));
    }

    private static Optional<JavadocText> deprecation(ParameterPlan parameter) {
        return parameter
                .definition()
                .deprecated()
                .map(Fact::value)
                .map(JavadocText::of)
                .map(text -> text.isEmpty() ? JavadocText.html("The documents advise against it.") : text.asSentence());
    }

    /** The description and what else is known, as one run. */
    static JavadocText inline(ParameterDefinition parameter) {
        List<JavadocText> texts = new ArrayList<>();
        parameter
                .description()
                .map(Fact::value)
                .map(JavadocText::of)
                .map(JavadocText::asSentence)
                .ifPresent(texts::add);
        parameter
                .example()
                .ifPresent(fact -> texts.add(JavadocText.html("Example: {}.", JavadocText.code(fact.value()))));
        return texts.stream()
                .filter(text -> !text.isEmpty())
                .reduce((first, second) -> JavadocText.html("{} {}", first, second))
                .orElseGet(() -> JavadocText.code(parameter.name()));
    }

    private static Javadoc.Builder body(ParameterPlan parameter, String summary) {
        Javadoc.Builder docs =
                Javadoc.builder().paragraph(summary, place(parameter), JavadocText.code(parameter.wireName()));
        ParameterDefinition definition = parameter.definition();
        definition.description().map(Fact::value).map(JavadocText::paragraphs).ifPresent(docs::paragraphs);
        return docs.list(facts(definition));
    }

    private static JavadocText place(ParameterPlan parameter) {
        return switch (parameter.location()) {
            case PATH -> JavadocText.html("path");
            case QUERY -> JavadocText.html("query");
            case HEADER -> JavadocText.html("header");
            case BODY -> JavadocText.html("body");
        };
    }

    private static List<JavadocText> facts(ParameterDefinition definition) {
        List<JavadocText> facts = new ArrayList<>();
        definition.required().filter(Fact::value).ifPresent(fact -> facts.add(JavadocText.html("Required.")));
        definition
                .acceptedValues()
                .ifPresent(values -> facts.add(JavadocText.html(
                        "Accepted values: {}",
                        JavadocText.commaSeparated(
                                values.value().stream().map(JavadocText::code).toList()))));
        definition
                .defaultValue()
                .ifPresent(fact -> facts.add(JavadocText.html("Default: {}", JavadocText.code(fact.value()))));
        definition
                .absence()
                .map(Fact::value)
                .map(JavadocText::of)
                .filter(text -> !text.isEmpty())
                .ifPresent(text -> facts.add(JavadocText.html("When not given: {}", text)));
        definition
                .example()
                .ifPresent(fact -> facts.add(JavadocText.html("Example: {}", JavadocText.code(fact.value()))));
        CorrectionDocs.of(definition).ifPresent(facts::add);
        return facts;
    }
}
