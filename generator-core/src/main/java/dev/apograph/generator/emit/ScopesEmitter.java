package dev.apograph.generator.emit;

import static dev.apograph.generator.emit.Emitted.literal;
import static javax.lang.model.element.Modifier.FINAL;
import static javax.lang.model.element.Modifier.PRIVATE;
import static javax.lang.model.element.Modifier.PUBLIC;
import static javax.lang.model.element.Modifier.STATIC;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.apograph.generator.text.JavaCode;
import dev.apograph.generator.text.JavaIdentifier;
import dev.apograph.generator.text.Javadoc;
import dev.apograph.generator.text.JavadocText;
import dev.apograph.generator.text.MethodDraft;
import dev.apograph.generator.text.TypeDraft;
import dev.apograph.generator.type.EndpointPlan;
import dev.apograph.generator.type.ResourcePlan;
import dev.apograph.generator.type.RuntimeTypes;
import dev.apograph.generator.type.ScopesPlan;
import dev.apograph.spec.definition.Fact;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Emits the class of the scopes: a constant for each scope, and for each endpoint the scopes that it needs. */
final class ScopesEmitter {

    /** Scopes that the endpoints of one static initialiser may name, so that it stays below 64 KB (JVMS 4.7.3). */
    private static final int MOST_INLINE_SCOPES = 2_000;

    private static final JavaIdentifier ALL = JavaIdentifier.of("ALL");

    private final ScopesPlan plan;

    private ScopesEmitter(ScopesPlan plan) {
        this.plan = plan;
    }

    // public final class LosantScopes { ... }
    static TypeDraft emit(ScopesPlan plan, List<ResourcePlan> resources) {
        return new ScopesEmitter(plan).emit(resources);
    }

    private TypeDraft emit(List<ResourcePlan> resources) {
        TypeDraft draft = Emitted.topLevel(TypeDraft.classOf(plan.name(), PUBLIC, FINAL), ScopesEmitter.class)
                .javadoc("The scopes that access tokens may have, and those of which each endpoint needs one."
                        + " {@link dev.apograph.runtime.ScopePreflight} tells what a set of calls needs.");
        plan.scopes().forEach(scope -> constant(draft, scope));
        TypeName list = ParameterizedTypeName.get(ClassName.get(List.class), RuntimeTypes.ENDPOINT_SCOPES);
        List<JavaCode> parts = resources.stream()
                .flatMap(resource -> resource.scopes().stream())
                .map(type -> JavaCode.of("$T.all()", type))
                .toList();
        JavaCode all = new ListParts(draft, list, ALL).of(parts);
        draft.field(
                        list,
                        ALL,
                        JavaCode.of("$L.stream().flatMap($T::stream).toList()", all, List.class),
                        Javadoc.of("Every endpoint of the API with the scopes of which it needs one."),
                        PUBLIC,
                        STATIC,
                        FINAL)
                .method(MethodDraft.constructor(PRIVATE));
        resources.forEach(resource -> resource.scopes().ifPresent(name -> draft.type(nested(name, resource))));
        return draft;
    }

    // public static final String DEVICE_GET = "device.get";
    private void constant(TypeDraft draft, String scope) {
        Optional.ofNullable(plan.constants().get(scope))
                .ifPresent(name -> draft.field(
                        Emitted.STRING,
                        name,
                        JavaCode.of("$L", literal(scope)),
                        Javadoc.of("The scope {}.", JavadocText.code(scope)),
                        PUBLIC,
                        STATIC,
                        FINAL));
    }

    // public static final class Device { public static final EndpointScopes GET = EndpointScopes.of(...); ... }
    private TypeDraft nested(ClassName name, ResourcePlan resource) {
        TypeDraft draft = TypeDraft.classOf(name, PUBLIC, STATIC, FINAL)
                .javadoc(
                        "The endpoints of the resource {}.",
                        JavadocText.code(resource.definition().title().value()));
        boolean inline = resource.endpoints().stream()
                        .mapToInt(endpoint -> 8 + endpoint.definition().scopes().size())
                        .sum()
                <= MOST_INLINE_SCOPES;
        resource.endpoints().forEach(endpoint -> endpoint(draft, resource, endpoint, inline));
        List<JavaCode> constants = resource.endpoints().stream()
                .map(endpoint -> JavaCode.of("$L", endpoint.names().constant()))
                .toList();
        JavaCode all = new ListParts(draft, RuntimeTypes.ENDPOINT_SCOPES, JavaIdentifier.of("all")).of(constants);
        return draft.method(MethodDraft.constructor(PRIVATE))
                .method(MethodDraft.method("all", PRIVATE, STATIC)
                        .returns(ParameterizedTypeName.get(ClassName.get(List.class), RuntimeTypes.ENDPOINT_SCOPES))
                        .statement("return $L", all));
    }

    // public static final EndpointScopes GET = EndpointScopes.of("device.get", "GET", "/...", LosantScopes.DEVICE_GET);
    private void endpoint(TypeDraft draft, ResourcePlan resource, EndpointPlan endpoint, boolean inline) {
        JavaIdentifier name = endpoint.names().constant();
        JavaCode value = value(draft, resource, endpoint);
        Javadoc docs = Javadoc.of("What {} needs.", EndpointDocs.route(endpoint.definition()));
        if (inline) {
            draft.field(RuntimeTypes.ENDPOINT_SCOPES, name, value, docs, PUBLIC, STATIC, FINAL);
            return;
        }
        draft.field(RuntimeTypes.ENDPOINT_SCOPES, name, JavaCode.of("$L()", name), docs, PUBLIC, STATIC, FINAL)
                .method(MethodDraft.method(name, PRIVATE, STATIC)
                        .returns(RuntimeTypes.ENDPOINT_SCOPES)
                        .statement("return $L", value));
    }

    private JavaCode value(TypeDraft draft, ResourcePlan resource, EndpointPlan endpoint) {
        List<JavaCode> scopes = endpoint.definition().scopes().stream()
                .map(Fact::value)
                .map(this::named)
                .toList();
        List<JavaCode> arguments = new ArrayList<>(List.of(
                JavaCode.of(
                        "$L",
                        literal(resource.accessor() + "." + endpoint.names().method())),
                JavaCode.of("$L", literal(endpoint.definition().method().value().name())),
                JavaCode.of("$L", literal(endpoint.definition().path().value().template()))));
        if (scopes.size() <= ListParts.MOST) {
            arguments.addAll(scopes);
        } else {
            JavaIdentifier constant = endpoint.names().constant();
            arguments.add(new ListParts(draft, Emitted.STRING, constant).of(scopes));
        }
        return JavaCode.of("$T.of($L)", RuntimeTypes.ENDPOINT_SCOPES, JavaCode.commaSeparated(arguments));
    }

    private JavaCode named(String scope) {
        return Optional.ofNullable(plan.constants().get(scope))
                .map(constant -> JavaCode.of("$T.$L", plan.name(), Objects.requireNonNull(constant)))
                .orElseGet(() -> JavaCode.of("$L", literal(scope)));
    }
}
