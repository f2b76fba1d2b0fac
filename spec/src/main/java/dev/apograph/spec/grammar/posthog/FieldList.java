package dev.apograph.spec.grammar.posthog;

import dev.apograph.spec.definition.ParameterDefinition;
import dev.apograph.spec.definition.ParameterLocation;
import dev.apograph.spec.definition.ValueType;
import dev.apograph.spec.diagnostic.DiagnosticCode;
import dev.apograph.spec.diagnostic.Diagnostics;
import dev.apograph.spec.grammar.fact.PageAccount;
import dev.apograph.spec.grammar.fact.PageFacts;
import dev.apograph.spec.grammar.fact.ParameterFacts;
import dev.apograph.spec.page.Block;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads lists of parameters. */
final class FieldList {

    private final PageFacts facts;
    private final Set<String> placeholders;
    private final PageAccount account;
    private final Diagnostics diagnostics;

    FieldList(PageFacts facts, Set<String> placeholders, PageAccount account, Diagnostics diagnostics) {
        this.facts = facts;
        this.placeholders = placeholders;
        this.account = account;
        this.diagnostics = diagnostics;
    }

    /** The parameters of a section; none when the operation lacks it. */
    List<ParameterDefinition> read(OperationParts operation, String heading, ParameterLocation location) {
        PageFacts below = facts.below(heading);
        Set<String> names = location == ParameterLocation.PATH ? placeholders : Set.of();
        List<ParameterDefinition> parameters = new ArrayList<>();
        for (Block.ListItem item : operation.blocks(heading, Block.ListItem.class)) {
            account.use(item);
            parameters.add(parameter(item, FieldItem.of(item.lines(), names), below, location));
        }
        return List.copyOf(parameters);
    }

    private ParameterDefinition parameter(
            Block.ListItem item, FieldItem field, PageFacts below, ParameterLocation location) {
        ParameterFacts parameter = new ParameterFacts(below, item.place(), "list-item", field.name(), location)
                .sentence(field.sentence())
                .defaultValue(field.defaultValue());
        type(field.types()).ifPresent(parameter::type);
        if (field.types().contains("null")) {
            parameter.nullable();
        }
        if (!field.values().isEmpty()) {
            parameter.accepted(field.values());
        }
        if (location == ParameterLocation.PATH) {
            parameter.required(true);
        }
        if (field.unclear()) {
            diagnostics.add(
                    DiagnosticCode.ROW_AMBIGUOUS,
                    item.place(),
                    "the accepted values of \"" + PageAccount.quote(field.name()) + "\" run together",
                    "they are left out");
        }
        return parameter.build();
    }

    /** One type beside null is a type; several leave the value open. */
    private static Optional<ValueType> type(List<String> words) {
        List<String> types = words.stream().filter(word -> !word.equals("null")).toList();
        if (types.size() != 1) {
            return Optional.empty();
        }
        return switch (types.get(0)) {
            case "string" -> Optional.of(ValueType.STRING);
            case "integer" -> Optional.of(ValueType.INTEGER);
            case "number" -> Optional.of(ValueType.NUMBER);
            case "boolean" -> Optional.of(ValueType.BOOLEAN);
            case "array" -> Optional.of(ValueType.ARRAY);
            case "object" -> Optional.of(ValueType.OBJECT);
            default -> throw new IllegalStateException("a type word without a type: " + types.get(0));
        };
    }
}
