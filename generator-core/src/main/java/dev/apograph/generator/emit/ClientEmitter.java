package dev.apograph.generator.emit;

import static dev.apograph.generator.emit.Emitted.literal;
import static javax.lang.model.element.Modifier.DEFAULT;
import static javax.lang.model.element.Modifier.FINAL;
import static javax.lang.model.element.Modifier.PRIVATE;
import static javax.lang.model.element.Modifier.PROTECTED;
import static javax.lang.model.element.Modifier.PUBLIC;
import static javax.lang.model.element.Modifier.STATIC;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.apograph.generator.naming.CallView;
import dev.apograph.generator.text.JavaCode;
import dev.apograph.generator.text.Javadoc;
import dev.apograph.generator.text.JavadocText;
import dev.apograph.generator.text.MethodDraft;
import dev.apograph.generator.text.TypeDraft;
import dev.apograph.generator.type.ClientPlan;
import dev.apograph.generator.type.ResourcePlan;
import dev.apograph.generator.type.RuntimeTypes;
import java.net.URI;
import java.util.Optional;

/** Emits the interfaces of the client, the plain one with the builder and the ways to the others. */
final class ClientEmitter {

    /** The level of client-runtime's API that generated code is written for. */
    private static final int API_LEVEL = 1;

    private final ClientPlan plan;
    private final CallView view;
    private final ClassName builder;

    private ClientEmitter(ClientPlan plan, CallView view) {
        this.plan = plan;
        this.view = view;
        this.builder = plan.name().nestedClass("Builder");
    }

    // public interface LosantClient extends AutoCloseable { ... }
    static TypeDraft emit(ClientPlan plan, CallView view) {
        ClientEmitter emitter = new ClientEmitter(plan, view);
        return view == CallView.PLAIN ? emitter.emit() : emitter.emitView();
    }

    // public interface AsyncLosantClient { ... }
    private TypeDraft emitView() {
        TypeDraft draft = Emitted.topLevel(TypeDraft.interfaceOf(plan.name(view), PUBLIC), ClientEmitter.class)
                .javadoc(ViewDocs.client(plan, view));
        plan.resources().forEach(resource -> draft.method(accessor(resource)));
        return draft;
    }

    private TypeDraft emit() {
        TypeDraft draft = Emitted.topLevel(TypeDraft.interfaceOf(plan.name(), PUBLIC), ClientEmitter.class)
                .javadoc(docs())
                .implementing(ClassName.get(AutoCloseable.class))
                .method(builderMethod());
        plan.resources().forEach(resource -> draft.method(accessor(resource)));
        return draft.method(view(CallView.ASYNC))
                .method(view(CallView.RAW))
                .method(close())
                .type(builder());
    }

    private Javadoc docs() {
        JavadocText title = JavadocText.of(plan.title());
        Javadoc.Builder docs = title.isEmpty()
                ? Javadoc.builder().paragraph("A client of the API.")
                : Javadoc.builder().paragraph("A client of the API {}.", title);
        plan.baseUrl()
                .map(URI::toString)
                .map(JavadocText::code)
                .ifPresent(url -> docs.paragraph("It calls {} unless told otherwise.", url));
        return docs.paragraph("A client may be shared by several threads. Closing it ends the calls under way.")
                .build();
    }

    // static Builder builder() { return new Builder(); }
    private MethodDraft builderMethod() {
        return Emitted.builderMethod(builder);
    }

    // default ApplicationsResource applications() { throw new
    // UnsupportedOperationException("LosantClient.applications"); }
    private MethodDraft accessor(ResourcePlan resource) {
        return MethodDraft.method(resource.accessor(), PUBLIC, DEFAULT)
                .javadoc(Javadoc.builder()
                        .paragraph(
                                "The resource {}.",
                                JavadocText.code(resource.definition().title().value()))
                        .returns("its methods")
                        .build())
                .returns(resource.contract(view))
                .statement(
                        "throw new $T($L)",
                        UnsupportedOperationException.class,
                        literal(plan.name(view).simpleName() + "." + resource.accessor()));
    }

    // default AsyncLosantClient async() { throw new UnsupportedOperationException("LosantClient.async"); }
    private MethodDraft view(CallView other) {
        return MethodDraft.method(other.accessor(), PUBLIC, DEFAULT)
                .javadoc(ViewDocs.accessor(other))
                .returns(plan.name(other))
                .statement(
                        "throw new $T($L)",
                        UnsupportedOperationException.class,
                        literal(plan.name().simpleName() + "." + other.accessor()));
    }

    // default void close() {}
    private static MethodDraft close() {
        return MethodDraft.method("close", PUBLIC, DEFAULT)
                .override()
                .javadoc("Ends the calls under way and gives back what the client holds. Closing twice does no harm.");
    }

    // final class Builder extends ClientBuilder<Builder> { ... }
    private TypeDraft builder() {
        TypeName parent = ParameterizedTypeName.get(RuntimeTypes.CLIENT_BUILDER, builder);
        return TypeDraft.classOf(builder, PUBLIC, STATIC, FINAL)
                .javadoc(
                        "Sets up {}. Not safe for use by several threads at once.",
                        JavadocText.code(plan.name().simpleName()))
                .extending(parent)
                .method(MethodDraft.constructor(PRIVATE))
                .method(MethodDraft.method("self", PROTECTED)
                        .override()
                        .returns(builder)
                        .statement("return this"))
                .method(MethodDraft.method("build", PUBLIC)
                        .javadoc(Javadoc.builder()
                                .paragraph("Makes the client.")
                                .returns("a new client")
                                .build())
                        .returns(plan.name())
                        .statement(
                                "return new $T(caller($L, $L, $L))",
                                plan.implementation(view),
                                literal(plan.name()),
                                baseUrl(),
                                API_LEVEL));
    }

    private JavaCode baseUrl() {
        return plan.baseUrl()
                .map(url -> JavaCode.of("$T.of($L)", Optional.class, literal(url.toString())))
                .orElseGet(() -> JavaCode.of("$T.empty()", Optional.class));
    }
}
