package dev.apograph.spec.definition;

import java.util.List;
import java.util.Optional;

/**
 * A parameter of an endpoint: a path, query or header parameter, or a documented field of its body. What the documents
 * do not say is empty.
 *
 * @param name the name on the wire; for a path parameter the placeholder's name in the documents
 * @param location where it travels
 * @param required whether the documents say that it must, or need not, be given
 * @param type its type; graded {@link EvidenceGrade#STATED} from a table and {@link EvidenceGrade#INFERRED} from
 *     default and example
 * @param nullable whether null may be sent
 * @param notation how the value is written
 * @param defaultValue what the server assumes when it is absent, as the documents print it; never sent by the client
 * @param acceptedValues the values that the documents list, as they print them
 * @param schema the schema that describes a value which is JSON itself
 * @param description the sentence about it, without what became a fact of its own
 * @param example a value that the documents show, without a leading {@code name=}
 * @param deprecated why it should not be used any more
 * @param absence what the server does when it is blank or not given, where that is more than a default
 * @param evidence where the parameter itself was read
 */
public record ParameterDefinition(
        String name,
        ParameterLocation location,
        Optional<Fact<Boolean>> required,
        Optional<Fact<ValueType>> type,
        Optional<Fact<Boolean>> nullable,
        Optional<Fact<ValueNotation>> notation,
        Optional<Fact<String>> defaultValue,
        Optional<Fact<List<String>>> acceptedValues,
        Optional<Fact<SchemaReference>> schema,
        Optional<Fact<String>> description,
        Optional<Fact<String>> example,
        Optional<Fact<String>> deprecated,
        Optional<Fact<String>> absence,
        Evidence evidence) {

    /** A path parameter of which nothing is known but that the path has its placeholder. */
    public static ParameterDefinition ofPlaceholder(String name, Evidence evidence) {
        return new ParameterDefinition(
                name,
                ParameterLocation.PATH,
                Optional.of(new Fact<>(true, evidence)),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                evidence);
    }

    /** The same parameter under another name. */
    public ParameterDefinition withName(String newName) {
        return with(newName, type, schema);
    }

    /** The same parameter of another type. */
    public ParameterDefinition withType(Optional<Fact<ValueType>> newType) {
        return with(name, newType, schema);
    }

    /** The same parameter whose value another schema describes. */
    public ParameterDefinition withSchema(Optional<Fact<SchemaReference>> newSchema) {
        return with(name, type, newSchema);
    }

    private ParameterDefinition with(
            String newName, Optional<Fact<ValueType>> newType, Optional<Fact<SchemaReference>> newSchema) {
        return new ParameterDefinition(
                newName,
                location,
                required,
                newType,
                nullable,
                notation,
                defaultValue,
                acceptedValues,
                newSchema,
                description,
                example,
                deprecated,
                absence,
                evidence);
    }
}
