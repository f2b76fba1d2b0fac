package dev.apograph.generator.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.apograph.generator.text.JavaIdentifier;
import dev.apograph.generator.text.JavadocText;
import dev.apograph.generator.type.EndpointPlan;
import dev.apograph.generator.type.RuntimeTypes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The arguments that the methods of one endpoint are made of: path, body, request object, options, in this order.
 *
 * @param path the path arguments
 * @param body the body
 * @param request the request object
 * @param options the options of the call
 */
public record MethodArguments(
        List<Argument> path, Optional<Argument> body, Optional<Argument> request, Argument options) {

    static final JavaIdentifier BODY = JavaIdentifier.of("body");
    static final JavaIdentifier REQUEST = JavaIdentifier.of("request");
    static final JavaIdentifier OPTIONS = JavaIdentifier.of("options");

    /** The arguments of an endpoint's methods. */
    public static MethodArguments of(EndpointPlan endpoint) {
        List<Argument> path = endpoint.path().stream()
                .map(argument -> new Argument(
                        argument.integer() ? TypeName.LONG : Emitted.STRING,
                        argument.name(),
                        EndpointDocs.argument(argument)))
                .toList();
        return new MethodArguments(
                path,
                endpoint.body().map(MethodArguments::body),
                endpoint.request()
                        .map(request -> new Argument(request.name(), REQUEST, JavadocText.html("the parameters"))),
                new Argument(RuntimeTypes.CALL_OPTIONS, OPTIONS, JavadocText.html("options of this one call")));
    }

    /** Every argument in order. */
    public List<Argument> all() {
        List<Argument> all = new ArrayList<>(path);
        body.ifPresent(all::add);
        request.ifPresent(all::add);
        all.add(options);
        return all;
    }

    private static Argument body(EndpointPlan.Body body) {
        TypeName type = body.required() ? body.type().type() : body.type().nullable();
        JavadocText docs =
                body.required() ? JavadocText.html("what to send") : JavadocText.html("what to send; null for no body");
        return new Argument(type, BODY, docs);
    }

    /** An argument that fills a builder: {@code Consumer<GetApplicationsRequest.Builder> request}. */
    static Argument filling(ClassName builder, JavaIdentifier name) {
        TypeName type = ParameterizedTypeName.get(ClassName.get(Consumer.class), builder);
        JavadocText docs = name.equals(BODY)
                ? JavadocText.html("sets the properties of what to send")
                : JavadocText.html("sets the parameters");
        return new Argument(type, name, docs);
    }
}
