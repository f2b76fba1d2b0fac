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
import dev.apograph.generator.type.ModelPlan.HolderPlan;
import dev.apograph.generator.type.RuntimeTypes;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Emits the class of a schema whose shape is not known, or is an object without known properties. It has the methods of
 * a model, so that it only gains accessors once the schema is supplied.
 */
final class HolderEmitter {

    private final HolderPlan plan;
    private final ClassName builder;

    private HolderEmitter(HolderPlan plan) {
        this.plan = plan;
        this.builder = plan.name().nestedClass("Builder");
    }

    // public final class ValidationError implements JsonModel { private final JsonValue json; ... }
    static TypeDraft emit(HolderPlan plan) {
        return new HolderEmitter(plan).emit();
    }

    private TypeDraft emit() {
        ClassName name = plan.name();
        TypeDraft draft = Emitted.topLevel(TypeDraft.classOf(name, PUBLIC, FINAL), HolderEmitter.class)
                .javadoc(TypeDocs.of(plan.source()))
                .implementing(RuntimeTypes.JSON_MODEL);
        ModelParts.codecOfAny(draft, name);
        draft.field(RuntimeTypes.JSON_VALUE, Emitted.JSON, PRIVATE, FINAL)
                .method(MethodDraft.constructor(PRIVATE)
                        .parameter(RuntimeTypes.JSON_VALUE, Emitted.JSON)
                        .statement("this.json = $L", Emitted.nonNull(Emitted.JSON)));
        plan.unions().forEach(draft::implementing);
        draft.method(Emitted.builderMethod(builder))
                .method(Emitted.toBuilderMethod(builder))
                .method(of())
                .method(Emitted.overridden("toJson", RuntimeTypes.JSON_VALUE).statement("return json"))
                .method(ModelParts.writing(plan.secret()).statement("out.value(json)"))
                .method(ModelParts.additionalProperties(
                        "json instanceof $T object ? object.members() : $T.of()", RuntimeTypes.JSON_OBJECT, Map.class))
                .method(MethodDraft.method("read", PRIVATE, STATIC)
                        .returns(name)
                        .parameter(RuntimeTypes.JSON_READER, "in")
                        .statement("return new $T(in.readValue())", name));
        Emitted.equalityOf(name, Emitted.JSON).forEach(draft::method);
        return draft.method(ModelParts.describing(name)).type(builder());
    }

    // public static ValidationError of(JsonValue json) { return new ValidationError(json); }
    private MethodDraft of() {
        return MethodDraft.method("of", PUBLIC, STATIC)
                .javadoc(Javadoc.builder()
                        .paragraph("Holds any JSON value.")
                        .param(Emitted.JSON, JavadocText.html("the value"))
                        .returns("an object that holds it")
                        .build())
                .returns(plan.name())
                .parameter(RuntimeTypes.JSON_VALUE, Emitted.JSON)
                .statement("return new $T(json)", plan.name());
    }

    // public static final class Builder { private final Map<String, JsonValue> properties = new LinkedHashMap<>(); ...
    // }
    private TypeDraft builder() {
        TypeName properties =
                ParameterizedTypeName.get(ClassName.get(Map.class), Emitted.STRING, RuntimeTypes.JSON_VALUE);
        return BuilderParts.start(builder, plan.name())
                .field(properties, JavaIdentifier.of("others"), PRIVATE, FINAL)
                .method(MethodDraft.constructor(PRIVATE).statement("this.others = new $T<>()", LinkedHashMap.class))
                .method(MethodDraft.constructor(PRIVATE)
                        .parameter(plan.name(), "from")
                        .statement("this.others = new $T<>(from.additionalProperties())", LinkedHashMap.class))
                .method(BuilderParts.property(builder))
                .method(BuilderParts.build(plan.name())
                        .statement("return new $T($T.of(others))", plan.name(), RuntimeTypes.JSON_OBJECT));
    }
}
