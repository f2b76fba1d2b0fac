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
import dev.apograph.generator.type.ModelPlan.ContainerPlan;
import dev.apograph.generator.type.RuntimeTypes;
import java.util.Map;

/** Emits the class of a schema whose values are lists, or maps from any name to one kind of value. */
final class ContainerEmitter {

    private static final JavaIdentifier CONTENT = JavaIdentifier.of("content");

    private final ContainerPlan plan;
    private final ClassName name;
    private final JavaType content;
    private final TypeName root;
    private final JavaIdentifier field;
    private final BoundsParts bounds;

    private ContainerEmitter(ContainerPlan plan) {
        this.plan = plan;
        this.name = plan.name();
        this.content = plan.content();
        this.root = ParameterizedTypeName.get(RuntimeTypes.ROOT_VALUE, content.type());
        this.bounds = BoundsParts.of(plan.source());
        this.field = JavaIdentifier.of(plan.content().isList() ? "items" : "entries");
    }

    // public final class Tags implements JsonModel { private final RootValue<List<Tag>> content; ... }
    static TypeDraft emit(ContainerPlan plan) {
        return new ContainerEmitter(plan).emit();
    }

    private TypeDraft emit() {
        TypeDraft draft = Emitted.topLevel(TypeDraft.classOf(name, PUBLIC, FINAL), ContainerEmitter.class)
                .javadoc(TypeDocs.of(plan.source()))
                .implementing(RuntimeTypes.JSON_MODEL);
        ModelParts.codecOfAny(draft, name);
        draft.field(root, CONTENT, PRIVATE, FINAL)
                .method(MethodDraft.constructor(PRIVATE)
                        .parameter(root, CONTENT)
                        .statement("this.content = content"))
                .method(of())
                .method(ModelParts.ofJson(name))
                .method(accessor())
                .method(Emitted.overridden("writeTo", TypeName.VOID)
                        .parameter(RuntimeTypes.JSON_WRITER, "out")
                        .statement(
                                plan.secret() ? "content.writeSecret(out, $L)" : "content.write(out, $L)",
                                content.codec()))
                .method(additional());
        RootParts.validating(plan.source(), bounds).ifPresent(draft::method);
        draft.method(RootParts.reading(plan.source(), name, content, plan.nullable()));
        Emitted.equalityOf(name, CONTENT).forEach(draft::method);
        draft.method(ModelParts.describing(name));
        bounds.emit(name).forEach(draft::type);
        return draft;
    }

    // public static Tags of(List<Tag> items) { return new Tags(RootValue.of(List.copyOf(items))); }
    private MethodDraft of() {
        return MethodDraft.method("of", PUBLIC, STATIC)
                .javadoc(Javadoc.builder()
                        .paragraph("Holds a copy of the given values.")
                        .param(field, JavadocText.html("the values"))
                        .returns("an object that holds them")
                        .build())
                .returns(name)
                .parameter(content.type(), field)
                .statement(
                        "return new $T($T.of($L))",
                        name,
                        RuntimeTypes.ROOT_VALUE,
                        BuilderParts.kept(content, field, false));
    }

    // public List<Tag> items() { return content.value(); }
    private MethodDraft accessor() {
        return RootParts.accessor(
                plan.source(), field, content, plan.nullable(), "The values, in the order of the JSON text.");
    }

    // A map's values are its known content, so neither a list nor a map has anything additional.
    private static MethodDraft additional() {
        return ModelParts.additionalProperties("$T.of()", Map.class);
    }
}
