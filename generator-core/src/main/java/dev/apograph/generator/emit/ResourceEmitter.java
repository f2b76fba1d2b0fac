package dev.apograph.generator.emit;

import static dev.apograph.generator.emit.Emitted.literal;
import static javax.lang.model.element.Modifier.DEFAULT;
import static javax.lang.model.element.Modifier.PUBLIC;

import com.palantir.javapoet.TypeName;
import dev.apograph.generator.text.JavaStringLiteral;
import dev.apograph.generator.text.Javadoc;
import dev.apograph.generator.text.JavadocText;
import dev.apograph.generator.text.MethodDraft;
import dev.apograph.generator.text.TypeDraft;
import dev.apograph.generator.type.EndpointPlan;
import dev.apograph.generator.type.ResourcePlan;
import dev.apograph.spec.definition.Fact;
import java.util.List;

/** Emits the interface of a resource. */
final class ResourceEmitter {

    private final ResourcePlan plan;

    private ResourceEmitter(ResourcePlan plan) {
        this.plan = plan;
    }

    // public interface ApplicationDashboardResource { ... }
    static TypeDraft emit(ResourcePlan plan) {
        return new ResourceEmitter(plan).emit();
    }

    private TypeDraft emit() {
        TypeDraft draft = Emitted.topLevel(TypeDraft.interfaceOf(plan.contract(), PUBLIC), ResourceEmitter.class)
                .javadoc(docs());
        plan.endpoints().forEach(endpoint -> {
            draft.method(full(endpoint));
            ShortForms.of(endpoint).forEach(draft::method);
        });
        return draft;
    }

    private Javadoc docs() {
        List<JavadocText> description = plan.definition()
                .description()
                .map(Fact::value)
                .map(JavadocText::paragraphs)
                .orElse(List.of());
        return Javadoc.builder()
                .paragraphs(description)
                .paragraph(
                        "The resource {} of the documents.",
                        JavadocText.code(plan.definition().title().value()))
                .paragraph(
                        "Every method throws {} unless it is overridden, so that a fake for a test implements only what it"
                                + " needs.",
                        JavadocText.code("UnsupportedOperationException"))
                .paragraph(PlaceText.sentence(List.of(plan.definition().evidence())))
                .build();
    }

    // default Dashboard get(String applicationId, CallOptions options) { throw new
    // UnsupportedOperationException("..."); }
    private MethodDraft full(EndpointPlan endpoint) {
        MethodArguments arguments = MethodArguments.of(endpoint);
        List<Argument> all = ShortForms.all(arguments);
        return start(endpoint, all)
                .javadoc(EndpointDocs.full(endpoint, all))
                .statement("throw new $T($L)", UnsupportedOperationException.class, qualifiedName(plan, endpoint));
    }

    /** The start of a method of the interface, without comment and body. */
    static MethodDraft start(EndpointPlan endpoint, List<Argument> arguments) {
        TypeName type = endpoint.result().type();
        MethodDraft method = MethodDraft.method(endpoint.names().method(), PUBLIC, DEFAULT)
                .deprecated(endpoint.deprecated())
                .returns(type);
        arguments.forEach(argument -> method.parameter(argument.type(), argument.name()));
        return method;
    }

    /** The name by which exceptions tell a method: {@code ApplicationDashboardResource.patch}. */
    static JavaStringLiteral qualifiedName(ResourcePlan plan, EndpointPlan endpoint) {
        return literal(plan.contract().simpleName() + "." + endpoint.names().method());
    }
}
