package dev.apograph.spec.definition;

import java.util.List;
import java.util.Optional;

/**
 * The body of a request. Either {@code schema} names what it validates against, or {@code fields} lists the properties
 * or parts that the page documents one by one.
 *
 * @param mediaType media type (RFC 6838), such as {@code application/json} or {@code multipart/form-data}
 * @param required whether the documents say that a body must, or need not, be sent
 * @param schema the schema that a JSON body validates against
 * @param fields documented fields, in the order of the page
 * @param example a whole body that the documents show
 * @param evidence where the body was read
 */
public record BodyDefinition(
        Fact<String> mediaType,
        Optional<Fact<Boolean>> required,
        Optional<Fact<SchemaReference>> schema,
        List<ParameterDefinition> fields,
        Optional<Fact<JsonContent>> example,
        Evidence evidence) {

    /** Copies the fields. */
    public BodyDefinition {
        fields = List.copyOf(fields);
    }

    /** The same body that has to, or need not, be sent. */
    public BodyDefinition withRequired(Optional<Fact<Boolean>> newRequired) {
        return new BodyDefinition(mediaType, newRequired, schema, fields, example, evidence);
    }

    /** The same body with another schema and other fields. */
    public BodyDefinition withContent(Optional<Fact<SchemaReference>> newSchema, List<ParameterDefinition> newFields) {
        return new BodyDefinition(mediaType, required, newSchema, newFields, example, evidence);
    }
}
