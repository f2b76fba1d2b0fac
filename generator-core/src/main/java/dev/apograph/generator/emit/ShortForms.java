package dev.apograph.generator.emit;

import com.palantir.javapoet.ClassName;
import dev.apograph.generator.naming.CallView;
import dev.apograph.generator.text.JavaCode;
import dev.apograph.generator.text.JavaIdentifier;
import dev.apograph.generator.text.MethodDraft;
import dev.apograph.generator.type.EndpointPlan;
import dev.apograph.generator.type.JavaType;
import dev.apograph.generator.type.RequestPlan;
import dev.apograph.generator.type.RuntimeTypes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Emits the forms of a method that leave out what can be left out; each calls the one with every argument. Where calls
 * are waited for there is every such form; elsewhere the shortest one and the one that fills a request, so that the
 * interfaces stay small.
 */
final class ShortForms {

    private final EndpointPlan endpoint;
    private final CallView view;
    private final MethodArguments arguments;
    private final List<MethodDraft> methods = new ArrayList<>();

    private ShortForms(EndpointPlan endpoint, CallView view) {
        this.endpoint = endpoint;
        this.view = view;
        this.arguments = MethodArguments.of(endpoint);
    }

    static List<MethodDraft> of(EndpointPlan endpoint, CallView view) {
        return new ShortForms(endpoint, view).emit();
    }

    private List<MethodDraft> emit() {
        forms(arguments.body());
        if (view == CallView.PLAIN
                && endpoint.body().filter(body -> !body.required()).isPresent()) {
            forms(Optional.empty());
        }
        Optional<ClassName> bodyBuilder =
                endpoint.body().map(EndpointPlan.Body::type).flatMap(JavaType::builder);
        if (arguments.request().isEmpty()) {
            bodyBuilder.ifPresent(this::bodyLambda);
        }
        return methods;
    }

    private void forms(Optional<Argument> body) {
        boolean optional = endpoint.request().filter(RequestPlan::optional).isPresent();
        if (view == CallView.PLAIN || !optional) {
            withoutOptions(body, arguments.request());
        }
        if (optional) {
            withoutOptions(body, Optional.empty());
        }
        endpoint.request().ifPresent(request -> requestLambda(body, request));
    }

    // default Applications get(GetApplicationsRequest request) { return get(request, CallOptions.none()); }
    private void withoutOptions(Optional<Argument> body, Optional<Argument> request) {
        List<Argument> given = new ArrayList<>(arguments.path());
        body.ifPresent(given::add);
        request.ifPresent(given::add);
        JavaCode requestValue =
                request.map(argument -> JavaCode.of("$L", argument.name())).orElseGet(this::emptyRequest);
        add(given, JavaCode.body().statement("$L", call(bodyValue(body), requestValue)));
    }

    // default Applications get(Consumer<GetApplicationsRequest.Builder> request) { ... }
    private void requestLambda(Optional<Argument> body, RequestPlan request) {
        ClassName builder = request.name().nestedClass("Builder");
        List<Argument> given = new ArrayList<>(arguments.path());
        body.ifPresent(given::add);
        given.add(MethodArguments.filling(builder, MethodArguments.REQUEST));
        add(
                given,
                filled(builder, request.name(), MethodArguments.REQUEST)
                        .statement("$L", call(bodyValue(body), JavaCode.of("builder.build()"))));
    }

    // default Dashboard patch(String dashboardId, Consumer<DashboardPatch.Builder> body) { ... }
    private void bodyLambda(ClassName builder) {
        List<Argument> given = new ArrayList<>(arguments.path());
        given.add(MethodArguments.filling(builder, MethodArguments.BODY));
        add(
                given,
                filled(builder, builder.enclosingClassName(), MethodArguments.BODY)
                        .statement("$L", call(JavaCode.of("builder.build()"), emptyRequest())));
    }

    private static JavaCode.Builder filled(ClassName builder, ClassName built, JavaIdentifier argument) {
        return JavaCode.body()
                .statement("$T builder = $T.builder()", builder, built)
                .statement("$L.accept(builder)", argument);
    }

    private void add(List<Argument> given, JavaCode.Builder body) {
        methods.add(ResourceEmitter.start(endpoint, view, given)
                .javadoc(
                        view == CallView.PLAIN
                                ? EndpointDocs.shorter(endpoint, given)
                                : ViewDocs.method(endpoint, view, given))
                .body(body.build()));
    }

    private static JavaCode bodyValue(Optional<Argument> body) {
        return body.map(argument -> JavaCode.of("$L", argument.name())).orElseGet(() -> JavaCode.of("null"));
    }

    private JavaCode emptyRequest() {
        return endpoint.request()
                .map(request -> JavaCode.of("$T.builder().build()", request.name()))
                .orElseGet(() -> JavaCode.of("null"));
    }

    private JavaCode call(JavaCode body, JavaCode request) {
        List<JavaCode> values = new ArrayList<>();
        arguments.path().forEach(argument -> values.add(JavaCode.of("$L", argument.name())));
        endpoint.body().ifPresent(unused -> values.add(body));
        endpoint.request().ifPresent(unused -> values.add(request));
        values.add(JavaCode.of("$T.none()", RuntimeTypes.CALL_OPTIONS));
        String format = ViewTypes.returnsNothing(endpoint, view) ? "$L($L)" : "return $L($L)";
        return JavaCode.of(format, endpoint.names().method(), JavaCode.commaSeparated(values));
    }
}
