package dev.apograph.spec.definition;

import java.util.Optional;

/**
 * A documented response: one status of one endpoint.
 *
 * @param status status code (RFC 9110)
 * @param body whether there is a body
 * @param schema the schema of the body
 * @param description the sentence about it
 * @param example a body that the documents show
 * @param evidence where it was read
 */
public record ResponseDefinition(
        int status,
        BodyPresence body,
        Optional<Fact<SchemaReference>> schema,
        Optional<Fact<String>> description,
        Optional<Fact<JsonContent>> example,
        Evidence evidence) {

    /** Whether the status says that the request was received, understood and accepted (2xx). */
    public boolean isSuccess() {
        return status >= 200 && status < 300;
    }

    /** The same response with another body. */
    public ResponseDefinition withBody(BodyPresence newBody, Optional<Fact<SchemaReference>> newSchema) {
        return new ResponseDefinition(status, newBody, newSchema, description, example, evidence);
    }
}
