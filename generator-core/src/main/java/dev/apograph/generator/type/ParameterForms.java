package dev.apograph.generator.type;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.apograph.generator.text.JavaCode;
import dev.apograph.generator.type.ParameterForm.Setter;
import dev.apograph.spec.definition.EvidenceGrade;
import dev.apograph.spec.definition.Fact;
import dev.apograph.spec.definition.ParameterDefinition;
import dev.apograph.spec.definition.SchemaReference;
import dev.apograph.spec.definition.ValueNotation;
import dev.apograph.spec.definition.ValueType;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Chooses the form of a parameter by what is known of it and how surely. A type that only an example shows never
 * excludes another value: beside the form it suggests there is always one for a string.
 */
final class ParameterForms {

    private static final ClassName STRING = ClassName.get(String.class);
    private static final ClassName LONG = ClassName.get(Long.class);
    private static final ClassName BOOLEAN = ClassName.get(Boolean.class);
    private static final ClassName DECIMAL = ClassName.get(BigDecimal.class);
    private static final ClassName INSTANT = ClassName.get(Instant.class);
    private static final ClassName LIST = ClassName.get(List.class);
    private static final ClassName PATH = ClassName.get(Path.class);
    private static final TypeName STRINGS = ParameterizedTypeName.get(LIST, STRING);

    private final ShapeTypes types;

    ParameterForms(ShapeTypes types) {
        this.types = types;
    }

    /**
     * The form of a parameter that is written as text: in the query, a header or a multipart form.
     *
     * @param openEnum the enum of its accepted values
     */
    ParameterForm text(ParameterDefinition parameter, Optional<ClassName> openEnum) {
        if (is(parameter, ValueType.FILE)) {
            return file();
        }
        if (has(parameter, ValueNotation.COMMA_SEPARATED)) {
            return commaSeparated();
        }
        if (openEnum.isPresent()) {
            return ParameterForm.plain(
                    openEnum.get(), Setter.of(openEnum.get()), Setter.of(STRING, "$T.of($L)", openEnum.get()));
        }
        if (has(parameter, ValueNotation.EPOCH_MILLISECONDS)) {
            return ParameterForm.plain(
                    STRING,
                    Setter.of(INSTANT, "$T.toString($L.toEpochMilli())", LONG),
                    Setter.of(TypeName.LONG, "$T.toString($L)", LONG),
                    Setter.of(STRING));
        }
        if (has(parameter, ValueNotation.JSON) || parameter.schema().isPresent()) {
            return json(parameter.schema());
        }
        return parameter
                .type()
                .map(ParameterForms::textOf)
                .orElseGet(() -> ParameterForm.plain(STRING, Setter.of(STRING)));
    }

    private static ParameterForm textOf(Fact<ValueType> type) {
        boolean stated = type.evidence().grade() != EvidenceGrade.INFERRED
                && type.evidence().grade() != EvidenceGrade.GUESSED;
        return switch (type.value()) {
            case INTEGER -> stated ? number(Setter.of(TypeName.LONG), LONG) : suggestedLong();
            case NUMBER -> stated ? decimal() : suggestedDecimal();
            case BOOLEAN -> stated ? number(Setter.of(TypeName.BOOLEAN), BOOLEAN) : suggestedBoolean();
            case STRING, ARRAY, OBJECT, FILE -> ParameterForm.plain(STRING, Setter.of(STRING));
        };
    }

    /**
     * The form of a parameter that is a property of a JSON body.
     *
     * @param openEnum the enum of its accepted values
     */
    ParameterForm property(ParameterDefinition parameter, Optional<ClassName> openEnum) {
        if (openEnum.isPresent()) {
            return text(parameter, openEnum).with(JavaCode.of("$T.CODEC", openEnum.get()));
        }
        if (has(parameter, ValueNotation.EPOCH_MILLISECONDS)) {
            return ParameterForm.plain(
                            INSTANT, Setter.of(INSTANT), Setter.of(TypeName.LONG, "$T.ofEpochMilli($L)", INSTANT))
                    .with(JavaCode.of("$T.EPOCH_MILLIS", RuntimeTypes.JSON_CODECS));
        }
        if (parameter.schema().isPresent()) {
            return json(parameter.schema());
        }
        return parameter.type().map(ParameterForms::propertyOf).orElseGet(() -> anyJson(List.of()));
    }

