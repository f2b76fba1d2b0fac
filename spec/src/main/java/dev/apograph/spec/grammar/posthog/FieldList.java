package dev.apograph.spec.grammar.posthog;

import dev.apograph.spec.definition.ParameterDefinition;
import dev.apograph.spec.definition.ParameterLocation;
import dev.apograph.spec.definition.ValueType;
import dev.apograph.spec.diagnostic.DiagnosticCode;
import dev.apograph.spec.diagnostic.Diagnostics;
import dev.apograph.spec.grammar.fact.PageAccount;
import dev.apograph.spec.grammar.fact.PageFacts;
import dev.apograph.spec.grammar.fact.ParameterFacts;
import dev.apograph.spec.page.KnownRows;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Reads lists of parameters. */
final class FieldList {

    private final PageFacts facts;
    private final Set<String> names;
    private final KnownRows rows;
    private final PageAccount account;
    private final Diagnostics diagnostics;

    /**
     * A reader for the lists of one operation.
     *
     * @param names names that its URL and its examples show
     * @param rows values that other lists, here or on other pages, print apart
     */
    FieldList(PageFacts facts, Set<String> names, KnownRows rows, PageAccount account, Diagnostics diagnostics) {
        this.facts = facts;
        this.names = names;
        this.rows = rows;
        this.account = account;
        this.diagnostics = diagnostics;
    }

    /** The parameters of a section; none when the operation lacks it. */
    List<ParameterDefinition> read(OperationParts operation, String heading, ParameterLocation location) {
        PageFacts below = facts.below(heading);
        List<ParameterDefinition> parameters = new ArrayList<>();
        List<FieldGroups.Group> groups = new FieldGroups(account).of(operation.blocks(heading));
        boolean separated = groups.stream()
                .anyMatch(group -> group.lines().size() > 1
                        && FieldHead.isTypes(ValueMarker.before(group.lines().get(1))));
        KnownFields known = new KnownFields(names, separated, rows);
        for (FieldGroups.Group group : groups) {
            parameters.add(parameter(group, FieldItem.of(group.lines(), known), below, location));
            if (separated) {
                account.learn(List.of(
                        KnownFields.row(parameters.get(parameters.size() - 1).name())));
            }
        }
        return List.copyOf(parameters);
    }

    private ParameterDefinition parameter(
            FieldGroups.Group group, FieldItem field, PageFacts below, ParameterLocation location) {
        ParameterFacts parameter = new ParameterFacts(below, group.place(), "list-item", field.name(), location)
                .sentence(field.sentence())
                .defaultValue(field.defaultValue());
        type(field.types()).ifPresent(parameter::type);
        FieldValues values = field.values();
        if (field.types().contains("null") || values.nullable()) {
            parameter.nullable();
        }
        if (!values.accepted().isEmpty()) {
            parameter.accepted(values.accepted());
        }
        if (location == ParameterLocation.PATH) {
            parameter.required(true);
        }
        if (values.certain()) {
            account.learn(List.of(KnownFields.row(field.name(), values.accepted())));
        }
        values.rival().ifPresent(rival -> report(group, field, rival));
        return parameter.build();
    }

    private void report(FieldGroups.Group group, FieldItem field, List<String> rival) {
        diagnostics.add(
                DiagnosticCode.ROW_AMBIGUOUS,
                group.place(),
                "the accepted values of \"" + PageAccount.quote(field.name()) + "\" run together: read as "
                        + field.values().accepted() + ", could be " + rival,
                "check them; a page that prints them apart, read beside this one, settles it");
    }

    /** One type beside null is a type; several leave the value open. */
    private static Optional<ValueType> type(List<String> words) {
        List<String> types =
                words.stream().filter(word -> !word.equals("null")).distinct().toList();
        return types.size() == 1
                ? Optional.of(ValueType.valueOf(types.get(0).toUpperCase(Locale.ROOT)))
                : Optional.empty();
    }
}
