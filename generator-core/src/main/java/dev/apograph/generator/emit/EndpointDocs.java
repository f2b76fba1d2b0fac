package dev.apograph.generator.emit;

import com.palantir.javapoet.ClassName;
import dev.apograph.generator.text.Javadoc;
import dev.apograph.generator.text.JavadocText;
import dev.apograph.generator.type.EndpointPlan;
import dev.apograph.generator.type.EndpointPlan.PathArgument;
import dev.apograph.generator.type.ResourcePlan;
import dev.apograph.generator.type.ReturnPlan;
import dev.apograph.spec.definition.EndpointDefinition;
import dev.apograph.spec.definition.Fact;
import dev.apograph.spec.definition.ResponseDefinition;
import java.util.List;
import java.util.Optional;

/** The comments of a resource's methods. */
final class EndpointDocs {

    private EndpointDocs() {}

    /** Method and path. */
    static JavadocText route(EndpointDefinition endpoint) {
        return JavadocText.code(
                endpoint.method().value().name() + " " + endpoint.path().value().template());
    }

    /** The comment of the method that has every argument. */
    static Javadoc full(ResourcePlan resource, EndpointPlan endpoint, List<Argument> arguments) {
        EndpointDefinition definition = endpoint.definition();
        Javadoc.Builder docs = summary(endpoint).paragraph("{}", route(definition));
        scopes(resource, endpoint, docs);
        statuses(definition, docs);
        docs.paragraph(PlaceText.sentence(List.of(definition.evidence())));
        CorrectionDocs.of(definition).ifPresent(docs::paragraph);
        return tags(endpoint, arguments, docs);
    }

    /** The comment of a shorter form. */
    static Javadoc shorter(EndpointPlan endpoint, List<Argument> arguments) {
        Javadoc.Builder docs = summary(endpoint)
                .paragraph("{}, as the form with every argument describes it.", route(endpoint.definition()));
        return tags(endpoint, arguments, docs);
    }

    static Javadoc.Builder summary(EndpointPlan endpoint) {
        EndpointDefinition definition = endpoint.definition();
        List<JavadocText> description = definition
                .description()
                .map(Fact::value)
                .map(JavadocText::paragraphs)
                .orElse(List.of());
        Javadoc.Builder docs = Javadoc.builder()
                .paragraphs(description.stream().map(JavadocText::asSentence).toList());
        if (description.isEmpty()) {
            docs.paragraph(JavadocText.of(definition.title().value()).asSentence());
        }
        return docs;
    }

    private static void scopes(ResourcePlan resource, EndpointPlan endpoint, Javadoc.Builder docs) {
        List<JavadocText> scopes = endpoint.definition().scopes().stream()
                .map(Fact::value)
                .map(JavadocText::code)
                .toList();
        if (!scopes.isEmpty()) {
            ClassName data = resource.scopes().orElseThrow();
            docs.paragraph(
                    scopes.size() == 1
                            ? "The access token needs the scope {} ({})."
                            : "The access token needs one of the scopes {} ({}).",
                    JavadocText.commaSeparated(scopes),
                    JavadocText.link(data, endpoint.names().constant()));
        }
    }

    private static void statuses(EndpointDefinition endpoint, Javadoc.Builder docs) {
        List<JavadocText> statuses = endpoint.responses().stream()
                .filter(ResponseDefinition::isSuccess)
                .map(EndpointDocs::status)
                .toList();
        if (!statuses.isEmpty()) {
            docs.paragraph("Success:").list(statuses);
        }
    }

    private static JavadocText status(ResponseDefinition response) {
        JavadocText code = JavadocText.of(Integer.toString(response.status()));
        return response.description()
                .map(Fact::value)
                .map(JavadocText::of)
                .filter(text -> !text.isEmpty())
                .map(text -> JavadocText.html("{}: {}", code, text))
                .orElse(code);
    }

    private static Javadoc tags(EndpointPlan endpoint, List<Argument> arguments, Javadoc.Builder docs) {
        arguments.forEach(argument -> docs.param(argument.name(), argument.docs()));
        returns(endpoint).ifPresent(docs::returns);
        List<JavadocText> errors = endpoint.definition().responses().stream()
                .filter(response -> !response.isSuccess())
                .map(EndpointDocs::status)
                .toList();
        JavadocText documented = errors.stream()
                .reduce((first, second) -> JavadocText.html("{}; {}", first, second))
                .map(text -> JavadocText.html("if the server answers with another status; documented are {}", text))
                .orElseGet(() -> JavadocText.html("if the server answers with another status"));
        return docs.throwingHttpStatus(documented)
                .deprecated(deprecation(endpoint))
                .build();
    }

    static Optional<JavadocText> returns(EndpointPlan endpoint) {
        if (endpoint.result() instanceof ReturnPlan.Nothing) {
            return Optional.empty();
        }
        if (endpoint.result() instanceof ReturnPlan.Events) {
            return Optional.of(JavadocText.html("the events as they arrive; to be closed by the caller"));
        }
        if (endpoint.result() instanceof ReturnPlan.File) {
            return Optional.of(JavadocText.html("the file as it comes; to be saved or closed by the caller"));
        }
        return Optional.of(
                endpoint.result() instanceof ReturnPlan.Cases
                        ? JavadocText.html("the answer, one class for each documented status")
                        : JavadocText.html("the body of the answer"));
    }

    static Optional<JavadocText> deprecation(EndpointPlan endpoint) {
        if (!endpoint.deprecated()) {
            return Optional.empty();
        }
        return Optional.of(endpoint.definition()
                .deprecated()
                .or(() -> endpoint.definition().description())
                .map(Fact::value)
                .map(JavadocText::of)
                .filter(text -> !text.isEmpty())
                .map(JavadocText::asSentence)
                .orElseGet(() -> JavadocText.html("The documents know no successful answer to it.")));
    }

    /** What a path argument is. */
    static JavadocText argument(PathArgument argument) {
        return argument.definition()
                .map(ParameterDocs::inline)
                .orElseGet(() -> JavadocText.code(argument.placeholder()));
    }
}
