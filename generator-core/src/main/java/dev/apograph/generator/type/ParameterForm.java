package dev.apograph.generator.type;

import com.palantir.javapoet.TypeName;
import dev.apograph.generator.text.JavaCode;
import dev.apograph.generator.text.JavaIdentifier;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * How a parameter appears in a request object.
 *
 * @param field the type of its field, never a primitive one
 * @param setters the builder's methods for it, the fullest first
 * @param writing how it is written
 * @param codec the codec of its JSON form, for JSON in a query, a part or a field
 */
public record ParameterForm(TypeName field, List<Setter> setters, Writing writing, Optional<JavaCode> codec) {

    /** Copies the setters. */
    public ParameterForm {
        setters = List.copyOf(setters);
    }

    /** How a value is written. */
    public enum Writing {
        /** As its text. */
        PLAIN,
        /** As a list with commas. */
        COMMA_SEPARATED,
        /** As a JSON text. */
        JSON
    }

    /**
     * One method of the builder.
     *
     * @param parameter the type of its parameter
     * @param varargs whether the parameter, an array, is one of variable number
     * @param toField makes the field's value from the parameter
     */
    public record Setter(TypeName parameter, boolean varargs, Function<JavaIdentifier, JavaCode> toField) {

        /** A method that keeps its parameter as it is. */
        static Setter of(TypeName parameter) {
            return new Setter(parameter, false, name -> JavaCode.of("$L", name));
        }

        /** A method that converts its parameter: a format whose last hole takes the parameter. */
        static Setter of(TypeName parameter, String format, TypeName... types) {
            return new Setter(parameter, false, name -> {
                Object[] args = new Object[types.length + 1];
                System.arraycopy(types, 0, args, 0, types.length);
                args[types.length] = name;
                return JavaCode.of(format, args);
            });
        }

        /** A method of a variable number of strings that makes a list of them. */
        static Setter ofStrings(TypeName array, TypeName list) {
            return new Setter(array, true, name -> JavaCode.of("$T.of($L)", list, name));
        }
    }

    /** A form written as its text. */
    static ParameterForm plain(TypeName field, Setter... setters) {
        return new ParameterForm(field, List.of(setters), Writing.PLAIN, Optional.empty());
    }

    /** A form written as JSON. */
    static ParameterForm json(TypeName field, JavaCode codec, List<Setter> setters) {
        return new ParameterForm(field, setters, Writing.JSON, Optional.of(codec));
    }

    /** This form with a JSON form beside the text. */
    ParameterForm with(JavaCode jsonCodec) {
        return new ParameterForm(field, setters, writing, Optional.of(jsonCodec));
    }
}
