package dev.apograph.generator.emit;

import static javax.lang.model.element.Modifier.FINAL;
import static javax.lang.model.element.Modifier.PRIVATE;
import static javax.lang.model.element.Modifier.PUBLIC;
import static javax.lang.model.element.Modifier.STATIC;

import com.palantir.javapoet.ClassName;
import dev.apograph.generator.text.JavaCode;
import dev.apograph.generator.text.JavaIdentifier;
import dev.apograph.generator.text.Javadoc;
import dev.apograph.generator.text.JavadocText;
import dev.apograph.generator.text.MethodDraft;
import dev.apograph.generator.text.TypeDraft;
import dev.apograph.generator.type.JavaType;
import dev.apograph.generator.type.RuntimeTypes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;

/** What every builder has. */
final class BuilderParts {

    private BuilderParts() {}

    // public static final class Builder {
    static TypeDraft start(ClassName builder, ClassName built) {
        return TypeDraft.classOf(builder, PUBLIC, STATIC, FINAL)
                .javadoc(
                        "Builds {}. Not safe for use by several threads at once.",
                        JavadocText.code(built.simpleName()));
    }

    // private final PropertyBagBuilder others;
    static void bag(TypeDraft draft) {
        draft.field(RuntimeTypes.PROPERTY_BAG_BUILDER, Emitted.OTHERS, PRIVATE, FINAL);
    }

    // public Builder property(String name, JsonValue value) { others.put(name, value); return this; }
    static MethodDraft property(ClassName builder) {
        return MethodDraft.method("property", PUBLIC)
                .javadoc(Javadoc.builder()
                        .paragraph(
                                "Sets any property by its name on the wire, also to a value that the documents do not allow.")
                        .param(JavaIdentifier.of("name"), JavadocText.html("the name on the wire"))
                        .param(JavaIdentifier.of("value"), JavadocText.html("the value"))
                        .returns("this builder")
                        .build())
                .returns(builder)
                .parameter(Emitted.STRING, "name")
                .parameter(RuntimeTypes.JSON_VALUE, "value")
                .statement("others.put(name, value)")
                .statement("return this");
    }

    // public Dashboard build() {
    static MethodDraft build(ClassName built) {
        return MethodDraft.method("build", PUBLIC)
                .javadoc(Javadoc.builder()
                        .paragraph("Builds the object.")
                        .returns("a new object")
                        .build())
                .returns(built);
    }

    // Objects.requireNonNull(name, "name"), List.copyOf(items), or the primitive value itself
    static JavaCode kept(JavaType type, JavaIdentifier name, boolean nullable) {
        boolean primitive = type.type().isBoxedPrimitive();
        JavaCode value = switch (type.kind()) {
            case LIST -> JavaCode.of("$T.copyOf($L)", List.class, name);
            case LIST_WITH_NULLS ->
                JavaCode.of("$T.unmodifiableList(new $T<>($L))", Collections.class, ArrayList.class, name);
            case MAP -> JavaCode.of("$T.unmodifiableMap(new $T<>($L))", Collections.class, LinkedHashMap.class, name);
            case BYTES -> JavaCode.of("$L.clone()", name);
            case LONG, BIG_INTEGER, BOOLEAN, DECIMAL, BUILT, MODEL, OTHER ->
                nullable || primitive ? JavaCode.of("$L", name) : Emitted.nonNull(name);
        };
        return nullable && type.isCopied() ? JavaCode.of("$L == null ? null : $L", name, value) : value;
    }
}
