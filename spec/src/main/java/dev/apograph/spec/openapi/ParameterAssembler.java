package dev.apograph.spec.openapi;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.apograph.spec.definition.Fact;
import dev.apograph.spec.definition.ParameterDefinition;
import dev.apograph.spec.definition.ParameterLocation;
import dev.apograph.spec.definition.ValueNotation;
import dev.apograph.spec.openapi.EvidenceNodes.NamedFact;
import java.util.List;
import java.util.Locale;

/** Describes path, query and header parameters, and fields of bodies. */
final class ParameterAssembler {

    private ParameterAssembler() {}

    /** The parameter object, under the name that the document's path has for it. */
    static ObjectNode assemble(ParameterDefinition parameter, String name) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("name", name).put("in", parameter.location().name().toLowerCase(Locale.ROOT));
        parameter.description().ifPresent(text -> node.put("description", text.value()));
        if (parameter.location() == ParameterLocation.PATH) {
            node.put("required", true);
        } else {
            parameter.required().ifPresent(required -> node.put("required", required.value()));
        }
        ObjectNode holder = isJson(parameter) ? node.putObject("content").putObject("application/json") : node;
        holder.set("schema", ParameterSchema.of(parameter));
        ParameterSchema.example(parameter).ifPresent(example -> holder.set("example", example));
        notation(node, parameter);
        advice(node, parameter);
        evidence(node, parameter);
        return node;
    }

    /** The schema of a body's field, with its description and example. */
    static ObjectNode field(ParameterDefinition field) {
        ObjectNode node = ParameterSchema.of(field);
        field.description().ifPresent(text -> node.put("description", text.value()));
        ParameterSchema.example(field)
                .ifPresent(example -> node.putArray("examples").add(example));
        notation(node, field);
        advice(node, field);
        evidence(node, field);
        return node;
    }

    private static boolean isJson(ParameterDefinition parameter) {
        return parameter.schema().isPresent()
                || parameter
                        .notation()
                        .filter(fact -> fact.value() == ValueNotation.JSON)
                        .isPresent();
    }

    private static void notation(ObjectNode node, ParameterDefinition parameter) {
        parameter
                .notation()
                .map(Fact::value)
                .filter(notation -> notation != ValueNotation.JSON)
                .ifPresent(notation -> node.put(
                        "x-notation", notation.name().toLowerCase(Locale.ROOT).replace('_', '-')));
    }

    private static void advice(ObjectNode node, ParameterDefinition parameter) {
        parameter
                .deprecated()
                .ifPresent(reason -> node.put("deprecated", true).put("x-deprecated-reason", reason.value()));
        parameter.absence().ifPresent(meaning -> node.put("x-when-absent", meaning.value()));
    }

    private static void evidence(ObjectNode node, ParameterDefinition parameter) {
        EvidenceNodes.add(
                node,
                parameter.evidence(),
                List.of(
                        NamedFact.of("required", parameter.required()),
                        NamedFact.of("type", parameter.type()),
                        NamedFact.of("nullable", parameter.nullable()),
                        NamedFact.of("notation", parameter.notation()),
                        NamedFact.of("default", parameter.defaultValue()),
                        NamedFact.of("enum", parameter.acceptedValues()),
                        NamedFact.of("schema", parameter.schema()),
                        NamedFact.of("description", parameter.description()),
                        NamedFact.of("example", parameter.example()),
                        NamedFact.of("deprecated", parameter.deprecated()),
                        NamedFact.of("x-when-absent", parameter.absence())));
    }
}
