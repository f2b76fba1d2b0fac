package dev.apograph.generator.emit;

import static dev.apograph.generator.emit.Emitted.literal;
import static javax.lang.model.element.Modifier.PRIVATE;
import static javax.lang.model.element.Modifier.PUBLIC;

import com.palantir.javapoet.ClassName;
import dev.apograph.generator.text.JavaCode;
import dev.apograph.generator.text.MethodDraft;
import dev.apograph.generator.text.TypeDraft;
import dev.apograph.generator.type.EndpointPlan;
import dev.apograph.generator.type.JavaType;
import dev.apograph.generator.type.ParameterForm.Setter;
import dev.apograph.generator.type.ParameterPlan;
import dev.apograph.generator.type.RequestPlan;
import dev.apograph.generator.type.RuntimeTypes;
import java.util.ArrayList;
import java.util.List;

/** Emits the builder of a request object. */
final class RequestBuilderEmitter {

    private final EndpointPlan endpoint;
    private final RequestPlan plan;
    private final ClassName builder;

    private RequestBuilderEmitter(EndpointPlan endpoint, RequestPlan plan, ClassName builder) {
        this.endpoint = endpoint;
        this.plan = plan;
        this.builder = builder;
    }

    // public static final class Builder { ... }
    static TypeDraft emit(EndpointPlan endpoint, RequestPlan plan, ClassName builder) {
        return new RequestBuilderEmitter(endpoint, plan, builder).emit();
    }

    private TypeDraft emit() {
        TypeDraft draft = BuilderParts.start(builder, plan.name());
        plan.parameters()
                .forEach(parameter ->
                        draft.field(JavaType.nullable(parameter.form().field()), parameter.name(), PRIVATE));
        if (plan.hasProperties()) {
            BuilderParts.bag(draft);
        }
        constructors().forEach(draft::method);
        plan.parameters().forEach(parameter -> setters(parameter).forEach(draft::method));
        if (plan.hasProperties()) {
            draft.method(BuilderParts.property(builder));
        }
        return draft.method(building());
    }

    // private Builder() {}  private Builder(GetApplicationsRequest from) { this.sortField = from.sortField; }
    private List<MethodDraft> constructors() {
        MethodDraft empty = MethodDraft.constructor(PRIVATE);
        MethodDraft copy = MethodDraft.constructor(PRIVATE).parameter(plan.name(), "from");
        plan.parameters().forEach(parameter -> copy.statement("this.$L = from.$L", parameter.name(), parameter.name()));
        if (plan.hasProperties()) {
            empty.statement("this.others = $T.builder()", RuntimeTypes.PROPERTY_BAG);
            copy.statement("this.others = from.others.toBuilder()");
        }
        return List.of(empty, copy);
    }

    private List<MethodDraft> setters(ParameterPlan parameter) {
        List<MethodDraft> setters = new ArrayList<>();
        List<Setter> forms = parameter.form().setters();
        if (parameter.nullable()) {
            return List.of(nullableSetter(parameter));
        }
        for (Setter form : forms) {
            setters.add(setter(parameter, form, setters.isEmpty()));
        }
        return setters;
    }

    // public Builder sortField(SortField sortField) { this.sortField = Objects.requireNonNull(...); return this; }
    private MethodDraft setter(ParameterPlan parameter, Setter form, boolean first) {
        boolean asItIs = form.parameter().equals(parameter.form().field());
        JavaCode value = asItIs && !form.varargs()
                ? kept(parameter, form)
                : form.toField().apply(parameter.name());
        MethodDraft setter = MethodDraft.method(parameter.name(), PUBLIC)
                .javadoc(first ? ParameterDocs.setter(parameter) : ParameterDocs.shortSetter(parameter))
                .deprecated(parameter.deprecated())
                .returns(builder)
                .parameter(form.parameter(), parameter.name());
        return set(form.varargs() ? setter.varargs() : setter, parameter, value);
    }

    private static JavaCode kept(ParameterPlan parameter, Setter form) {
        JavaCode value = form.toField().apply(parameter.name());
        boolean unchanged = value.equals(JavaCode.of("$L", parameter.name()));
        return unchanged ? Emitted.nonNull(parameter.name()) : value;
    }

    // public Builder name(@Nullable String name) { this.name = others.set("name", name); return this; }
    private MethodDraft nullableSetter(ParameterPlan parameter) {
        return set(
                MethodDraft.method(parameter.name(), PUBLIC)
                        .javadoc(ParameterDocs.setter(parameter))
                        .deprecated(parameter.deprecated())
                        .returns(builder)
                        .parameter(JavaType.nullable(parameter.form().field()), parameter.name()),
                parameter,
                JavaCode.of("$L", parameter.name()));
    }

    private static MethodDraft set(MethodDraft setter, ParameterPlan parameter, JavaCode value) {
        JavaCode stored =
                parameter.property() ? JavaCode.of("others.set($L, $L)", literal(parameter.wireName()), value) : value;
        return setter.statement("this.$L = $L", parameter.name(), stored).statement("return this");
    }

    // public GetApplicationsRequest build() { return new GetApplicationsRequest(this); }
    private MethodDraft building() {
        MethodDraft build = BuilderParts.build(plan.name());
        String place = PlaceText.plain(endpoint.definition().evidence());
        JavaCode bag =
                plan.hasProperties() ? JavaCode.of("others") : JavaCode.of("$T.builder()", RuntimeTypes.PROPERTY_BAG);
        plan.parameters().stream()
                .filter(ParameterPlan::required)
                .forEach(parameter -> build.statement(
                        "$L.requireSet($L, $L, $L, $L)",
                        bag,
                        literal(plan.name()),
                        literal(parameter.wireName()),
                        parameter.name(),
                        literal(place)));
        return build.statement("return new $T(this)", plan.name());
    }
}
