package dev.apograph.generator.emit;

import static javax.lang.model.element.Modifier.PRIVATE;
import static javax.lang.model.element.Modifier.PUBLIC;
import static javax.lang.model.element.Modifier.STATIC;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.apograph.generator.text.JavaCode;
import dev.apograph.generator.text.JavaIdentifier;
import dev.apograph.generator.text.JavaStringLiteral;
import dev.apograph.generator.text.Javadoc;
import dev.apograph.generator.text.MethodDraft;
import dev.apograph.generator.text.TypeDraft;
import dev.apograph.generator.type.JavaType;
import dev.apograph.generator.type.RuntimeTypes;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** What several emitters print alike. */
final class Emitted {

    static final ClassName STRING = ClassName.get(String.class);
    static final JavaIdentifier CODEC = JavaIdentifier.of("CODEC");
    static final JavaIdentifier JSON = JavaIdentifier.of("json");
    static final JavaIdentifier OTHERS = JavaIdentifier.of("others");

    private Emitted() {}

    // @Generated("dev.apograph.generator.emit.ModelEmitter") @NullMarked
    static TypeDraft topLevel(TypeDraft draft, Class<?> emitter) {
        return draft.annotation(RuntimeTypes.GENERATED, JavaStringLiteral.of(emitter.getName()))
                .annotation(RuntimeTypes.NULL_MARKED);
    }

    static JavaStringLiteral literal(String text) {
        return JavaStringLiteral.of(text);
    }

    static JavaStringLiteral literal(JavaIdentifier name) {
        return JavaStringLiteral.of(name.toString());
    }

    static JavaStringLiteral literal(ClassName name) {
        return JavaStringLiteral.of(String.join(".", name.simpleNames()));
    }

    static TypeName codecOf(TypeName type) {
        return ParameterizedTypeName.get(RuntimeTypes.JSON_CODEC, type);
    }

    // public static Builder builder() { return new Builder(); }
    static MethodDraft builderMethod(ClassName builder) {
        return MethodDraft.method("builder", PUBLIC, STATIC)
                .javadoc(Javadoc.builder()
                        .paragraph("Starts an empty builder.")
                        .returns("a new builder")
                        .build())
                .returns(builder)
                .statement("return new $T()", builder);
    }

    // public Builder toBuilder() { return new Builder(this); }
    static MethodDraft toBuilderMethod(ClassName builder) {
        return MethodDraft.method("toBuilder", PUBLIC)
                .javadoc(Javadoc.builder()
                        .paragraph("Starts a builder that holds everything this object holds.")
                        .returns("a new builder")
                        .build())
                .returns(builder)
                .statement("return new $T(this)", builder);
    }

    // private @Nullable Object[] propertyValues() { return new Object[] {name, others}; }
    static MethodDraft propertyValues(List<JavaIdentifier> fields) {
        List<JavaCode> values =
                fields.stream().map(field -> JavaCode.of("$L", field)).toList();
        return MethodDraft.method("propertyValues", PRIVATE)
                .returns(ArrayTypeName.of(JavaType.nullable(ClassName.get(Object.class))))
                .statement("return new $T[] {$L}", Object.class, JavaCode.commaSeparated(values));
    }

    // public boolean equals(Object other) { ... }  public int hashCode() { ... }
    static List<MethodDraft> equalityOfValues(ClassName type) {
        List<MethodDraft> methods = new ArrayList<>();
        methods.add(equalsMethod()
                .statement(
                        "return other instanceof $T that && $T.equal(propertyValues(), that.propertyValues())",
                        type,
                        RuntimeTypes.MODEL_VALUES));
        methods.add(hashCodeMethod().statement("return $T.hash(propertyValues())", RuntimeTypes.MODEL_VALUES));
        return methods;
    }

    // The same for a class with a single field.
    static List<MethodDraft> equalityOf(ClassName type, JavaIdentifier field) {
        return List.of(
                equalsMethod().statement("return other instanceof $T that && $L.equals(that.$L)", type, field, field),
                hashCodeMethod().statement("return $L.hashCode()", field));
    }

    static JavaCode nonNull(JavaIdentifier name) {
        return JavaCode.of("$T.requireNonNull($L, $L)", Objects.class, name, literal(name));
    }

    static MethodDraft overridden(String name, TypeName type) {
        return MethodDraft.method(name, PUBLIC).override().returns(type);
    }

    private static MethodDraft equalsMethod() {
        return overridden("equals", TypeName.BOOLEAN)
                .parameter(JavaType.nullable(ClassName.get(Object.class)), "other");
    }

    private static MethodDraft hashCodeMethod() {
        return overridden("hashCode", TypeName.INT);
    }
}
