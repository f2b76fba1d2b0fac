package dev.apograph.spec.trace;

import dev.apograph.spec.definition.BodyDefinition;
import dev.apograph.spec.definition.BodyPresence;
import dev.apograph.spec.definition.EndpointDefinition;
import dev.apograph.spec.definition.ExampleRequest;
import dev.apograph.spec.definition.Fact;
import dev.apograph.spec.definition.NameTarget;
import dev.apograph.spec.definition.ParameterDefinition;
import dev.apograph.spec.definition.ResourceDefinition;
import dev.apograph.spec.definition.ResponseDefinition;
import dev.apograph.spec.definition.SchemaReference;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Traces resources, their endpoints, and the parts of these. */
final class EndpointElements {

    private final ElementList elements;
    private final Function<SchemaReference, String> schemaTitle;
    private final Function<NameTarget, Optional<Fact<String>>> nameInCode;

    EndpointElements(
            ElementList elements,
            Function<SchemaReference, String> schemaTitle,
            Function<NameTarget, Optional<Fact<String>>> nameInCode) {
        this.elements = elements;
        this.schemaTitle = schemaTitle;
        this.nameInCode = nameInCode;
    }

    void add(ResourceDefinition resource, Optional<String> api) {
        String title = resource.title().value();
        FactList facts =
                new FactList().add("title", Optional.of(resource.title())).add("description", resource.description());
        String selector = elements.add(ElementKind.RESOURCE, api, title, title, resource.evidence(), facts);
        elements.note(resource, selector);
        resource.endpoints().forEach(endpoint -> add(endpoint, selector));
    }

    private void add(EndpointDefinition endpoint, String resource) {
        FactList facts = new FactList()
                .add("title", Optional.of(endpoint.title()))
                .add("description", endpoint.description())
                .add("method", Optional.of(endpoint.method()))
                .add("path", Optional.of(endpoint.path()))
                .add("authentication", endpoint.authenticated(), needed -> needed ? "needed" : "not needed");
        endpoint.scopes().forEach(scope -> facts.add("scope", Optional.of(scope)));
        facts.add("deprecated", endpoint.deprecated())
                .add("example request", endpoint.exampleRequest(), EndpointElements::words)
                .add("name in code", nameInCode.apply(NameTarget.endpoint(endpoint)));
        String selector = elements.add(
                ElementKind.ENDPOINT,
                Optional.of(resource),
                endpoint.method().value() + " " + endpoint.path().value(),
                endpoint.title().value(),
                endpoint.evidence(),
                facts);
        elements.note(endpoint, selector);
        endpoint.parameters().forEach(parameter -> add(parameter, endpoint, selector, selector));
        endpoint.body().ifPresent(body -> add(body, endpoint, selector));
        endpoint.responses().forEach(response -> add(response, selector));
    }

    private void add(ParameterDefinition parameter, EndpointDefinition endpoint, String holder, String parent) {
        FactList facts = new FactList()
                .add("required", parameter.required(), EndpointElements::yesOrNo)
                .add("type", parameter.type(), EndpointElements::word)
                .add("nullable", parameter.nullable(), EndpointElements::yesOrNo)
                .add("notation", parameter.notation(), EndpointElements::word)
                .add("default", parameter.defaultValue())
                .add("accepted values", parameter.acceptedValues(), values -> String.join(", ", values))
                .add("schema", parameter.schema(), schemaTitle)
                .add("description", parameter.description())
                .add("example", parameter.example())
                .add("deprecated", parameter.deprecated())
                .add("when absent", parameter.absence())
                .add(
                        "name in code",
                        nameInCode.apply(NameTarget.parameter(endpoint, parameter.location(), parameter.name())));
        String selector = elements.add(
                ElementKind.PARAMETER,
                Optional.of(parent),
                holder + " " + word(parameter.location()) + " " + parameter.name(),
                parameter.name(),
                parameter.evidence(),
                facts);
        elements.note(parameter, selector);
    }

    private void add(BodyDefinition body, EndpointDefinition endpoint, String holder) {
        FactList facts = new FactList()
                .add("media type", Optional.of(body.mediaType()))
                .add("required", body.required(), EndpointElements::yesOrNo)
                .add("schema", body.schema(), schemaTitle)
                .add("example", body.example());
        String selector = elements.add(
                ElementKind.BODY,
                Optional.of(holder),
                holder + " body",
                body.mediaType().value(),
                body.evidence(),
                facts);
        elements.note(body, selector);
        body.fields().forEach(field -> add(field, endpoint, holder, selector));
    }

    private void add(ResponseDefinition response, String endpoint) {
        FactList facts = new FactList()
                .add("status", Integer.toString(response.status()), response.evidence())
                .add("body", words(response.body()), response.evidence())
                .add("schema", response.schema(), schemaTitle)
                .add("description", response.description())
                .add("example", response.example());
        String selector = elements.add(
                ElementKind.RESPONSE,
                Optional.of(endpoint),
                endpoint + " response " + response.status(),
                Integer.toString(response.status()),
                response.evidence(),
                facts);
        elements.note(response, selector);
    }

    private static String words(ExampleRequest shown) {
        return Stream.concat(shown.method().map(Enum::name).stream(), shown.url().stream())
                .collect(Collectors.joining(" "));
    }

    private static String words(BodyPresence body) {
        return switch (body) {
            case PRESENT -> "present";
            case ABSENT -> "none";
            case UNKNOWN -> "not stated";
            case EVENT_STREAM -> "a stream of server-sent events";
        };
    }

    private static String yesOrNo(boolean value) {
        return value ? "yes" : "no";
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
