package dev.apograph.generator.emit;

import static dev.apograph.generator.emit.Emitted.literal;
import static javax.lang.model.element.Modifier.FINAL;
import static javax.lang.model.element.Modifier.PRIVATE;
import static javax.lang.model.element.Modifier.STATIC;

import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.apograph.generator.text.JavaCode;
import dev.apograph.generator.text.JavaIdentifier;
import dev.apograph.generator.text.MethodDraft;
import dev.apograph.generator.text.TypeDraft;
import dev.apograph.generator.type.EndpointPlan;
import dev.apograph.generator.type.EndpointPlan.PathArgument;
import dev.apograph.generator.type.ResourcePlan;
import dev.apograph.generator.type.RuntimeTypes;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Emits the class that makes the calls of a resource out of arguments; how they are executed is not its business. */
final class CallsEmitter {

    /** More endpoints than this would make the static initialiser too large (JVMS 4.7.3). */
    private static final int MOST_INLINE_CONSTANTS = 100;

    private final ResourcePlan plan;

    private CallsEmitter(ResourcePlan plan) {
        this.plan = plan;
    }

    // final class ApplicationDashboardResourceCalls { ... }
    static TypeDraft emit(ResourcePlan plan) {
        return new CallsEmitter(plan).emit();
    }

    private TypeDraft emit() {
        TypeDraft draft = Emitted.topLevel(TypeDraft.classOf(plan.calls(), FINAL), CallsEmitter.class);
        plan.endpoints().forEach(endpoint -> constant(draft, endpoint));
        draft.method(MethodDraft.constructor(PRIVATE));
        plan.endpoints().forEach(endpoint -> draft.method(method(endpoint)));
        return draft;
    }

    // private static final Endpoint<Dashboard> GET = Endpoint.<Dashboard>builder("...", "GET",
    // "/...").success(...).build();
    private void constant(TypeDraft draft, EndpointPlan endpoint) {
        JavaIdentifier name = endpoint.names().constant();
        TypeName type = ParameterizedTypeName.get(RuntimeTypes.ENDPOINT, ViewTypes.answer(endpoint));
        JavaCode value = EndpointDescription.of(plan, endpoint);
        if (plan.endpoints().size() <= MOST_INLINE_CONSTANTS) {
            draft.field(type, name, value, PRIVATE, STATIC, FINAL);
            return;
        }
        draft.field(type, name, JavaCode.of("$L()", name), PRIVATE, STATIC, FINAL)
                .method(MethodDraft.method(name, PRIVATE, STATIC).returns(type).statement("return $L", value));
    }

    // static Call<Dashboard> get(String dashboardId, CallOptions options) { return GET.call(options).path(...); }
    private static MethodDraft method(EndpointPlan endpoint) {
        MethodDraft method = MethodDraft.method(endpoint.names().method(), STATIC)
                .returns(ParameterizedTypeName.get(RuntimeTypes.CALL, ViewTypes.answer(endpoint)));
        MethodArguments.of(endpoint).all().forEach(argument -> method.parameter(argument.type(), argument.name()));
        return method.statement("return $L", call(endpoint));
    }

    private static JavaCode call(EndpointPlan endpoint) {
        List<JavaCode> steps = new ArrayList<>();
        steps.add(JavaCode.of("$L.call(options)", endpoint.names().constant()));
        for (PathArgument argument : endpoint.path()) {
            steps.add(JavaCode.of(".path($L, $L)", literal(argument.placeholder()), argument.name()));
        }
        endpoint.body()
                .ifPresent(body -> steps.add(
                        body.required()
                                ? JavaCode.of(
                                        ".jsonBody($L, $L)", body.type().codec(), Emitted.nonNull(MethodArguments.BODY))
                                : JavaCode.of(".jsonBody($L, body)", body.type().codec())));
        endpoint.request()
                .ifPresent(request -> steps.add(JavaCode.of(
                        ".parameters($T.requireNonNull(request, $L))",
                        Objects.class,
                        literal(MethodArguments.REQUEST))));
        return JavaCode.joined(steps, "\n");
    }
}
