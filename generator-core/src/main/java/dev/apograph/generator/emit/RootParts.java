package dev.apograph.generator.emit;

import static javax.lang.model.element.Modifier.PRIVATE;
import static javax.lang.model.element.Modifier.PUBLIC;
import static javax.lang.model.element.Modifier.STATIC;

import com.palantir.javapoet.ClassName;
import dev.apograph.generator.naming.DeclaredType;
import dev.apograph.generator.text.JavaCode;
import dev.apograph.generator.text.JavaIdentifier;
import dev.apograph.generator.text.Javadoc;
import dev.apograph.generator.text.JavadocText;
import dev.apograph.generator.text.MethodDraft;
import dev.apograph.generator.type.JavaType;
import dev.apograph.generator.type.RuntimeTypes;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the classes have in common whose content is one value: a list, a map, a scalar. */
final class RootParts {

    private RootParts() {}

    // private static Tags read(JsonReader in) { return new Tags(RootValue.read(in, JsonCodecs.list(...))); }
    static MethodDraft reading(DeclaredType source, ClassName name, JavaType content, boolean nullable) {
        String method = nullable ? "readNullable" : "read";
        return MethodDraft.method("read", PRIVATE, STATIC)
                .returns(name)
                .parameter(RuntimeTypes.JSON_READER, "in")
                .statement(
                        "return new $T($T.$L(in, $L))",
                        name,
                        RuntimeTypes.ROOT_VALUE,
                        JavaIdentifier.of(source.schema().inferred() ? "readInferred" : method),
                        content.codec());
    }

    // public void validate(JsonValidation found) { content.validate(found, Bounds.CONTENT); }
    /** Nothing for a type that was inferred: no value is wrong. */
    static Optional<MethodDraft> validating(DeclaredType source, BoundsParts bounds) {
        return source.schema().inferred()
                ? Optional.empty()
                : Optional.of(ModelParts.validate().statement("content.validate(found$L)", bounds.argument()));
    }

    // public List<Tag> items() { return content.value(); }
    static MethodDraft accessor(
            DeclaredType source, JavaIdentifier name, JavaType content, boolean nullable, String summary) {
        boolean inferred = source.schema().inferred();
        boolean container = content.isList() || content.kind() == JavaType.Kind.MAP;
        boolean optional = inferred ? !container : nullable;
        JavaCode value = JavaCode.of("content.value()");
        if (inferred) {
            value = container
                    ? JavaCode.of("content.inferred().orElse($T.of())", content.isList() ? List.class : Map.class)
                    : JavaCode.of("content.inferred()");
        } else if (optional) {
            value = JavaCode.of("content.optional()");
        }
        return MethodDraft.method(name, PUBLIC)
                .javadoc(Javadoc.builder()
                        .paragraph(summary)
                        .returns(JavadocText.html(told(container, inferred, optional)))
                        .build())
                .returns(optional ? content.optional() : content.plain())
                .statement("return $L", value);
    }

    private static String told(boolean container, boolean inferred, boolean optional) {
        String what = container ? "the values, which cannot be changed" : "the value";
        if (inferred) {
            return what + (container ? "; none" : ", or empty") + " when what was read is of another type";
        }
        return optional ? what + ", or empty when it is null" : what;
    }
}
