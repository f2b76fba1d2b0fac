package dev.apograph.generator.testing;

import static javax.lang.model.element.Modifier.FINAL;
import static javax.lang.model.element.Modifier.PRIVATE;
import static javax.lang.model.element.Modifier.PUBLIC;

import com.palantir.javapoet.ClassName;
import dev.apograph.generator.naming.CallView;
import dev.apograph.generator.text.JavaCode;
import dev.apograph.generator.text.Javadoc;
import dev.apograph.generator.text.JavadocText;
import dev.apograph.generator.text.MethodDraft;
import dev.apograph.generator.text.TypeDraft;
import dev.apograph.generator.type.ClientPlan;
import java.util.List;

/** Emits the fake of the client. */
final class FakeClientEmitter {

    private FakeClientEmitter() {}

    // public class FakeLosantClient implements LosantClient { ... }
    static TypeDraft emit(
            ClientPlan plan, ClassName name, ClassName async, ClassName raw, List<TestedResource> resources) {
        TypeDraft draft = Drafts.topLevel(TypeDraft.classOf(name, PUBLIC), FakeClientEmitter.class)
                .javadoc(Javadoc.builder()
                        .paragraph(
                                "A fake of {} for tests: it gives out fakes of the resources and calls no server.",
                                JavadocText.code(plan.name().simpleName()))
                        .build())
                .implementing(plan.name());
        resources.forEach(resource -> draft.field(
                resource.fake(), resource.plan().accessor(), JavaCode.of("new $T()", resource.fake()), PRIVATE, FINAL));
        draft.method(MethodDraft.constructor(PUBLIC).javadoc("Makes a fake with fakes that were told nothing yet."));
        resources.forEach(resource -> draft.method(accessor(resource)));
        return draft.method(view(CallView.ASYNC, plan)
                        .javadoc(Javadoc.builder()
                                .paragraph("The same fakes with methods that return futures, which are done already.")
                                .returns("methods that ask the fakes of this client")
                                .build())
                        .statement("return new $T(this)", async))
                .method(view(CallView.RAW, plan)
                        .javadoc(Javadoc.builder()
                                .paragraph(
                                        "The same fakes with methods that return the whole answer: the first documented"
                                                + " status of success and no headers, unless they were told others.")
                                .returns("methods that ask the fakes of this client")
                                .build())
                        .statement("return new $T(this)", raw));
    }

    // public FakeApplicationsResource applications() { return applications; }
    private static MethodDraft accessor(TestedResource resource) {
        return MethodDraft.method(resource.plan().accessor(), PUBLIC)
                .override()
                .javadoc(Drafts.returning(
                        "The fake of the resource {}.",
                        JavadocText.code(resource.plan().definition().title().value()),
                        "always the same one"))
                .returns(resource.fake())
                .statement("return $L", resource.plan().accessor());
    }

    private static MethodDraft view(CallView view, ClientPlan plan) {
        return MethodDraft.method(view.accessor(), PUBLIC).override().returns(plan.name(view));
    }
}
