package dev.apograph.generator.emit;

import static javax.lang.model.element.Modifier.PUBLIC;
import static javax.lang.model.element.Modifier.STATIC;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.apograph.generator.text.JavaCode;
import dev.apograph.generator.text.JavaIdentifier;
import dev.apograph.generator.text.Javadoc;
import dev.apograph.generator.text.JavadocText;
import dev.apograph.generator.text.MethodDraft;
import dev.apograph.generator.text.TypeDraft;
import dev.apograph.generator.type.BranchPlan;
import dev.apograph.generator.type.JavaType;
import dev.apograph.generator.type.RuntimeTypes;
import java.util.List;
import java.util.Optional;

/** Emits the record that holds a branch of a union which is no model. */
final class WrapperEmitter {

    private static final JavaIdentifier VALUE = JavaIdentifier.of("value");

    private final ClassName union;
    private final ClassName name;
    private final BranchPlan branch;
    private final JavaType type;

    private WrapperEmitter(ClassName union, BranchPlan branch) {
        this.union = union;
        this.name = branch.wrapper().orElseThrow();
        this.branch = branch;
        this.type = branch.type();
    }

    // record TextValue(String value) implements UnionValue, Shape { ... }
    static TypeDraft emit(ClassName union, BranchPlan branch) {
        return new WrapperEmitter(union, branch).emit();
    }

    private TypeDraft emit() {
        TypeDraft draft = TypeDraft.recordOf(name, PUBLIC, STATIC)
                .javadoc(Javadoc.builder()
                        .paragraph("Holds {}.", UnionDocs.kind(branch))
                        .param(VALUE, JavadocText.html("the value"))
                        .build())
                .components(List.of(new TypeDraft.Component(type.plain(), VALUE)))
                .implementing(RuntimeTypes.UNION_VALUE)
                .implementing(union);
        if (!type.type().isBoxedPrimitive()) {
            draft.method(MethodDraft.compactConstructor(name, PUBLIC)
                    .javadoc(Javadoc.builder()
                            .paragraph(
                                    type.isCopied()
                                            ? "Holds a copy of a value."
                                            : "Holds a value, which must not be null.")
                            .param(VALUE, JavadocText.html("the value"))
                            .build())
                    .statement("value = $L", BuilderParts.kept(type, VALUE, false)));
        }
        MethodDraft writeTo = Emitted.overridden("writeTo", TypeName.VOID).parameter(RuntimeTypes.JSON_WRITER, "out");
        draft.method(
                branch.secret()
                        ? writeTo.statement("$T.writeSecret(out, $L, value)", RuntimeTypes.UNION_VALUE, type.codec())
                        : writeTo.statement("$L.write(out, value)", type.codec()));
        Optional<JavaCode> bounds = branch.bounded().flatMap(BoundsCode::of);
        if (type.holdsOthers() || bounds.isPresent()) {
            JavaCode more = bounds.map(code -> JavaCode.of(", $L", code)).orElse(JavaCode.of(""));
            draft.method(ModelParts.validate().statement("found.value(value$L)", more));
        }
        return describing(draft);
    }

    /** A record shows its components, which is right for what is no secret and shows none itself. */
    private TypeDraft describing(TypeDraft draft) {
        boolean namesInside = type.isCopied() || type.equals(JavaType.ANY) || type.equals(JavaType.OBJECT);
        return namesInside || branch.secret() ? draft.method(ModelParts.describing(name)) : draft;
    }
}
