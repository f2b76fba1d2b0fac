package dev.apograph.generator.testing;

import static javax.lang.model.element.Modifier.FINAL;
import static javax.lang.model.element.Modifier.PRIVATE;
import static javax.lang.model.element.Modifier.PUBLIC;
import static javax.lang.model.element.Modifier.STATIC;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.apograph.generator.text.JavaCode;
import dev.apograph.generator.text.JavaStringLiteral;
import dev.apograph.generator.text.Javadoc;
import dev.apograph.generator.text.JavadocText;
import dev.apograph.generator.text.MethodDraft;
import dev.apograph.generator.text.TypeDraft;
import dev.apograph.spec.definition.EndpointDefinition;
import java.util.ArrayList;
import java.util.List;

/** Emits the class that holds the documented answers of a resource: methods, so that nothing of it is in memory unasked. */
final class AnswersEmitter {

    private AnswersEmitter() {}

    // public final class ApplicationDashboardAnswers { ... }
    static TypeDraft emit(TestedResource resource) {
        JavadocText title =
                JavadocText.code(resource.plan().definition().title().value());
        TypeDraft draft = Drafts.topLevel(TypeDraft.classOf(resource.answers(), PUBLIC, FINAL), AnswersEmitter.class)
                .javadoc(
                        "The answers of the resource {} that the documents show, as a stub server and fakes give them.",
                        title)
                .method(MethodDraft.constructor(PRIVATE))
                .method(all(resource));
        resource.endpoints().forEach(endpoint -> draft.method(answers(endpoint)));
        return draft;
    }

    // public static DocumentedAnswers get() { return DocumentedAnswers.builder("GET", "/x/{id}").json(200,
    // "{}").build(); }
    private static MethodDraft answers(TestedEndpoint endpoint) {
        EndpointDefinition definition = endpoint.plan().definition();
        List<JavaCode> steps = new ArrayList<>();
        steps.add(JavaCode.of(
                "$T.builder($L, $L)",
                FakeTypes.DOCUMENTED_ANSWERS,
                JavaStringLiteral.of(definition.method().value().name()),
                JavaStringLiteral.of(definition.path().value().template())));
        endpoint.answers().forEach(answer -> steps.add(step(answer)));
        steps.add(JavaCode.of(".build()"));
        return MethodDraft.method(endpoint.answerMethod(), PUBLIC, STATIC)
                .javadoc(Drafts.returning(
                        "The documented answers of {}.",
                        Drafts.route(definition),
                        "the answers; none where none is shown"))
                .returns(FakeTypes.DOCUMENTED_ANSWERS)
                .statement("return $L", JavaCode.chain(steps));
    }

    // .json(200, "{}")  or  .event(200, "{}")  or  .empty(204)
    private static JavaCode step(ShownAnswer answer) {
        JavaStringLiteral body = JavaStringLiteral.of(answer.body());
        return switch (answer.kind()) {
            case EMPTY -> JavaCode.of(".empty($L)", answer.status());
            case JSON -> JavaCode.of(".json($L, $L)", answer.status(), body);
            case EVENT -> JavaCode.of(".event($L, $L)", answer.status(), body);
        };
    }

    // public static List<DocumentedAnswers> all() { List<DocumentedAnswers> all = new ArrayList<>(); all.add(get());
    // ... }
    private static MethodDraft all(TestedResource resource) {
        TypeName list = ParameterizedTypeName.get(ClassName.get(List.class), FakeTypes.DOCUMENTED_ANSWERS);
        JavaCode.Builder body = JavaCode.body().statement("$T all = new $T<>()", list, ArrayList.class);
        resource.endpoints().forEach(endpoint -> body.statement("all.add($L())", endpoint.answerMethod()));
        return MethodDraft.method("all", PUBLIC, STATIC)
                .javadoc(Javadoc.builder()
                        .paragraph("The documented answers of every endpoint, in the order of the documents.")
                        .returns("one element for each endpoint")
                        .build())
                .returns(list)
                .body(body.statement("return all").build());
    }
}
