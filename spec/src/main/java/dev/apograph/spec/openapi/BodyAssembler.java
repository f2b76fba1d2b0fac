package dev.apograph.spec.openapi;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.apograph.spec.definition.BodyDefinition;
import dev.apograph.spec.definition.BodyPresence;
import dev.apograph.spec.definition.Fact;
import dev.apograph.spec.definition.ParameterDefinition;
import dev.apograph.spec.definition.ResponseDefinition;
import dev.apograph.spec.openapi.EvidenceNodes.NamedFact;
import java.util.List;

/** Describes the bodies of requests and responses. */
final class BodyAssembler {

    private static final String JSON = "application/json";
    private static final String EVENT_STREAM = "text/event-stream";

    private BodyAssembler() {}

    /** The request body object. */
    static ObjectNode assemble(BodyDefinition body) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        body.required().ifPresent(required -> node.put("required", required.value()));
        ObjectNode media = node.putObject("content").putObject(body.mediaType().value());
        if (body.fields().isEmpty()) {
            body.schema()
                    .ifPresentOrElse(schema -> SchemaAssembler.refer(media, schema), () -> media.putObject("schema"));
        } else {
            media.set("schema", fields(body));
        }
        body.example().ifPresent(example -> media.set("example", example.value().toNode()));
        encoding(media, body);
        EvidenceNodes.add(
                node,
                body.evidence(),
                List.of(NamedFact.of("required", body.required()), NamedFact.of("schema", body.schema())));
        return node;
    }

    /** The schema of a body whose fields are documented one by one. */
    private static ObjectNode fields(BodyDefinition body) {
        ObjectNode schema = JsonNodeFactory.instance.objectNode();
        body.schema().ifPresent(reference -> schema.put("$ref", SchemaAssembler.pointer(reference.value())));
        schema.put("type", "object");
        ObjectNode properties = schema.putObject("properties");
        body.fields().forEach(field -> properties.set(field.name(), ParameterAssembler.field(field)));
        List<String> required = body.fields().stream()
                .filter(field -> field.required().filter(Fact::value).isPresent())
                .map(ParameterDefinition::name)
                .distinct()
                .toList();
        if (!required.isEmpty()) {
            required.forEach(schema.putArray("required")::add);
        }
        return schema;
    }

    /** A part of a form that has a schema of its own is JSON; the others go as OpenAPI assumes. */
    private static void encoding(ObjectNode media, BodyDefinition body) {
        if (body.mediaType().value().startsWith("multipart/")) {
            body.fields().stream()
                    .filter(field -> field.schema().isPresent())
                    .forEach(field -> media.withObject("/encoding")
                            .putObject(field.name())
                            .put("contentType", JSON));
        }
    }

    /** The response object; OpenAPI demands a description, which is empty where the pages have none. */
    static ObjectNode assemble(ResponseDefinition response) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("description", response.description().map(Fact::value).orElse(""));
        boolean described = response.schema().isPresent() || response.example().isPresent();
        if (response.body() == BodyPresence.EVENT_STREAM) {
            node.putObject("content")
                    .putObject(EVENT_STREAM)
                    .putObject("schema")
                    .put("type", "string");
        } else if (response.body() == BodyPresence.PRESENT || described) {
            ObjectNode media = node.putObject("content").putObject(JSON);
            response.schema().ifPresent(schema -> SchemaAssembler.refer(media, schema));
            response.example()
                    .ifPresent(example -> media.set("example", example.value().toNode()));
        }
        EvidenceNodes.add(
                node,
                response.evidence(),
                List.of(
                        NamedFact.of("schema", response.schema()),
                        NamedFact.of("description", response.description())));
        return node;
    }
}
