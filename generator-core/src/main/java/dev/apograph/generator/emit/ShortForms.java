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
 * Emits the forms of a method that leave out what can be left out; each calls, in the end, the one with every argument.
 * Where calls are waited for there is every such form; elsewhere the shortest one, the one with options and those that
 * are filled by a lambda, so that the interfaces stay small.
 *
 * <p>An endpoint that gets its first optional parameter keeps every form that it had without one: they lead to the one
 * with options, which was the full form then, so that callers and fakes of that time work as they did.
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
        bodyBuilder().ifPresent(this::bodyLambda);
        return methods;
    }

    /** The builder that a lambda in the place of the body fills; none where a request object must be given too. */
    private Optional<ClassName> bodyBuilder() {
        boolean alone = endpoint.request().map(RequestPlan::optional).orElse(true);
        return endpoint.body()
                .filter(unused -> alone)
                .map(EndpointPlan.Body::type)
                .flatMap(JavaType::builder);
    }

    private void forms(Optional<Argument> body) {
        boolean optional = endpoint.request().filter(RequestPlan::optional).isPresent();
        boolean whole = body.equals(arguments.body());
        if (endpoint.request().isPresent() && (view == CallView.PLAIN || !optional)) {
            withoutOptions(body);
        }
        if (optional && whole) {
            withoutRequest();
        }
        if (optional || endpoint.request().isEmpty()) {
            shortest(body);
        }
        // Without a body this form would be the one that fills the body.
        if (whole || bodyBuilder().isEmpty()) {
            endpoint.request().ifPresent(request -> requestLambda(body, request));
        }
    }

    // default Applications get(GetApplicationsRequest request) { return get(request, CallOptions.none()); }
    private void withoutOptions(Optional<Argument> body) {
        List<Argument> given = given(body);
        arguments.request().ifPresent(given::add);
        add(given, JavaCode.body().statement("$L", full(bodyValue(body), JavaCode.of("request"), noOptions())));
    }

    // default Applications get(CallOptions options) { return get(GetApplicationsRequest.builder().build(), options); }
    private void withoutRequest() {
        List<Argument> given = given(arguments.body());
        given.add(arguments.options());
        JavaCode empty = JavaCode.of(
                "$T.builder().build()", endpoint.request().orElseThrow().name());
        add(given, JavaCode.body().statement("$L", full(bodyValue(arguments.body()), empty, JavaCode.of("options"))));
    }

    // default Applications get() { return get(CallOptions.none()); }
    private void shortest(Optional<Argument> body) {
        add(given(body), JavaCode.body().statement("$L", withOptions(bodyValue(body))));
    }

    // default Applications get(Consumer<GetApplicationsRequest.Builder> request) { ... }
    private void requestLambda(Optional<Argument> body, RequestPlan request) {
        ClassName builder = request.name().nestedClass("Builder");
        List<Argument> given = given(body);
        given.add(MethodArguments.filling(builder, MethodArguments.REQUEST));
        add(
                given,
                filled(builder, request.name(), MethodArguments.REQUEST)
                        .statement("$L", full(bodyValue(body), built(), noOptions())));
    }

    // default Dashboard patch(String dashboardId, Consumer<DashboardPatch.Builder> body) { ... }
    private void bodyLambda(ClassName builder) {
        List<Argument> given = given(Optional.empty());
        given.add(MethodArguments.filling(builder, MethodArguments.BODY));
        add(
                given,
                filled(builder, builder.enclosingClassName(), MethodArguments.BODY)
                        .statement("$L", withOptions(built())));
    }

    private static JavaCode.Builder filled(ClassName builder, ClassName built, JavaIdentifier argument) {
        return JavaCode.body()
                .statement("$T builder = $T.builder()", builder, built)
                .statement("$L.accept(builder)", argument);
    }

    private List<Argument> given(Optional<Argument> body) {
        List<Argument> given = new ArrayList<>(arguments.path());
        body.ifPresent(given::add);
        return given;
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

    private static JavaCode built() {
        return JavaCode.of("builder.build()");
    }

    private static JavaCode noOptions() {
        return JavaCode.of("$T.none()", RuntimeTypes.CALL_OPTIONS);
    }

    /** Calls the form with every argument. */
    private JavaCode full(JavaCode body, JavaCode request, JavaCode options) {
        List<JavaCode> values = pathAnd(body);
        endpoint.request().ifPresent(unused -> values.add(request));
        values.add(options);
        return call(values);
    }

    /** Calls the form with path, body and options: the full one where there is no request object. */
    private JavaCode withOptions(JavaCode body) {
        List<JavaCode> values = pathAnd(body);
        values.add(noOptions());
        return call(values);
    }

    private List<JavaCode> pathAnd(JavaCode body) {
        List<JavaCode> values = new ArrayList<>();
        arguments.path().forEach(argument -> values.add(JavaCode.of("$L", argument.name())));
        endpoint.body().ifPresent(unused -> values.add(body));
        return values;
    }

    private JavaCode call(List<JavaCode> values) {
        String format = ViewTypes.returnsNothing(endpoint, view) ? "$L($L)" : "return $L($L)";
        return JavaCode.of(format, endpoint.names().method(), JavaCode.commaSeparated(values));
    }
}
