package dev.apograph.generator.emit;

import static javax.lang.model.element.Modifier.PUBLIC;
import static javax.lang.model.element.Modifier.SEALED;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.apograph.generator.text.JavaIdentifier;
import dev.apograph.generator.text.Javadoc;
import dev.apograph.generator.text.JavadocText;
import dev.apograph.generator.text.MethodDraft;
import dev.apograph.generator.text.TypeDraft;
import dev.apograph.generator.type.EndpointPlan;
import dev.apograph.generator.type.JavaType;
import dev.apograph.generator.type.ReturnPlan;
import dev.apograph.generator.type.RuntimeTypes;
import dev.apograph.spec.definition.Fact;
import dev.apograph.spec.definition.ResponseDefinition;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/** Emits the results of an endpoint that succeeds with several statuses and different bodies. */
final class ResultEmitter {

    private static final JavaIdentifier BODY = JavaIdentifier.of("body");
    private static final JavaIdentifier RESPONSE = JavaIdentifier.of("response");

    private final EndpointPlan endpoint;
    private final ReturnPlan.Cases plan;

    private ResultEmitter(EndpointPlan endpoint, ReturnPlan.Cases plan) {
        this.endpoint = endpoint;
        this.plan = plan;
    }

    // public sealed interface ImportApplicationsResult permits Created, Accepted, Unexpected { ... }
    static TypeDraft emit(EndpointPlan endpoint, ReturnPlan.Cases plan) {
        return new ResultEmitter(endpoint, plan).emit();
    }

    private TypeDraft emit() {
        TypeDraft draft = Emitted.topLevel(TypeDraft.interfaceOf(plan.name(), PUBLIC, SEALED), ResultEmitter.class)
                .javadoc(Javadoc.builder()
                        .paragraph("What {} answers, by status.", EndpointDocs.route(endpoint.definition()))
                        .paragraph(
                                PlaceText.sentence(List.of(endpoint.definition().evidence())))
                        .build());
        plan.cases().forEach(kind -> draft.permitting(kind.name().in(plan.name())));
        draft.permitting(plan.unexpected())
                .method(MethodDraft.method(RESPONSE, PUBLIC, Modifier.ABSTRACT)
                        .javadoc(Javadoc.builder()
                                .paragraph("Status and headers.")
                                .returns("status and headers of the response")
                                .build())
                        .returns(RuntimeTypes.RESPONSE_INFO));
        plan.cases().forEach(kind -> draft.type(record(kind)));
        return draft.type(record(
                plan.unexpected(),
                Optional.of(RuntimeTypes.JSON_VALUE),
                Javadoc.builder().paragraph("Success with a status that the documents do not name.")));
    }

    private TypeDraft record(ReturnPlan.Case kind) {
        Javadoc.Builder docs =
                Javadoc.builder().paragraph("Status {}.", JavadocText.of(Integer.toString(kind.status())));
        endpoint.definition().responses().stream()
                .filter(response -> response.status() == kind.status())
                .findFirst()
                .flatMap(ResponseDefinition::description)
                .map(Fact::value)
                .map(JavadocText::paragraphs)
                .ifPresent(docs::paragraphs);
        return record(kind.name().in(plan.name()), kind.body().map(JavaType::type), docs);
    }

    // record Created(Dashboard body, ResponseInfo response) implements ImportApplicationsResult {}
    private TypeDraft record(ClassName name, Optional<? extends TypeName> body, Javadoc.Builder docs) {
        List<TypeDraft.Component> components = new ArrayList<>();
        body.ifPresent(type -> {
            components.add(new TypeDraft.Component(type, BODY));
            docs.param(BODY, JavadocText.html("the body of the response"));
        });
        components.add(new TypeDraft.Component(RuntimeTypes.RESPONSE_INFO, RESPONSE));
        docs.param(RESPONSE, JavadocText.html("status and headers of the response"));
        return TypeDraft.recordOf(name, PUBLIC, Modifier.STATIC)
                .javadoc(docs.build())
                .components(components)
                .implementing(plan.name());
    }
}
