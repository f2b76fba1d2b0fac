package dev.apograph.generator.emit;

import static javax.lang.model.element.Modifier.FINAL;
import static javax.lang.model.element.Modifier.PRIVATE;
import static javax.lang.model.element.Modifier.PUBLIC;
import static javax.lang.model.element.Modifier.STATIC;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.apograph.generator.text.JavaIdentifier;
import dev.apograph.generator.text.Javadoc;
import dev.apograph.generator.text.JavadocText;
import dev.apograph.generator.text.MethodDraft;
import dev.apograph.generator.text.TypeDraft;
import dev.apograph.generator.type.JavaType;
import dev.apograph.generator.type.ModelPlan.ValuePlan;
import dev.apograph.generator.type.RuntimeTypes;
import java.util.Map;

/** Emits the class of a schema whose values are scalars, or any JSON. */
final class ValueEmitter {

    private static final JavaIdentifier CONTENT = JavaIdentifier.of("content");
    private static final JavaIdentifier VALUE = JavaIdentifier.of("value");

    private final ValuePlan plan;
    private final ClassName name;
    private final JavaType type;
    private final TypeName root;
    private final BoundsParts bounds;

    private ValueEmitter(ValuePlan plan) {
        this.plan = plan;
        this.name = plan.name();
        this.type = plan.content();
        this.bounds = BoundsParts.of(plan.source());
        this.root = ParameterizedTypeName.get(RuntimeTypes.ROOT_VALUE, type.type());
    }

    // public final class Greeting implements JsonModel { private final RootValue<String> content; ... }
    static TypeDraft emit(ValuePlan plan) {
        return new ValueEmitter(plan).emit();
    }

    private TypeDraft emit() {
        TypeDraft draft = Emitted.topLevel(TypeDraft.classOf(name, PUBLIC, FINAL), ValueEmitter.class)
                .javadoc(TypeDocs.of(plan.source()))
                .implementing(RuntimeTypes.JSON_MODEL);
        ModelParts.codecOfAny(draft, name);
        draft.field(root, CONTENT, PRIVATE, FINAL)
                .method(MethodDraft.constructor(PRIVATE)
                        .parameter(root, CONTENT)
                        .statement("this.content = content"));
        if (!type.type().equals(RuntimeTypes.JSON_VALUE)) {
            draft.method(of());
        }
        draft.method(ModelParts.ofJson(name))
                .method(accessor())
                .method(Emitted.overridden("writeTo", TypeName.VOID)
                        .parameter(RuntimeTypes.JSON_WRITER, "out")
                        .statement(
                                plan.secret() ? "content.writeSecret(out, $L)" : "content.write(out, $L)",
                                type.codec()))
                .method(ModelParts.additionalProperties("$T.of()", Map.class));
        RootParts.validating(plan.source(), bounds).ifPresent(draft::method);
        draft.method(RootParts.reading(plan.source(), name, type, plan.nullable()));
        Emitted.equalityOf(name, CONTENT).forEach(draft::method);
        draft.method(ModelParts.describing(name));
        bounds.emit(name).forEach(draft::type);
        return draft;
    }

    // public static Greeting of(String value) { return new Greeting(RootValue.of(Objects.requireNonNull(...))); }
    private MethodDraft of() {
        return MethodDraft.method("of", PUBLIC, STATIC)
                .javadoc(Javadoc.builder()
                        .paragraph("Holds a value.")
                        .param(VALUE, JavadocText.html("the value"))
                        .returns("an object that holds it")
                        .build())
                .returns(name)
                .parameter(type.plain(), VALUE)
                .statement(
                        "return new $T($T.of($L))",
                        name,
                        RuntimeTypes.ROOT_VALUE,
                        BuilderParts.kept(type, VALUE, false));
    }

    // public String value() { return content.value(); }
    private MethodDraft accessor() {
        return RootParts.accessor(plan.source(), VALUE, type, plan.nullable(), "The value.");
    }
}
