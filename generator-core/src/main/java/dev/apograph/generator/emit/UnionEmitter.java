package dev.apograph.generator.emit;

import static javax.lang.model.element.Modifier.PRIVATE;
import static javax.lang.model.element.Modifier.PUBLIC;
import static javax.lang.model.element.Modifier.SEALED;
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
import dev.apograph.generator.type.ModelPlan.UnionPlan;
import dev.apograph.generator.type.RuntimeTypes;
import dev.apograph.generator.type.UnionFactory;
import java.math.BigDecimal;
import java.util.List;

/** Emits the sealed interface of a value that has one of several forms. */
final class UnionEmitter {

    private static final JavaIdentifier VALUE = JavaIdentifier.of("value");

    private final UnionPlan plan;
    private final ClassName name;
    private final ClassName unknown;
    private final List<BranchPlan> branches;

    private UnionEmitter(UnionPlan plan) {
        this.plan = plan;
        this.name = plan.name();
        this.unknown = name.nestedClass("Unknown");
        this.branches = plan.branches();
    }

    // public sealed interface Shape extends JsonModel permits Circle, Shape.TextValue, Shape.Unknown { ... }
    static TypeDraft emit(UnionPlan plan) {
        return new UnionEmitter(plan).emit();
    }

    private TypeDraft emit() {
        TypeDraft draft = Emitted.topLevel(TypeDraft.interfaceOf(name, PUBLIC, SEALED), UnionEmitter.class)
                .javadoc(UnionDocs.of(plan))
                .implementing(RuntimeTypes.JSON_MODEL);
        branches.forEach(branch -> draft.permitting(branch.permitted()));
        draft.permitting(unknown);
        new UnionCodecEmitter(plan, unknown).addTo(draft);
        UnionFactory.of(plan.wrapped().stream().map(BranchPlan::type).toList())
                .forEach(factory -> draft.method(of(factory)));
        draft.method(ModelParts.ofJson(name)).method(reading());
        plan.wrapped().forEach(branch -> draft.type(WrapperEmitter.emit(name, branch)));
        return draft.type(unknown());
    }

    // static Shape of(String value) { return new TextValue(value); }
    private MethodDraft of(UnionFactory factory) {
        JavaCode value =
                factory.converted() ? JavaCode.of("$T.valueOf($L)", BigDecimal.class, VALUE) : JavaCode.of("$L", VALUE);
        BranchPlan branch = plan.wrapped().stream()
                .filter(one -> one.type().equals(factory.branch()))
                .findFirst()
                .orElseThrow();
        return MethodDraft.method("of", PUBLIC, STATIC)
                .javadoc(Javadoc.builder()
                        .paragraph("Holds {}.", UnionDocs.kind(branch))
                        .param(VALUE, JavadocText.html("the value"))
                        .returns("the branch that holds it")
                        .build())
                .returns(name)
                .parameter(factory.parameter(), VALUE)
                .statement("return new $T($L)", branch.permitted(), value);
    }

    // private static Shape read(JsonReader in, int branch) { return switch (branch) { case 0 -> ... }; }
    private MethodDraft reading() {
        MethodDraft method = MethodDraft.method("read", PRIVATE, STATIC)
                .returns(name)
                .parameter(RuntimeTypes.JSON_READER, "in")
                .parameter(TypeName.INT, "branch");
        JavaCode.Builder body = JavaCode.body().begin("return switch (branch)");
        for (int number = 0; number < branches.size(); number++) {
            JavaCode which = number == branches.size() - 1 ? JavaCode.of("default") : JavaCode.of("case $L", number);
            body.statement("$L -> $L", which, read(branches.get(number)));
        }
        return method.body(body.endExpression().build());
    }

    private static JavaCode read(BranchPlan branch) {
        JavaCode read = JavaCode.of("$L.read(in)", branch.type().codec());
        return branch.wrapper().isPresent() ? JavaCode.of("new $T($L)", branch.permitted(), read) : read;
    }

    // record Unknown(JsonValue json) implements UnknownJson, Shape { ... }
    private TypeDraft unknown() {
        TypeDraft draft = TypeDraft.recordOf(unknown, PUBLIC, STATIC)
                .javadoc(Javadoc.builder()
                        .paragraph("A value that has none of the documented forms. It is kept as it is.")
                        .param(Emitted.JSON, JavadocText.html("the value"))
                        .build())
                .components(List.of(new TypeDraft.Component(RuntimeTypes.JSON_VALUE, Emitted.JSON)))
                .implementing(RuntimeTypes.UNKNOWN_JSON)
                .implementing(name)
                .method(MethodDraft.compactConstructor(unknown, PUBLIC)
                        .javadoc(Javadoc.builder()
                                .paragraph("Holds a value, which must not be null.")
                                .param(Emitted.JSON, JavadocText.html("the value"))
                                .build())
                        .statement("json = $L", Emitted.nonNull(Emitted.JSON)));
        if (plan.nullable()) {
            draft.method(ModelParts.validate()
                    .body(JavaCode.body()
                            .begin("if (!json.equals($T.ofNull()))", RuntimeTypes.JSON_VALUE)
                            .statement("$T.super.validate(found)", RuntimeTypes.UNKNOWN_JSON)
                            .end()
                            .build()));
        }
        return draft.method(ModelParts.describing(unknown));
    }
}
