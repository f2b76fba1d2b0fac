package dev.apograph.generator.emit;

import static dev.apograph.generator.emit.Emitted.literal;
import static javax.lang.model.element.Modifier.FINAL;
import static javax.lang.model.element.Modifier.PRIVATE;
import static javax.lang.model.element.Modifier.PUBLIC;
import static javax.lang.model.element.Modifier.STATIC;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.apograph.generator.text.JavaCode;
import dev.apograph.generator.text.JavaIdentifier;
import dev.apograph.generator.text.Javadoc;
import dev.apograph.generator.text.JavadocText;
import dev.apograph.generator.text.MethodDraft;
import dev.apograph.generator.text.TypeDraft;
import dev.apograph.generator.type.EnumContent;
import dev.apograph.generator.type.EnumContent.Constant;
import dev.apograph.generator.type.RuntimeTypes;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Emits the class of a string that is one out of a list which the server may lengthen. */
final class OpenEnumEmitter {

    /** Constants that one static initialiser makes, so that none grows beyond 64 KB (JVMS 4.7.3). */
    private static final int CONSTANTS_PER_CLASS = 1_000;

    private static final JavaIdentifier VALUE = JavaIdentifier.of("value");
    private static final JavaIdentifier ALL = JavaIdentifier.of("all");

    private final TypeDraft draft;
    private final ClassName name;
    private final EnumContent content;
    private final TypeName list;

    private OpenEnumEmitter(TypeDraft draft, EnumContent content) {
        this.draft = draft;
        this.name = draft.name();
        this.content = content;
        this.list = ParameterizedTypeName.get(ClassName.get(List.class), name);
    }

    // public final class OwnerType implements OpenEnum { public static final OwnerType USER = new OwnerType("user");
    // ... }
    static TypeDraft emit(TypeDraft draft, EnumContent content) {
        return new OpenEnumEmitter(draft, content).emit();
    }

    private TypeDraft emit() {
        draft.implementing(RuntimeTypes.OPEN_ENUM);
        constants();
        draft.field(
                        Emitted.codecOf(name),
                        Emitted.CODEC,
                        JavaCode.of("$T.openEnum($T::of)", RuntimeTypes.JSON_CODECS, name),
                        Javadoc.of(JavadocText.html("Reads and writes the JSON form.")),
                        PUBLIC,
                        STATIC,
                        FINAL)
                .field(Emitted.STRING, VALUE, PRIVATE, FINAL)
                .method(MethodDraft.constructor(PRIVATE)
                        .parameter(Emitted.STRING, VALUE)
                        .statement("this.value = $L", Emitted.nonNull(VALUE)))
                .method(of())
                .method(values())
                .method(Emitted.overridden("value", Emitted.STRING).statement("return value"))
                .method(isKnown());
        Emitted.equalityOf(name, VALUE).forEach(draft::method);
        return draft.method(Emitted.overridden("toString", Emitted.STRING).statement("return value"));
    }

    private void constants() {
        List<List<Constant>> chunks = Chunks.of(content.constants(), CONSTANTS_PER_CLASS);
        if (chunks.size() == 1) {
            content.constants()
                    .forEach(
                            constant -> constant(constant, JavaCode.of("new $T($L)", name, literal(constant.value()))));
            return;
        }
        for (int i = 0; i < chunks.size(); i++) {
            ClassName part = JavaIdentifier.of("Part" + i).in(name);
            chunks.get(i).forEach(constant -> constant(constant, JavaCode.of("$T.$L", part, constant.name())));
            draft.type(part(part, chunks.get(i)));
        }
    }

    // public static final OwnerType USER = new OwnerType("user");
    private void constant(Constant constant, JavaCode value) {
        Javadoc javadoc = Javadoc.of("The value {}.", JavadocText.code(JsonText.quoted(constant.value())));
        draft.field(name, constant.name(), value, javadoc, PUBLIC, STATIC, FINAL);
    }

    // private static final class Part0 { static final OwnerType USER = new OwnerType("user"); static final List<...>
    // all = ...; }
    private TypeDraft part(ClassName part, List<Constant> constants) {
        TypeDraft nested = TypeDraft.classOf(part, PRIVATE, STATIC, FINAL);
        constants.forEach(constant -> nested.field(
                name, constant.name(), JavaCode.of("new $T($L)", name, literal(constant.value())), STATIC, FINAL));
        return nested.field(list, ALL, listOf(constants), STATIC, FINAL).method(MethodDraft.constructor(PRIVATE));
    }

    private static JavaCode listOf(List<Constant> constants) {
        return JavaCode.of(
                "$T.of($L)",
                List.class,
                JavaCode.commaSeparated(constants.stream()
                        .map(constant -> JavaCode.of("$L", constant.name()))
                        .toList()));
    }

    // public static OwnerType of(String value) { return new OwnerType(value); }
    private MethodDraft of() {
        return MethodDraft.method("of", PUBLIC, STATIC)
                .javadoc(Javadoc.builder()
                        .paragraph("The value with the given text, whether the documents know it or not.")
                        .param(VALUE, JavadocText.html("the text on the wire"))
                        .returns("the value")
                        .build())
                .returns(name)
                .parameter(Emitted.STRING, VALUE)
                .statement("return new $T(value)", name);
    }

    // public static List<OwnerType> values() { return List.of(USER, ORGANIZATION); }
    private MethodDraft values() {
        MethodDraft values = MethodDraft.method("values", PUBLIC, STATIC)
                .javadoc(Javadoc.builder()
                        .paragraph("The documented values, in the order of the documents.")
                        .returns("the values, which cannot be changed")
                        .build())
                .returns(list);
        int parts = Chunks.of(content.constants(), CONSTANTS_PER_CLASS).size();
        if (parts == 1) {
            return values.statement("return $L", listOf(content.constants()));
        }
        List<JavaCode> lists = new ArrayList<>();
        for (int i = 0; i < parts; i++) {
            lists.add(JavaCode.of("$T.all", JavaIdentifier.of("Part" + i).in(name)));
        }
        return values.statement(
                "return $T.of($L).flatMap($T::stream).toList()",
                Stream.class,
                JavaCode.commaSeparated(lists),
                List.class);
    }

    // public boolean isKnown() { return values().contains(this); }
    private static MethodDraft isKnown() {
        return MethodDraft.method("isKnown", PUBLIC)
                .javadoc(Javadoc.builder()
                        .paragraph("Whether the documents know this value.")
                        .returns("true if it is one of the documented values")
                        .build())
                .returns(TypeName.BOOLEAN)
                .statement("return values().contains(this)");
    }
}
