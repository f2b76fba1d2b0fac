package dev.apograph.generator.emit;

import static javax.lang.model.element.Modifier.FINAL;
import static javax.lang.model.element.Modifier.PRIVATE;
import static javax.lang.model.element.Modifier.PUBLIC;

import com.palantir.javapoet.TypeName;
import dev.apograph.generator.text.JavaIdentifier;
import dev.apograph.generator.text.MethodDraft;
import dev.apograph.generator.text.TypeDraft;
import dev.apograph.generator.type.ClientPlan;
import dev.apograph.generator.type.ResourcePlan;
import dev.apograph.generator.type.RuntimeTypes;

/** Emits the class behind the client's interface. */
final class HttpClientEmitter {

    private static final JavaIdentifier CALLER = JavaIdentifier.of("caller");

    private HttpClientEmitter() {}

    // final class HttpLosantClient implements LosantClient { ... }
    static TypeDraft emit(ClientPlan plan) {
        TypeDraft draft = Emitted.topLevel(TypeDraft.classOf(plan.implementation(), FINAL), HttpClientEmitter.class)
                .implementing(plan.name())
                .field(RuntimeTypes.HTTP_CALLER, CALLER, PRIVATE, FINAL);
        plan.resources().forEach(resource -> draft.field(resource.contract(), resource.accessor(), PRIVATE, FINAL));
        draft.method(constructor(plan));
        plan.resources().forEach(resource -> draft.method(accessor(resource)));
        return draft.method(Emitted.overridden("close", TypeName.VOID).statement("caller.close()"));
    }

    // HttpLosantClient(HttpCaller caller) { this.caller = caller; this.applications = new
    // HttpApplicationsResource(caller); }
    private static MethodDraft constructor(ClientPlan plan) {
        MethodDraft constructor = MethodDraft.constructor()
                .parameter(RuntimeTypes.HTTP_CALLER, CALLER)
                .statement("this.caller = caller");
        plan.resources()
                .forEach(resource -> constructor.statement(
                        "this.$L = new $T(caller)", resource.accessor(), resource.implementation()));
        return constructor;
    }

    // public ApplicationsResource applications() { return applications; }
    private static MethodDraft accessor(ResourcePlan resource) {
        return MethodDraft.method(resource.accessor(), PUBLIC)
                .override()
                .returns(resource.contract())
                .statement("return $L", resource.accessor());
    }
}
