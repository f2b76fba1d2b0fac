package dev.apograph.generator.emit;

import static javax.lang.model.element.Modifier.FINAL;
import static javax.lang.model.element.Modifier.PRIVATE;
import static javax.lang.model.element.Modifier.PUBLIC;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.apograph.generator.naming.CallView;
import dev.apograph.generator.text.JavaIdentifier;
import dev.apograph.generator.text.MethodDraft;
import dev.apograph.generator.text.TypeDraft;
import dev.apograph.generator.type.ClientPlan;
import dev.apograph.generator.type.ResourcePlan;
import dev.apograph.generator.type.RuntimeTypes;
import java.util.List;

/** Emits the classes behind the client's interfaces. */
final class HttpClientEmitter {

    private static final JavaIdentifier CALLER = JavaIdentifier.of("caller");

    private HttpClientEmitter() {}

    // final class HttpLosantClient implements LosantClient { ... }
    static TypeDraft emit(ClientPlan plan, CallView view) {
        return view == CallView.PLAIN ? plain(plan) : view(plan, view);
    }

    // final class HttpAsyncLosantClient implements AsyncLosantClient { ... }
    private static TypeDraft view(ClientPlan plan, CallView view) {
        TypeDraft draft = Emitted.topLevel(TypeDraft.classOf(plan.implementation(view), FINAL), HttpClientEmitter.class)
                .implementing(plan.name(view))
                .field(RuntimeTypes.HTTP_CALLER, CALLER, PRIVATE, FINAL)
                .method(MethodDraft.constructor()
                        .parameter(RuntimeTypes.HTTP_CALLER, CALLER)
                        .statement("this.caller = caller"));
        plan.resources()
                .forEach(resource -> draft.method(
                        made(resource.accessor(), resource.contract(view), resource.implementation(view))));
        return draft;
    }

    // public AsyncApplicationsResource applications() { return new HttpAsyncApplicationsResource(caller); }
    private static MethodDraft made(JavaIdentifier name, ClassName contract, ClassName implementation) {
        return MethodDraft.method(name, PUBLIC)
                .override()
                .returns(contract)
                .statement("return new $T(caller)", implementation);
    }

    private static TypeDraft plain(ClientPlan plan) {
        TypeDraft draft = Emitted.topLevel(
                        TypeDraft.classOf(plan.implementation(CallView.PLAIN), FINAL), HttpClientEmitter.class)
                .implementing(plan.name())
                .field(RuntimeTypes.HTTP_CALLER, CALLER, PRIVATE, FINAL);
        plan.resources().forEach(resource -> draft.field(resource.contract(), resource.accessor(), PRIVATE, FINAL));
        draft.method(constructor(plan));
        plan.resources().forEach(resource -> draft.method(accessor(resource)));
        for (CallView view : List.of(CallView.ASYNC, CallView.RAW)) {
            draft.method(made(view.accessor(), plan.name(view), plan.implementation(view)));
        }
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
                        "this.$L = new $T(caller)", resource.accessor(), resource.implementation(CallView.PLAIN)));
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
