package dev.apograph.generator.testing;

import static javax.lang.model.element.Modifier.FINAL;
import static javax.lang.model.element.Modifier.PRIVATE;
import static javax.lang.model.element.Modifier.PUBLIC;

import com.palantir.javapoet.ClassName;
import dev.apograph.generator.emit.MethodArguments;
import dev.apograph.generator.emit.ViewTypes;
import dev.apograph.generator.naming.CallView;
import dev.apograph.generator.text.JavaIdentifier;
import dev.apograph.generator.text.MethodDraft;
import dev.apograph.generator.text.TypeDraft;
import dev.apograph.generator.type.ClientPlan;
import dev.apograph.generator.type.EndpointPlan;
import java.util.List;

/** Emits the view of a fake whose methods return futures: they are done already, with what the fake itself answers. */
final class FakeAsyncEmitter {

    private static final JavaIdentifier FAKE = JavaIdentifier.of("fake");

    private FakeAsyncEmitter() {}

    // final class FakeAsyncApplicationDashboardResource implements AsyncApplicationDashboardResource { ... }
    static TypeDraft emit(TestedResource resource) {
        TypeDraft draft = start(resource.asyncFake(), resource.contract(CallView.ASYNC), resource.fake());
        resource.endpoints().forEach(endpoint -> draft.method(method(endpoint.plan())));
        return draft;
    }

    // final class FakeAsyncLosantClient implements AsyncLosantClient { ... }
    static TypeDraft emit(ClientPlan plan, ClassName name, ClassName fake, List<TestedResource> resources) {
        TypeDraft draft = start(name, plan.name(CallView.ASYNC), fake);
        resources.forEach(
                resource -> draft.method(MethodDraft.method(resource.plan().accessor(), PUBLIC)
                        .override()
                        .returns(resource.contract(CallView.ASYNC))
                        .statement(
                                "return new $T(fake.$L())",
                                resource.asyncFake(),
                                resource.plan().accessor())));
        return draft;
    }

    private static TypeDraft start(ClassName name, ClassName contract, ClassName fake) {
        return Drafts.topLevel(TypeDraft.classOf(name, FINAL), FakeAsyncEmitter.class)
                .implementing(contract)
                .field(fake, FAKE, PRIVATE, FINAL)
                .method(MethodDraft.constructor().parameter(fake, FAKE).statement("this.fake = fake"));
    }

    // public CompletableFuture<Dashboard> get(...) { return FakeMethod.done(() -> this.fake.get(...)); }
    private static MethodDraft method(EndpointPlan endpoint) {
        MethodDraft method = MethodDraft.method(endpoint.names().method(), PUBLIC)
                .override()
                .deprecated(endpoint.deprecated())
                .returns(ViewTypes.returned(endpoint, CallView.ASYNC));
        MethodArguments.of(endpoint).all().forEach(argument -> method.parameter(argument.type(), argument.name()));
        return method.statement(
                ViewTypes.returnsNothing(endpoint, CallView.PLAIN)
                        ? "return $T.doneNothing(() -> this.fake.$L($L))"
                        : "return $T.done(() -> this.fake.$L($L))",
                FakeTypes.FAKE_METHOD,
                endpoint.names().method(),
                Drafts.names(endpoint));
    }
}
