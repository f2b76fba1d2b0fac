package dev.apograph.generator.emit;

import static dev.apograph.generator.emit.Emitted.literal;
import static javax.lang.model.element.Modifier.FINAL;
import static javax.lang.model.element.Modifier.PRIVATE;
import static javax.lang.model.element.Modifier.PUBLIC;
import static javax.lang.model.element.Modifier.STATIC;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.apograph.generator.text.JavaIdentifier;
import dev.apograph.generator.text.Javadoc;
import dev.apograph.generator.text.JavadocText;
import dev.apograph.generator.text.MethodDraft;
import dev.apograph.generator.text.TypeDraft;
import dev.apograph.generator.type.EndpointPlan;
import dev.apograph.generator.type.JavaType;
import dev.apograph.generator.type.ParameterPlan;
import dev.apograph.generator.type.RequestPlan;
import dev.apograph.generator.type.RuntimeTypes;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Emits the request object of an endpoint. */
final class RequestEmitter {

    private final EndpointPlan endpoint;
    private final RequestPlan plan;
    private final ClassName builder;

    private RequestEmitter(EndpointPlan endpoint, RequestPlan plan) {
        this.endpoint = endpoint;
        this.plan = plan;
        this.builder = plan.name().nestedClass("Builder");
    }

    // public final class GetApplicationsRequest implements RequestParameters { ... }
    static TypeDraft emit(EndpointPlan endpoint, RequestPlan plan) {
        return new RequestEmitter(endpoint, plan).emit();
    }

    private TypeDraft emit() {
        TypeDraft draft = Emitted.topLevel(TypeDraft.classOf(plan.name(), PUBLIC, FINAL), RequestEmitter.class)
                .javadoc(docs())
                .implementing(RuntimeTypes.REQUEST_PARAMETERS);
        plan.parameters().forEach(parameter -> draft.field(fieldType(parameter), parameter.name(), PRIVATE, FINAL));
        if (plan.hasProperties()) {
            draft.field(RuntimeTypes.PROPERTY_BAG, Emitted.OTHERS, PRIVATE, FINAL);
        }
        draft.method(constructor()).method(Emitted.builderMethod(builder)).method(Emitted.toBuilderMethod(builder));
        plan.parameters().forEach(parameter -> draft.method(accessor(parameter)));
        draft.method(RequestWriting.writeTo(plan)).method(Emitted.propertyValues(fields()));
        Emitted.equalityOfValues(plan.name()).forEach(draft::method);
        draft.method(Emitted.overridden("toString", Emitted.STRING)
                .statement("return $T.describe($L, this)", RuntimeTypes.PARAMETER_WRITER, literal(plan.name())));
        plan.parameters()
                .forEach(parameter -> parameter.openEnum().ifPresent(type -> draft.type(openEnum(parameter, type))));
        return draft.type(RequestBuilderEmitter.emit(endpoint, plan, builder));
    }

    private Javadoc docs() {
        return Javadoc.builder()
                .paragraph("The parameters of {}.", EndpointDocs.route(endpoint.definition()))
                .paragraph(PlaceText.sentence(List.of(endpoint.definition().evidence())))
                .build();
    }

    private List<JavaIdentifier> fields() {
        List<JavaIdentifier> fields = new ArrayList<>(
                plan.parameters().stream().map(ParameterPlan::name).toList());
        if (plan.hasProperties()) {
            fields.add(Emitted.OTHERS);
        }
        return fields;
    }

    // What must be given, and is not kept in the bag, is never null.
    private static boolean present(ParameterPlan parameter) {
        return parameter.required() && !parameter.property();
    }

    private static TypeName fieldType(ParameterPlan parameter) {
        TypeName type = parameter.form().field();
        return present(parameter) ? type : JavaType.nullable(type);
    }

    // private GetApplicationsRequest(Builder builder) { this.sortField = builder.sortField; }
    private MethodDraft constructor() {
        MethodDraft constructor = MethodDraft.constructor(PRIVATE).parameter(builder, "builder");
        for (ParameterPlan parameter : plan.parameters()) {
            if (present(parameter)) {
                constructor.statement(
                        "this.$L = $T.requireNonNull(builder.$L)", parameter.name(), Objects.class, parameter.name());
            } else {
                constructor.statement("this.$L = builder.$L", parameter.name(), parameter.name());
            }
        }
        return plan.hasProperties() ? constructor.statement("this.others = builder.others.build()") : constructor;
    }

    // public Optional<SortField> sortField() { return Optional.ofNullable(sortField); }
    private static MethodDraft accessor(ParameterPlan parameter) {
        boolean plain = parameter.plainAccessor();
        TypeName type = parameter.form().field();
        TypeName unboxed = type.isBoxedPrimitive() ? type.unbox() : type;
        MethodDraft accessor = MethodDraft.method(parameter.name(), PUBLIC)
                .javadoc(ParameterDocs.accessor(parameter))
                .returns(plain ? unboxed : ParameterizedTypeName.get(ClassName.get(Optional.class), type));
        if (parameter.property()) {
            return accessor.statement(
                    plain ? "return others.required($L, $L)" : "return others.optional($L, $L)",
                    literal(parameter.wireName()),
                    parameter.name());
        }
        return plain
                ? accessor.statement("return $L", parameter.name())
                : accessor.statement("return $T.ofNullable($L)", Optional.class, parameter.name());
    }

    private static TypeDraft openEnum(ParameterPlan parameter, ParameterPlan.OpenEnumPlan type) {
        TypeDraft draft = TypeDraft.classOf(type.name(), PUBLIC, STATIC, FINAL)
                .javadoc("A value of {}.", JavadocText.code(parameter.wireName()));
        return OpenEnumEmitter.emit(draft, type.content());
    }
}
