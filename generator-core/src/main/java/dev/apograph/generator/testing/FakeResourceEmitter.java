package dev.apograph.generator.testing;

import static javax.lang.model.element.Modifier.FINAL;
import static javax.lang.model.element.Modifier.PRIVATE;
import static javax.lang.model.element.Modifier.PUBLIC;

import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.apograph.generator.emit.Argument;
import dev.apograph.generator.emit.MethodArguments;
import dev.apograph.generator.emit.ViewTypes;
import dev.apograph.generator.naming.CallView;
import dev.apograph.generator.text.JavaCode;
import dev.apograph.generator.text.JavaStringLiteral;
import dev.apograph.generator.text.Javadoc;
import dev.apograph.generator.text.JavadocText;
import dev.apograph.generator.text.MethodDraft;
import dev.apograph.generator.text.TypeDraft;
import dev.apograph.generator.type.EndpointPlan;
import dev.apograph.generator.type.ReturnPlan;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Emits the fake of a resource's interface. */
final class FakeResourceEmitter {

    private final TestedResource resource;

    private FakeResourceEmitter(TestedResource resource) {
        this.resource = resource;
    }

    // public class FakeApplicationDashboardResource implements ApplicationDashboardResource { ... }
    static TypeDraft emit(TestedResource resource) {
        return new FakeResourceEmitter(resource).emit();
    }

    private TypeDraft emit() {
        TypeDraft draft = Drafts.topLevel(TypeDraft.classOf(resource.fake(), PUBLIC), FakeResourceEmitter.class)
                .javadoc(docs())
                .implementing(resource.contract(CallView.PLAIN));
        resource.endpoints()
                .forEach(endpoint ->
                        draft.field(type(endpoint.plan()), endpoint.setting(), initial(endpoint), PRIVATE, FINAL));
        draft.method(MethodDraft.constructor(PUBLIC).javadoc("Makes a fake that was told nothing yet."));
        resource.endpoints().forEach(endpoint -> draft.method(setting(endpoint)).method(call(endpoint)));
        return draft;
    }

    private Javadoc docs() {
        return Javadoc.builder()
                .paragraph(
                        "A fake of {} for tests.",
                        JavadocText.code(resource.contract(CallView.PLAIN).simpleName()))
                .paragraph(
                        "Each of its methods answers what it was told to, else what the documents show. Where they show"
                                + " nothing it throws an exception that says how to tell it.")
                .build();
    }

    // FakeMethod<Dashboard>
    private static TypeName type(EndpointPlan endpoint) {
        return ParameterizedTypeName.get(FakeTypes.FAKE_METHOD, ViewTypes.answer(endpoint));
    }

    // FakeMethod.documented("FakeBedResource.onGet()", BedAnswers::get, answer -> answer.read(Bed.CODEC))
    private JavaCode initial(TestedEndpoint endpoint) {
        JavaStringLiteral name = JavaStringLiteral.of(resource.fake().simpleName() + "." + endpoint.setting() + "()");
        EndpointPlan plan = endpoint.plan();
        if (plan.result() instanceof ReturnPlan.Nothing && !plan.onlyRefused()) {
            return JavaCode.of("$T.ofNothing($L)", FakeTypes.FAKE_METHOD, name);
        }
        return endpoint.usual()
                .flatMap(answer -> reading(plan.result(), answer))
                .map(reading -> JavaCode.of(
                        "$T.documented($L, $T::$L, answer -> $L)",
                        FakeTypes.FAKE_METHOD,
                        name,
                        resource.answers(),
                        endpoint.answerMethod(),
                        reading))
                .orElseGet(() -> JavaCode.of("$T.of($L)", FakeTypes.FAKE_METHOD, name));
    }

    // answer.read(Bed.CODEC)  or  new ImportResult.Created(answer.read(Bed.CODEC), answer.info())
    private static Optional<JavaCode> reading(ReturnPlan result, ShownAnswer answer) {
        if (result instanceof ReturnPlan.Events) {
            return Optional.of(JavaCode.of("answer.events()"));
        }
        if (result instanceof ReturnPlan.Body body) {
            return answer.kind() == ShownAnswer.Kind.JSON
                    ? Optional.of(JavaCode.of("answer.read($L)", body.body().codec()))
                    : Optional.empty();
        }
        return result instanceof ReturnPlan.Cases cases
                ? cases.cases().stream()
                        .filter(one -> one.status() == answer.status())
                        .findFirst()
                        .map(one -> made(cases, one))
                : Optional.empty();
    }

    private static JavaCode made(ReturnPlan.Cases cases, ReturnPlan.Case one) {
        return one.body()
                .map(body -> JavaCode.of(
                        "new $T(answer.read($L), answer.info())", one.name().in(cases.name()), body.codec()))
                .orElseGet(() -> JavaCode.of("new $T(answer.info())", one.name().in(cases.name())));
    }

    // public FakeMethod<Dashboard> onGet() { return onGet; }
    private MethodDraft setting(TestedEndpoint endpoint) {
        return MethodDraft.method(endpoint.setting(), PUBLIC)
                .javadoc(Javadoc.builder()
                        .paragraph(
                                "What {} answers, and how it was called.",
                                JavadocText.code(
                                        endpoint.plan().names().method().toString()))
                        .paragraph("{}.", Drafts.route(endpoint.plan().definition()))
                        .returns("what to tell it, and the calls so far")
                        .build())
                .returns(type(endpoint.plan()))
                .statement("return this.$L", endpoint.setting());
    }

    // public Dashboard get(String dashboardId, CallOptions options) { return onGet().call(FakeCall.of("get")...); }
    private static MethodDraft call(TestedEndpoint endpoint) {
        EndpointPlan plan = endpoint.plan();
        MethodDraft method = MethodDraft.method(plan.names().method(), PUBLIC)
                .override()
                .deprecated(plan.deprecated())
                .returns(ViewTypes.returned(plan, CallView.PLAIN));
        List<JavaCode> steps = new ArrayList<>();
        steps.add(JavaCode.of(
                "$T.of($L)",
                FakeTypes.FAKE_CALL,
                JavaStringLiteral.of(plan.names().method().toString())));
        for (Argument argument : MethodArguments.of(plan).all()) {
            method.parameter(argument.type(), argument.name());
            JavaStringLiteral name = JavaStringLiteral.of(argument.name().toString());
            steps.add(JavaCode.of(".with($L, $L)", name, argument.name()));
        }
        return method.statement(
                ViewTypes.returnsNothing(plan, CallView.PLAIN) ? "$L().call($L)" : "return $L().call($L)",
                endpoint.setting(),
                JavaCode.chain(steps));
    }
}
