package dev.apograph.generator.testing;

import static javax.lang.model.element.Modifier.FINAL;
import static javax.lang.model.element.Modifier.PRIVATE;
import static javax.lang.model.element.Modifier.PUBLIC;
import static javax.lang.model.element.Modifier.STATIC;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.apograph.generator.text.JavaCode;
import dev.apograph.generator.text.Javadoc;
import dev.apograph.generator.text.JavadocText;
import dev.apograph.generator.text.MethodDraft;
import dev.apograph.generator.text.TypeDraft;
import dev.apograph.generator.type.ClientPlan;
import java.util.ArrayList;
import java.util.List;

/** Emits the class that starts a stub server with the documented answers of every endpoint. */
final class StubServerEmitter {

    private StubServerEmitter() {}

    // public final class StubLosantServer { ... }
    static TypeDraft emit(ClientPlan plan, ClassName name, List<TestedResource> resources) {
        return Drafts.topLevel(TypeDraft.classOf(name, PUBLIC, FINAL), StubServerEmitter.class)
                .javadoc(Javadoc.builder()
                        .paragraph(
                                "Starts servers on this machine that answer calls of {} as the documents show.",
                                JavadocText.code(plan.name().simpleName()))
                        .paragraph("Where they show no answer of an endpoint, the status is 501 and the text says so.")
                        .build())
                .method(MethodDraft.constructor(PRIVATE))
                .method(start())
                .method(answers(resources));
    }

    // public static StubServer start() { return StubServer.start(answers()); }
    private static MethodDraft start() {
        return MethodDraft.method("start", PUBLIC, STATIC)
                .javadoc(Javadoc.builder()
                        .paragraph("Starts a server at a port that is free.")
                        .returns("the server, to be closed by the caller")
                        .build())
                .returns(FakeTypes.STUB_SERVER)
                .statement("return $T.start(answers())", FakeTypes.STUB_SERVER);
    }

    // public static List<StubAnswer> answers() { ...; ApplicationsAnswers.all().forEach(each ->
    // answers.add(each.first())); ... }
    private static MethodDraft answers(List<TestedResource> resources) {
        TypeName list = ParameterizedTypeName.get(ClassName.get(List.class), FakeTypes.STUB_ANSWER);
        JavaCode.Builder body = JavaCode.body().statement("$T answers = new $T<>()", list, ArrayList.class);
        resources.forEach(
                resource -> body.statement("$T.all().forEach(each -> answers.add(each.first()))", resource.answers()));
        return MethodDraft.method("answers", PUBLIC, STATIC)
                .javadoc(Javadoc.builder()
                        .paragraph("What such a server answers: the first documented success of each endpoint.")
                        .returns("one answer for each endpoint")
                        .build())
                .returns(list)
                .body(body.statement("return answers").build());
    }
}
