package dev.apograph.generator.testing;

import dev.apograph.generator.text.JavaCode;
import dev.apograph.generator.text.JavaStringLiteral;
import dev.apograph.generator.type.ParameterForm;
import dev.apograph.generator.type.ParameterPlan;
import dev.apograph.generator.type.RuntimeTypes;
import dev.apograph.spec.definition.JsonContent;
import dev.apograph.spec.definition.ParameterDefinition;
import dev.apograph.spec.definition.ValueType;
import java.util.List;
import java.util.Optional;

/** Values of fields of a JSON body. */
final class JsonValues {

    private JsonValues() {}

    /** A value as a setter takes it; empty where none takes a value of this kind. */
    static Optional<JavaCode> of(ParameterPlan field, JsonContent value) {
        SetterChoice setters = new SetterChoice(field);
        String text = value.text().orElse(value.toString());
        Optional<JavaCode> typed = setters.isJson()
                ? Optional.empty()
                : switch (value.kind()) {
                    case STRING ->
                        setters.openEnum(text)
                                .or(() ->
                                        setters.takesText() ? Optional.of(TextValues.literal(text)) : Optional.empty());
                    case NUMBER -> setters.integer(text).or(() -> setters.decimal(text, false));
                    case BOOLEAN -> setters.bool(text);
                    case ARRAY -> list(field.form(), text);
                    case NULL -> field.nullable() ? Optional.of(JavaCode.of("null")) : Optional.empty();
                    case OBJECT -> Optional.empty();
                };
        return typed.or(() -> setters.takesJson() ? Optional.of(json(value)) : Optional.empty());
    }

    private static Optional<JavaCode> list(ParameterForm form, String text) {
        boolean list = form.codec().isPresent() && form.writing() == ParameterForm.Writing.JSON;
        return list && !form.field().equals(RuntimeTypes.JSON_VALUE)
                ? Optional.of(JavaCode.of(
                        "$T.read($L, $L)",
                        TestingTypes.CONTRACT_CHECK,
                        form.codec().orElseThrow(),
                        JavaStringLiteral.of(text)))
                : Optional.empty();
    }

    /** The value whatever it is. */
    static JavaCode json(JsonContent value) {
        return JavaCode.of("$T.parse($L)", RuntimeTypes.JSON_VALUE, JavaStringLiteral.of(value.toString()));
    }

    /** The JSON that a printed value stands for, by the type that the documents state; empty where they state none. */
    static Optional<JsonContent> ofPrinted(ParameterDefinition field, String printed) {
        if (field.type().isEmpty() && field.acceptedValues().isPresent()) {
            return Optional.of(JsonContent.ofText(printed));
        }
        if (field.type().isEmpty()) {
            return field.notation().isPresent() || field.schema().isPresent()
                    ? JsonContent.parse(printed)
                    : Optional.empty();
        }
        ValueType type = field.type().orElseThrow().value();
        Optional<JsonContent> json = JsonContent.parse(printed);
        return switch (type) {
            case STRING, FILE -> Optional.of(JsonContent.ofText(printed));
            case INTEGER, NUMBER -> json.filter(value -> value.kind() == JsonContent.Kind.NUMBER);
            case BOOLEAN -> json.filter(value -> value.kind() == JsonContent.Kind.BOOLEAN);
            case ARRAY -> json.filter(value -> value.kind() == JsonContent.Kind.ARRAY);
            case OBJECT -> json.filter(value -> value.kind() == JsonContent.Kind.OBJECT);
        };
    }

    /** A value for a field that must be given and of which the documents show none. */
    static JsonContent standIn(ParameterPlan field) {
        return List.of("\"x\"", "1", "true", "[]", "{}").stream()
                .map(JsonContent::parse)
                .flatMap(Optional::stream)
                .filter(value -> of(field, value).isPresent())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("a field that takes no JSON value"));
    }
}