    private static ParameterForm propertyOf(Fact<ValueType> type) {
        boolean stated = type.evidence().grade() != EvidenceGrade.INFERRED
                && type.evidence().grade() != EvidenceGrade.GUESSED;
        return switch (type.value()) {
            case STRING ->
                stated
                        ? ParameterForm.plain(STRING, Setter.of(STRING)).with(JavaType.STRING.codec())
                        : suggested(STRING);
            case INTEGER ->
                stated ? number(Setter.of(TypeName.LONG), LONG).with(JavaType.LONG.codec()) : suggested(TypeName.LONG);
            case NUMBER -> stated ? decimal().with(JavaType.DECIMAL.codec()) : suggested(DECIMAL);
            case BOOLEAN ->
                stated
                        ? number(Setter.of(TypeName.BOOLEAN), BOOLEAN).with(JavaType.BOOLEAN.codec())
                        : suggested(TypeName.BOOLEAN);
            case ARRAY -> jsonList();
            case OBJECT, FILE -> anyJson(List.of());
        };
    }

    private static ParameterForm file() {
        return ParameterForm.plain(
                RuntimeTypes.FILE_PART,
                Setter.of(RuntimeTypes.FILE_PART),
                Setter.of(PATH, "$T.of($L)", RuntimeTypes.FILE_PART));
    }

    private static ParameterForm commaSeparated() {
        List<Setter> setters =
                List.of(Setter.of(STRINGS, "$T.copyOf($L)", LIST), Setter.ofStrings(ArrayTypeName.of(STRING), LIST));
        return new ParameterForm(STRINGS, setters, ParameterForm.Writing.COMMA_SEPARATED, Optional.empty());
    }

    private ParameterForm json(Optional<Fact<SchemaReference>> schema) {
        Setter text = Setter.of(STRING, "$T.parse($L)", RuntimeTypes.JSON_VALUE);
        List<Setter> setters = schema.map(Fact::value)
                .map(types::of)
                .filter(type -> !type.equals(JavaType.ANY))
                .map(type -> List.of(model(type), text))
                .orElse(List.of(text));
        return anyJson(setters);
    }

    // Whatever the class is, its codec makes JSON of it.
    private static Setter model(JavaType type) {
        return new Setter(
                type.type(),
                false,
                name -> JavaCode.of(
                        "$T.parse($T.toStringOf(out -> $L.write(out, $L)))",
                        RuntimeTypes.JSON_VALUE,
                        RuntimeTypes.JSON_WRITER,
                        type.codec(),
                        name));
    }

    private static ParameterForm anyJson(List<Setter> more) {
        List<Setter> setters = new ArrayList<>(List.of(Setter.of(RuntimeTypes.JSON_VALUE)));
        setters.addAll(more);
        return ParameterForm.json(RuntimeTypes.JSON_VALUE, JavaType.ANY.codec(), setters);
    }

    private static ParameterForm suggested(TypeName type) {
        Setter first = Setter.of(type, "$T.of($L)", RuntimeTypes.JSON_VALUE);
        Setter text = Setter.of(STRING, "$T.of($L)", RuntimeTypes.JSON_VALUE);
        return anyJson(type.equals(STRING) ? List.of(text) : List.of(first, text));
    }

    private static ParameterForm jsonList() {
        JavaType list = JavaType.ANY.list();
        return ParameterForm.json(list.type(), list.codec(), List.of(Setter.of(list.type(), "$T.copyOf($L)", LIST)));
    }

    private static ParameterForm number(Setter setter, ClassName field) {
        return ParameterForm.plain(field, setter);
    }

    private static ParameterForm decimal() {
        return ParameterForm.plain(
                DECIMAL,
                Setter.of(DECIMAL),
                Setter.of(TypeName.DOUBLE, "$T.valueOf($L)", DECIMAL),
                Setter.of(TypeName.LONG, "$T.valueOf($L)", DECIMAL));
    }

    private static ParameterForm suggestedLong() {
        return ParameterForm.plain(STRING, Setter.of(TypeName.LONG, "$T.toString($L)", LONG), Setter.of(STRING));
    }

    private static ParameterForm suggestedDecimal() {
        return ParameterForm.plain(
                STRING,
                Setter.of(DECIMAL, "$L.toPlainString()"),
                Setter.of(TypeName.LONG, "$T.toString($L)", LONG),
                Setter.of(STRING));
    }

    private static ParameterForm suggestedBoolean() {
        return ParameterForm.plain(STRING, Setter.of(TypeName.BOOLEAN, "$T.toString($L)", BOOLEAN), Setter.of(STRING));
    }

    private static boolean is(ParameterDefinition parameter, ValueType type) {
        return parameter.type().filter(fact -> fact.value() == type).isPresent();
    }

    private static boolean has(ParameterDefinition parameter, ValueNotation notation) {
        return parameter.notation().filter(fact -> fact.value() == notation).isPresent();
    }
}
