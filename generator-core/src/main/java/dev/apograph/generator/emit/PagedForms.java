package dev.apograph.generator.emit;

import static javax.lang.model.element.Modifier.DEFAULT;
import static javax.lang.model.element.Modifier.PUBLIC;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import dev.apograph.generator.text.JavaCode;
import dev.apograph.generator.text.Javadoc;
import dev.apograph.generator.text.JavadocText;
import dev.apograph.generator.text.MethodDraft;
import dev.apograph.generator.type.EndpointPlan;
import dev.apograph.generator.type.PagingPlan;
import dev.apograph.generator.type.PagingPlan.PageProperty;
import dev.apograph.generator.type.RequestPlan;
import dev.apograph.generator.type.RuntimeTypes;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;

/** Emits the methods that walk over the pages of an endpoint: defaults over the one that fetches a page. */
final class PagedForms {

    private final EndpointPlan endpoint;
    private final PagingPlan paging;
    private final RequestPlan request;
    private final MethodArguments arguments;

    private PagedForms(EndpointPlan endpoint, PagingPlan paging) {
        this.endpoint = endpoint;
        this.paging = paging;
        this.request = endpoint.request().orElseThrow();
        this.arguments = MethodArguments.of(endpoint);
    }

    /** The forms; none where there are no pages. */
    static List<MethodDraft> of(EndpointPlan endpoint) {
        return endpoint.paging()
                .map(paging -> new PagedForms(endpoint, paging).emit())
                .orElse(List.of());
    }

    private List<MethodDraft> emit() {
        List<MethodDraft> methods = new ArrayList<>(List.of(full()));
        if (request.optional()) {
            methods.add(shortest());
        }
        methods.add(lambda());
        return methods;
    }

    // default Paged<Applications, Application> getPaged(GetApplicationsRequest request, CallOptions options) { return
    // Paged.byNumber(request.page().map(Long::parseLong).orElse(0L), position -> get(...), answer -> ...); }
    private MethodDraft full() {
        List<JavaCode> next = given();
        next.add(JavaCode.of(
                "request.toBuilder().$L(position).build()", paging.place().name()));
        next.add(JavaCode.of("options"));
        return start(arguments.all())
                .statement(
                        "return $T.$L($L,\nposition -> $L($L),\nanswer -> $L)",
                        RuntimeTypes.PAGED,
                        JavaCode.of(paging.offset() ? "byOffset" : "byNumber"),
                        first(),
                        endpoint.names().method(),
                        JavaCode.commaSeparated(next),
                        facts());
    }

    private JavaCode first() {
        boolean text = paging.place().form().field().equals(Emitted.STRING);
        JavaCode value = JavaCode.of("request.$L()", paging.place().name());
        if (paging.place().plainAccessor()) {
            return text ? JavaCode.of("$T.parseLong($L)", Long.class, value) : value;
        }
        JavaCode number = text ? JavaCode.of("$L.map($T::parseLong)", value, Long.class) : value;
        return JavaCode.of("$L.orElse($LL)", number, paging.first());
    }

    // PageFacts.of(answer.items().orElse(List.of())).withSize(answer.perPage()).withTotal(answer.totalCount())
    private JavaCode facts() {
        PageProperty items = paging.items();
        PageProperty end = paging.end().property();
        JavaCode list = items.plain()
                ? JavaCode.of("answer.$L()", items.name())
                : JavaCode.of("answer.$L().orElse($T.of())", items.name(), List.class);
        JavaCode facts = JavaCode.of("$T.of($L)", RuntimeTypes.PAGE_FACTS, list);
        if (paging.end().next()) {
            return end.type().equals(ClassName.get(URI.class))
                    ? JavaCode.of("$L.withNext(answer.$L().map($T::toString))", facts, end.name(), URI.class)
                    : JavaCode.of("$L.withNext(answer.$L())", facts, end.name());
        }
        JavaCode sized = paging.size()
                .map(size -> JavaCode.of("$L.withSize(answer.$L())", facts, size.name()))
                .orElse(facts);
        return JavaCode.of("$L.withTotal(answer.$L())", sized, end.name());
    }

    private MethodDraft shortest() {
        List<Argument> shown = shown();
        return start(shown).statement("return $L", call(JavaCode.of("$T.builder().build()", request.name())));
    }

    private MethodDraft lambda() {
        ClassName builder = request.name().nestedClass("Builder");
        List<Argument> shown = shown();
        shown.add(MethodArguments.filling(builder, MethodArguments.REQUEST));
        return start(shown)
                .statement("$T builder = $T.builder()", builder, request.name())
                .statement("request.accept(builder)")
                .statement("return $L", call(JavaCode.of("builder.build()")));
    }

    private JavaCode call(JavaCode value) {
        List<JavaCode> values = given();
        values.add(value);
        values.add(JavaCode.of("$T.none()", RuntimeTypes.CALL_OPTIONS));
        return JavaCode.of("$L($L)", paging.method(), JavaCode.commaSeparated(values));
    }

    /** The arguments before the request object. */
    private List<Argument> shown() {
        List<Argument> shown = new ArrayList<>(arguments.path());
        arguments.body().ifPresent(shown::add);
        return shown;
    }

    private List<JavaCode> given() {
        List<JavaCode> given = new ArrayList<>();
        shown().forEach(argument -> given.add(JavaCode.of("$L", argument.name())));
        return given;
    }

    private MethodDraft start(List<Argument> given) {
        Javadoc.Builder docs = EndpointDocs.summary(endpoint)
                .paragraph(
                        "{}, page after page, each when it is asked for; starts where the request says, else at the"
                                + " first.",
                        EndpointDocs.route(endpoint.definition()));
        given.forEach(argument -> docs.param(argument.name(), argument.docs()));
        docs.returns(JavadocText.html("the pages and their items"));
        MethodDraft method = MethodDraft.method(paging.method(), PUBLIC, DEFAULT)
                .javadoc(docs.deprecated(EndpointDocs.deprecation(endpoint)).build())
                .deprecated(endpoint.deprecated())
                .returns(ParameterizedTypeName.get(RuntimeTypes.PAGED, paging.page(), paging.item()));
        given.forEach(argument -> method.parameter(argument.type(), argument.name()));
        return method;
    }
}
