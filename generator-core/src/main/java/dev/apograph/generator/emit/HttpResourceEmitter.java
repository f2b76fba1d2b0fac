package dev.apograph.generator.emit;

import static javax.lang.model.element.Modifier.FINAL;
import static javax.lang.model.element.Modifier.PRIVATE;
import static javax.lang.model.element.Modifier.PUBLIC;

import dev.apograph.generator.naming.CallView;
import dev.apograph.generator.text.JavaCode;
import dev.apograph.generator.text.JavaIdentifier;
import dev.apograph.generator.text.MethodDraft;
import dev.apograph.generator.text.TypeDraft;
import dev.apograph.generator.type.EndpointPlan;
import dev.apograph.generator.type.ResourcePlan;
import dev.apograph.generator.type.RuntimeTypes;
import java.util.List;

/** Emits the classes that execute a resource's calls. */
final class HttpResourceEmitter {

    private static final JavaIdentifier CALLER = JavaIdentifier.of("caller");

    private HttpResourceEmitter() {}

    // final class HttpApplicationDashboardResource implements ApplicationDashboardResource { ... }
    static TypeDraft emit(ResourcePlan plan, CallView view) {
        TypeDraft draft = Emitted.topLevel(
                        TypeDraft.classOf(plan.implementation(view), FINAL), HttpResourceEmitter.class)
                .implementing(plan.contract(view))
                .field(RuntimeTypes.HTTP_CALLER, CALLER, PRIVATE, FINAL)
                .method(MethodDraft.constructor()
                        .parameter(RuntimeTypes.HTTP_CALLER, CALLER)
                        .statement("this.caller = caller"));
        plan.endpoints().forEach(endpoint -> draft.method(method(plan, endpoint, view)));
        return draft;
    }

    // public Dashboard get(String dashboardId, CallOptions options) { return
    // caller.execute(ApplicationDashboardResourceCalls.get(dashboardId, options)); }
    private static MethodDraft method(ResourcePlan plan, EndpointPlan endpoint, CallView view) {
        List<Argument> arguments = MethodArguments.of(endpoint).all();
        MethodDraft method = MethodDraft.method(endpoint.names().method(), PUBLIC)
                .override()
                .deprecated(endpoint.deprecated())
                .returns(ViewTypes.returned(endpoint, view));
        arguments.forEach(argument -> method.parameter(argument.type(), argument.name()));
        return method.statement(
                ViewTypes.returnsNothing(endpoint, view) ? "caller.$L($T.$L($L))" : "return caller.$L($T.$L($L))",
                view.execution(),
                plan.calls(),
                endpoint.names().method(),
                JavaCode.commaSeparated(arguments.stream()
                        .map(argument -> JavaCode.of("$L", argument.name()))
                        .toList()));
    }
}
