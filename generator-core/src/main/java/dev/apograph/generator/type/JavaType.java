package dev.apograph.generator.type;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.apograph.generator.text.JavaCode;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The Java type of a JSON value.
 *
 * @param type the type, boxed where it is a primitive one
 * @param codec an expression of type {@code JsonCodec<type>}
 * @param kind what a builder has to know of it
 */
public record JavaType(TypeName type, JavaCode codec, Kind kind) {

    /** What a builder has to know of a type. */
    public enum Kind {
        /** A whole number. */
        LONG,
        /** A whole number of any size. */
        BIG_INTEGER,
        /** A number. */
        DECIMAL,
        /** True or false. */
        BOOLEAN,
        /** A list, which is copied. */
        LIST,
        /** A list that may hold null, which is copied. */
        LIST_WITH_NULLS,
        /** A map, which is copied. */
        MAP,
        /** A generated class that has a builder. */
        BUILT,
        /** A generated class without a builder that holds more than one string. */
        MODEL,
        /** Bytes, which are copied. */
        BYTES,
        /** Anything else. */
        OTHER
    }

    /** Any JSON value. */
    public static final JavaType ANY = ofCodecs(RuntimeTypes.JSON_VALUE, "$T.VALUE", Kind.OTHER);
    /** Any JSON object. */
    public static final JavaType OBJECT = ofCodecs(RuntimeTypes.JSON_OBJECT, "$T.OBJECT", Kind.OTHER);
    /** A string. */
    static final JavaType STRING = ofCodecs(ClassName.get(String.class), "$T.STRING", Kind.OTHER);
    /** A whole number. */
    static final JavaType LONG = ofCodecs(ClassName.get(Long.class), "$T.LONG", Kind.LONG);
    /** A number. */
    static final JavaType DECIMAL = ofCodecs(ClassName.get(BigDecimal.class), "$T.DECIMAL", Kind.DECIMAL);
    /** True or false. */
    static final JavaType BOOLEAN = ofCodecs(ClassName.get(Boolean.class), "$T.BOOLEAN", Kind.BOOLEAN);

    /** A type that the runtime itself has a codec for. */
    static JavaType ofCodecs(TypeName type, String codec, Kind kind) {
        return new JavaType(type, JavaCode.of(codec, RuntimeTypes.JSON_CODECS), kind);
    }

    /** A generated class, which has a constant {@code CODEC}. */
    static JavaType ofGenerated(ClassName type, Kind kind) {
        return new JavaType(type, JavaCode.of("$T.CODEC", type), kind);
    }

    /** A list of values of this type. */
    public JavaType list() {
        return list(false);
    }

    /** A list of values of this type, any of which may be null. */
    JavaType list(boolean nullable) {
        boolean nulls = nullable && !equals(ANY);
        return new JavaType(
                ParameterizedTypeName.get(ClassName.get(List.class), nulls ? nullable() : type),
                JavaCode.of(nulls ? "$T.listOfNullable($L)" : "$T.list($L)", RuntimeTypes.JSON_CODECS, codec),
                nulls ? Kind.LIST_WITH_NULLS : Kind.LIST);
    }

    /** A map from names to values of this type, any of which may be null. */
    JavaType map(boolean nullable) {
        boolean nulls = nullable && !equals(ANY);
        return new JavaType(
                ParameterizedTypeName.get(
                        ClassName.get(Map.class), ClassName.get(String.class), nulls ? nullable() : type),
                JavaCode.of(nulls ? "$T.mapOfNullable($L)" : "$T.map($L)", RuntimeTypes.JSON_CODECS, codec),
                Kind.MAP);
    }

    /** Whether it is a list. */
    public boolean isList() {
        return kind == Kind.LIST || kind == Kind.LIST_WITH_NULLS;
    }

    /** Whether a value can be changed by whoever has it, so that a model keeps a copy. */
    public boolean isCopied() {
        return isList() || kind == Kind.MAP || kind == Kind.BYTES;
    }

    /** Whether a value holds others, which may have something wrong with them. */
    public boolean holdsOthers() {
        return isList() || kind == Kind.MAP || kind == Kind.BUILT || kind == Kind.MODEL;
    }

    /** The primitive type where there is one. */
    public TypeName plain() {
        return type.isBoxedPrimitive() ? type.unbox() : type;
    }

    /** {@code Optional} of this type. */
    public TypeName optional() {
        return ParameterizedTypeName.get(ClassName.get(Optional.class), type);
    }

    /** This type with {@code @Nullable}. */
    public TypeName nullable() {
        return nullable(type);
    }

    /** {@code type} with {@code @Nullable}. */
    public static TypeName nullable(TypeName type) {
        return type.annotated(AnnotationSpec.builder(RuntimeTypes.NULLABLE).build());
    }

    /** The builder of a generated class; empty where there is none. */
    public Optional<ClassName> builder() {
        return kind == Kind.BUILT && type instanceof ClassName name
                ? Optional.of(name.nestedClass("Builder"))
                : Optional.empty();
    }
}
