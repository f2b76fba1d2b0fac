package dev.apograph.generator.testing;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.apograph.generator.text.JavaCode;
import dev.apograph.generator.text.JavaStringLiteral;
import dev.apograph.generator.type.EnumContent;
import dev.apograph.generator.type.ParameterForm;
import dev.apograph.generator.type.ParameterPlan;
import dev.apograph.generator.type.RuntimeTypes;
import dev.apograph.spec.definition.ValueNotation;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** What the setters of one parameter take, and the Java expression of a value for one of them. */
final class SetterChoice {

    private static final TypeName STRING = ClassName.get(String.class);
    private static final TypeName INSTANT = ClassName.get(Instant.class);
    private static final TypeName DECIMAL = ClassName.get(BigDecimal.class);
    private static final TypeName STRINGS = ParameterizedTypeName.get(ClassName.get(List.class), STRING);
    private static final Pattern INTEGER = Pattern.compile("0|-?[1-9]\\d{0,18}");

    private final ParameterPlan parameter;
    private final List<TypeName> taken;

    SetterChoice(ParameterPlan parameter) {
        this.parameter = parameter;
        this.taken = parameter.nullable()
                ? List.of(parameter.form().field())
                : parameter.form().setters().stream()
                        .map(ParameterForm.Setter::parameter)
                        .toList();
    }

    boolean takesFile() {
        return takes(RuntimeTypes.FILE_PART);
    }

    /** Whether it takes a list of strings that travels with commas. */
    boolean takesStrings() {
        return takes(STRINGS) || takes(ArrayTypeName.of(STRING));
    }

    boolean takesJson() {
        return takes(RuntimeTypes.JSON_VALUE);
    }

    /** Whether a string that it takes is a text, and not JSON itself. */
    boolean takesText() {
        return takes(STRING) && !isJson();
    }

    /** Whether the documents say that the value is JSON. */
    boolean isJson() {
        return takesJson()
                && (parameter.definition().schema().isPresent()
                        || parameter
                                .definition()
                                .notation()
                                .filter(notation -> notation.value() == ValueNotation.JSON)
                                .isPresent());
    }

    /** A constant of the enum, or the enum's value of that text. */
    Optional<JavaCode> openEnum(String text) {
        return parameter
                .openEnum()
                .map(type -> type.content().constants().stream()
                        .filter(constant -> constant.value().equals(text))
                        .findFirst()
                        .map(EnumContent.Constant::name)
                        .map(name -> JavaCode.of("$T.$L", type.name(), name))
                        .orElseGet(() -> JavaCode.of("$T.of($L)", type.name(), JavaStringLiteral.of(text))));
    }

    /** A whole number, written as Java would write it. */
    Optional<JavaCode> integer(String text) {
        if (!isLong(text)) {
            return Optional.empty();
        }
        long number = Long.parseLong(text);
        if (takes(TypeName.LONG) || takes(ClassName.get(Long.class))) {
            return Optional.of(JavaCode.of("$LL", number));
        }
        return takes(INSTANT)
                ? Optional.of(JavaCode.of("$T.ofEpochMilli($LL)", Instant.class, number))
                : Optional.empty();
    }

    /** Whether a text is what {@code Long.toString} would write. */
    static boolean isLong(String text) {
        return INTEGER.matcher(text).matches()
                && new BigDecimal(text).abs().compareTo(BigDecimal.valueOf(Long.MAX_VALUE)) <= 0;
    }

    Optional<JavaCode> bool(String text) {
        boolean is = text.equals("true") || text.equals("false");
        return is && (takes(TypeName.BOOLEAN) || takes(ClassName.get(Boolean.class)))
                ? Optional.of(JavaCode.of("$L", Boolean.parseBoolean(text)))
                : Optional.empty();
    }

    /** A number; where it travels as text only one that is printed without an exponent. */
    Optional<JavaCode> decimal(String text, boolean asText) {
        if (!takes(DECIMAL)) {
            return Optional.empty();
        }
        try {
            BigDecimal number = new BigDecimal(text);
            boolean exact = !asText
                    || (Math.abs(number.scale()) < 1_000
                            && number.toPlainString().equals(text));
            return exact
                    ? Optional.of(JavaCode.of("new $T($L)", BigDecimal.class, JavaStringLiteral.of(text)))
                    : Optional.empty();
        } catch (NumberFormatException noNumber) {
            return Optional.empty();
        }
    }

    private boolean takes(TypeName type) {
        return taken.contains(type);
    }
}
