package dev.apograph.spec.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.apograph.spec.definition.EvidenceGrade;
import dev.apograph.spec.definition.Fact;
import dev.apograph.spec.definition.ParameterDefinition;
import dev.apograph.spec.definition.ParameterLocation;
import dev.apograph.spec.definition.SchemaReference;
import dev.apograph.spec.definition.ValueNotation;
import dev.apograph.spec.definition.ValueType;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The schema of a parameter's value. */
final class ParameterSchema {

    private final ParameterDefinition parameter;
    private final Optional<ValueType> type;
    private final boolean nullable;
    private final ObjectNode schema = JsonNodeFactory.instance.objectNode();

    private ParameterSchema(ParameterDefinition parameter) {
        this.parameter = parameter;
        this.type = parameter.type().map(Fact::value);
        this.nullable = parameter.nullable().filter(Fact::value).isPresent();
    }

    /** The schema without description and example. */
    static ObjectNode of(ParameterDefinition parameter) {
        return new ParameterSchema(parameter).assemble();
    }

    /** The example, typed as the parameter is. */
    static Optional<JsonNode> example(ParameterDefinition parameter) {
        return parameter.example().map(Fact::value).map(new ParameterSchema(parameter)::typed);
    }

    private ObjectNode assemble() {
        parameter.schema().map(Fact::value).ifPresentOrElse(this::reference, this::type);
        parameter.defaultValue().ifPresent(value -> schema.set("default", typed(value.value())));
        parameter.acceptedValues().ifPresent(values -> accepted(values.value()));
        return schema;
    }

    /** Many tools drop what stands beside {@code $ref}, so it is wrapped where anything does. */
    private void reference(SchemaReference reference) {
        boolean alone = parameter.location() != ParameterLocation.BODY
                && parameter.defaultValue().isEmpty()
                && parameter.acceptedValues().isEmpty();
        (alone ? schema : schema.putArray("allOf").addObject()).put("$ref", SchemaAssembler.pointer(reference));
    }

    private void type() {
        if (type.isEmpty()) {
            return;
        }
        List<String> names = new ArrayList<>();
        names.add(type.get() == ValueType.FILE ? "string" : type.get().name().toLowerCase(Locale.ROOT));
        if (isInferred() && !names.contains("string")) {
            names.add("string");
        }
        if (nullable) {
            names.add("null");
        }
        if (names.size() == 1) {
            schema.put("type", names.get(0));
        } else {
            names.forEach(schema.putArray("type")::add);
        }
        if (type.get() == ValueType.FILE) {
            schema.put("format", "binary").put("contentMediaType", "application/octet-stream");
        }
    }

    private boolean isInferred() {
        return parameter
                .type()
                .map(Fact::evidence)
                .filter(evidence -> evidence.grade() == EvidenceGrade.INFERRED)
                .isPresent();
    }

    /** A list's accepted values are those of its items. */
    private void accepted(List<String> values) {
        boolean list = type.filter(ValueType.ARRAY::equals).isPresent()
                || parameter
                        .notation()
                        .filter(fact -> fact.value() == ValueNotation.COMMA_SEPARATED)
                        .isPresent();
        ArrayNode listed = (list ? schema.putObject("items") : schema).putArray("enum");
        values.stream().distinct().forEach(value -> listed.add(typed(value)));
        if (nullable && !list) {
            listed.addNull();
        }
    }

    /** A printed value as the JSON value that it stands for; text where it does not fit the type. */
    private JsonNode typed(String printed) {
        Optional<JsonNode> value = isJson() || (type.isPresent() && type.get() != ValueType.STRING)
                ? JsonText.parse(printed).filter(this::fits)
                : Optional.empty();
        return value.orElseGet(() -> JsonNodeFactory.instance.textNode(printed));
    }

    private boolean isJson() {
        return parameter.schema().isPresent()
                || parameter
                        .notation()
                        .filter(fact -> fact.value() == ValueNotation.JSON)
                        .isPresent()
                || (type.isEmpty() && parameter.location() == ParameterLocation.BODY);
    }

    private boolean fits(JsonNode value) {
        if (type.isEmpty() || isJson()) {
            return true;
        }
        return switch (type.get()) {
            case INTEGER -> value.isIntegralNumber();
            case NUMBER -> value.isNumber();
            case BOOLEAN -> value.isBoolean();
            case ARRAY -> value.isArray();
            case OBJECT -> value.isObject();
            case STRING, FILE -> false;
        };
    }
}
