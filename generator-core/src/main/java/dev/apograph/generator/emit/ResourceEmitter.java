package dev.apograph.generator.emit;

import static dev.apograph.generator.emit.Emitted.literal;
import static javax.lang.model.element.Modifier.DEFAULT;
import static javax.lang.model.element.Modifier.PUBLIC;

import dev.apograph.generator.naming.CallView;
import dev.apograph.generator.text.JavaStringLiteral;
import dev.apograph.generator.text.Javadoc;
import dev.apograph.generator.text.JavadocText;
import dev.apograph.generator.text.MethodDraft;
import dev.apograph.generator.text.TypeDraft;
import dev.apograph.generator.type.EndpointPlan;
import dev.apograph.generator.type.ResourcePlan;
import dev.apograph.spec.definition.Fact;
import java.util.List;

/** Emits the interfaces of a resource. */
final class ResourceEmitter {

    private final ResourcePlan plan;
    private final CallView view;

    private ResourceEmitter(ResourcePlan plan, CallView view) {
        this.plan = plan;
        this.view = view;
    }

    // public interface ApplicationDashboardResource { ... }
    static TypeDraft emit(ResourcePlan plan, CallView view) {
        return new ResourceEmitter(plan, view).emit();
    }

    private TypeDraft emit() {
        TypeDraft draft = Emitted.topLevel(TypeDraft.interfaceOf(plan.contract(view), PUBLIC), ResourceEmitter.class)
                .javadoc(view == CallView.PLAIN ? docs() : ViewDocs.resource(plan, view));
        plan.endpoints().forEach(endpoint -> {
            draft.method(full(endpoint));
            ShortForms.of(endpoint, view).forEach(draft::method);
            if (view == CallView.PLAIN) {
                PagedForms.of(endpoint).forEach(draft::method);
            }
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
        List<Argument> all = arguments.all();
        return start(endpoint, view, all)
                .javadoc(
                        view == CallView.PLAIN
                                ? EndpointDocs.full(plan, endpoint, all)
                                : ViewDocs.method(endpoint, view, all))
                .statement(
                        "throw new $T($L)", UnsupportedOperationException.class, qualifiedName(plan, endpoint, view));
    }

    /** The start of a method of the interface, without comment and body. */
    static MethodDraft start(EndpointPlan endpoint, CallView view, List<Argument> arguments) {
        MethodDraft method = MethodDraft.method(endpoint.names().method(), PUBLIC, DEFAULT)
                .deprecated(endpoint.deprecated())
                .returns(ViewTypes.returned(endpoint, view));
        arguments.forEach(argument -> method.parameter(argument.type(), argument.name()));
        return method;
    }

    /** The name by which exceptions tell a method: {@code ApplicationDashboardResource.patch}. */
    static JavaStringLiteral qualifiedName(ResourcePlan plan, EndpointPlan endpoint, CallView view) {
        return literal(plan.contract(view).simpleName() + "." + endpoint.names().method());
    }
}
