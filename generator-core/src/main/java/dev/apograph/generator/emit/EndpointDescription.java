package dev.apograph.generator.emit;

import static dev.apograph.generator.emit.Emitted.literal;

import dev.apograph.generator.naming.CallView;
import dev.apograph.generator.text.JavaCode;
import dev.apograph.generator.text.JavaStringLiteral;
import dev.apograph.generator.type.EndpointPlan;
import dev.apograph.generator.type.RequestPlan.BodyKind;
import dev.apograph.generator.type.ResourcePlan;
import dev.apograph.generator.type.ReturnPlan;
import dev.apograph.generator.type.RuntimeTypes;
import java.util.ArrayList;
import java.util.List;

/** Emits the expression that describes an endpoint to the runtime. */
final class EndpointDescription {

    private final EndpointPlan endpoint;
    private final List<JavaCode> steps = new ArrayList<>();

    private EndpointDescription(EndpointPlan endpoint) {
        this.endpoint = endpoint;
    }

    // Endpoint.<Dashboard>builder("ApplicationDashboardResource.get", "GET", "/...").success(200,
    // Dashboard.CODEC).build()
    static JavaCode of(ResourcePlan resource, EndpointPlan endpoint) {
        EndpointDescription description = new EndpointDescription(endpoint);
        description.start(ResourceEmitter.qualifiedName(resource, endpoint, CallView.PLAIN));
        description.settings();
        description.successes();
        endpoint.errors()
                .forEach(error -> description.add(
                        ".error($L, $L)", error.status(), error.body().codec()));
        description.add(".build()");
        return JavaCode.chain(description.steps);
    }

    private void start(JavaStringLiteral name) {
        JavaStringLiteral method =
                literal(endpoint.definition().method().value().name());
        JavaStringLiteral path = literal(endpoint.definition().path().value().template());
        if (endpoint.result() instanceof ReturnPlan.Nothing) {
            add("$T.builderOfNothing($Z$L, $L, $L)", RuntimeTypes.ENDPOINT, name, method, path);
        } else if (endpoint.result() instanceof ReturnPlan.Events) {
            add("$T.builderOfEvents($Z$L, $L, $L)", RuntimeTypes.ENDPOINT, name, method, path);
        } else if (endpoint.result() instanceof ReturnPlan.File) {
            add("$T.builderOfDownload($Z$L, $L, $L)", RuntimeTypes.ENDPOINT, name, method, path);
        } else {
            add(
                    "$T.<$T>builder($Z$L, $L, $L)",
                    RuntimeTypes.ENDPOINT,
                    endpoint.result().type(),
                    name,
                    method,
                    path);
        }
    }

    private void settings() {
        if (endpoint.definition().authenticated().filter(fact -> !fact.value()).isPresent()) {
            add(".anonymous()");
        }
        BodyKind body = endpoint.request().map(request -> request.body()).orElse(BodyKind.NONE);
        if (body == BodyKind.JSON) {
            add(".jsonFields()");
        } else if (body == BodyKind.MULTIPART) {
            add(".multipart()");
        }
    }

    private void successes() {
        if (endpoint.result() instanceof ReturnPlan.Body body) {
            body.statuses()
                    .forEach(status ->
                            add(".success($L, $L)", status, body.body().codec()));
            if (body.statuses().isEmpty()) {
                add(".otherwise((response, body) -> body)");
            }
        } else if (endpoint.result() instanceof ReturnPlan.Cases cases) {
            cases.cases().forEach(kind -> success(cases, kind));
            add(".otherwise((response, body) -> new $T(body, response))", cases.unexpected());
        }
    }

    private void success(ReturnPlan.Cases cases, ReturnPlan.Case kind) {
        if (kind.body().isPresent()) {
            add(
                    ".success($L, $L, (response, body) -> new $T(body, response))",
                    kind.status(),
                    kind.body().get().codec(),
                    kind.name().in(cases.name()));
        } else {
            add(".success($L, $T::new)", kind.status(), kind.name().in(cases.name()));
        }
    }

    private void add(String format, Object... args) {
        steps.add(JavaCode.of(format, args));
    }
}
