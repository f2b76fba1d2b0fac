package dev.apograph.generator.testing;

import static javax.lang.model.element.Modifier.FINAL;
import static javax.lang.model.element.Modifier.PRIVATE;
import static javax.lang.model.element.Modifier.PUBLIC;

import com.palantir.javapoet.ClassName;
import dev.apograph.generator.emit.MethodArguments;
import dev.apograph.generator.emit.ViewTypes;
import dev.apograph.generator.naming.CallView;
import dev.apograph.generator.text.JavaCode;
import dev.apograph.generator.text.JavaIdentifier;
import dev.apograph.generator.text.MethodDraft;
import dev.apograph.generator.text.TypeDraft;
import dev.apograph.generator.type.ClientPlan;
import dev.apograph.generator.type.EndpointPlan;
import dev.apograph.generator.type.ReturnPlan;
import dev.apograph.spec.definition.ResponseDefinition;
import java.util.List;

/**
 * Emits a view of a fake: its methods ask the fake itself, and return what it answers as a future that is done already,
 * or as a whole answer with status and headers.
 */
final class FakeViewEmitter {

    private static final JavaIdentifier FAKE = JavaIdentifier.of("fake");
    private static final int OK = 200;

    private final CallView view;

    FakeViewEmitter(CallView view) {
        this.view = view;
    }

    // final class FakeAsyncApplicationDashboardResource implements AsyncApplicationDashboardResource { ... }
    TypeDraft emit(TestedResource resource) {
        TypeDraft draft = start(resource.fake(view), resource.contract(view), resource.fake(CallView.PLAIN));
        resource.endpoints().forEach(endpoint -> draft.method(method(endpoint)));
        return draft;
    }

    // final class FakeAsyncLosantClient implements AsyncLosantClient { ... }
    TypeDraft emit(ClientPlan plan, ClassName name, ClassName fake, List<TestedResource> resources) {
        TypeDraft draft = start(name, plan.name(view), fake);
        resources.forEach(
                resource -> draft.method(MethodDraft.method(resource.plan().accessor(), PUBLIC)
                        .override()
                        .returns(resource.contract(view))
                        .statement(
                                "return new $T(fake.$L())",
                                resource.fake(view),
                                resource.plan().accessor())));
        return draft;
    }

    private static TypeDraft start(ClassName name, ClassName contract, ClassName fake) {
        return Drafts.topLevel(TypeDraft.classOf(name, FINAL), FakeViewEmitter.class)
                .implementing(contract)
                .field(fake, FAKE, PRIVATE, FINAL)
                .method(MethodDraft.constructor().parameter(fake, FAKE).statement("this.fake = fake"));
    }

    // public CompletableFuture<Dashboard> get(...) { return FakeMethod.done(() -> this.fake.get(...)); }
    private MethodDraft method(TestedEndpoint endpoint) {
        EndpointPlan plan = endpoint.plan();
        MethodDraft method = MethodDraft.method(plan.names().method(), PUBLIC)
                .override()
                .deprecated(plan.deprecated())
                .returns(ViewTypes.returned(plan, view));
        MethodArguments.of(plan).all().forEach(argument -> method.parameter(argument.type(), argument.name()));
        JavaCode call = JavaCode.of("() -> this.fake.$L($L)", plan.names().method(), Drafts.names(plan));
        return method.statement("return $L", view == CallView.RAW ? response(endpoint, call) : done(plan, call));
    }

    // FakeMethod.done(() -> this.fake.get(...))
    private static JavaCode done(EndpointPlan plan, JavaCode call) {
        boolean nothing = ViewTypes.returnsNothing(plan, CallView.PLAIN);
        return JavaCode.of(nothing ? "$T.doneNothing($L)" : "$T.done($L)", FakeTypes.FAKE_METHOD, call);
    }

    // this.fake.onGet().response(200, () -> this.fake.get(...))
    private static JavaCode response(TestedEndpoint endpoint, JavaCode call) {
        JavaIdentifier setting = endpoint.setting();
        if (endpoint.plan().result() instanceof ReturnPlan.Cases cases) {
            return JavaCode.of("this.fake.$L().response($T::response,$W$L)", setting, cases.name(), call);
        }
        int status = status(endpoint.plan());
        return ViewTypes.returnsNothing(endpoint.plan(), CallView.PLAIN)
                ? JavaCode.of(
                        "$T.responseOfNothing(this.fake.$L(),$W$L,$W$L)", FakeTypes.FAKE_METHOD, setting, status, call)
                : JavaCode.of("this.fake.$L().response($L,$W$L)", setting, status, call);
    }

    private static int status(EndpointPlan plan) {
        return plan.definition().responses().stream()
                .filter(ResponseDefinition::isSuccess)
                .map(ResponseDefinition::status)
                .findFirst()
                .orElse(OK);
    }
}
