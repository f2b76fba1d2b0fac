package dev.apograph.spec.grammar.losant;

import dev.apograph.spec.definition.ParameterDefinition;
import dev.apograph.spec.definition.ParameterLocation;
import dev.apograph.spec.grammar.fact.PageFacts;
import dev.apograph.spec.grammar.fact.ParameterFacts;
import dev.apograph.spec.page.RowReading;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Reads tables of parameters. */
final class ParameterTables {

    /** How an example cell shows that there is nothing to print: the value is a file. */
    private static final String NO_SAMPLE = "``";

    private static final List<String> NAMES = List.of(LosantWords.PATH_COMPONENT, LosantWords.NAME);

    private static final String ROW = "table-row";

    private final Rows rows;
    private final PageFacts facts;
    private final Set<String> titles;

    ParameterTables(Rows rows, PageFacts facts, Set<String> titles) {
        this.rows = rows;
        this.facts = facts;
        this.titles = titles;
    }

    /** The parameters of a section's table; none when it has no table. */
    List<ParameterDefinition> read(ActionParts action, String heading, ParameterLocation location) {
        List<ParameterDefinition> parameters = new ArrayList<>();
        PageFacts below = facts.below(heading);
        action.tables(heading)
                .forEach(
                        table -> rows.of(table, NAMES).forEach(row -> parameters.add(parameter(row, below, location))));
        return List.copyOf(parameters);
    }

    private ParameterDefinition parameter(RowReading row, PageFacts below, ParameterLocation location) {
        boolean path = location == ParameterLocation.PATH;
        String name = NAMES.stream()
                .map(row::cell)
                .filter(cell -> !cell.isEmpty())
                .findFirst()
                .orElseThrow();
        ParameterFacts parameter = new ParameterFacts(below, row.place(), ROW, name, location).titles(titles);
        if (path) {
            return parameter
                    .required(true)
                    .sentence(row.cell(LosantWords.DESCRIPTION))
                    .example(row.cell(LosantWords.EXAMPLE))
                    .build();
        }
        String example = row.cell(LosantWords.EXAMPLE);
        if (example.equals(NO_SAMPLE)) {
            parameter.file();
        } else {
            parameter.example(example);
        }
        required(row.cell(LosantWords.REQUIRED)).ifPresent(parameter::required);
        return parameter
                .sentence(row.cell(LosantWords.DESCRIPTION))
                .defaultValue(row.cell(LosantWords.DEFAULT))
                .build();
    }

    /** A page whose table lacks the column states nothing. */
    private static Optional<Boolean> required(String flag) {
        return switch (flag.toLowerCase(Locale.ROOT)) {
            case "y", "yes", "true", "required" -> Optional.of(true);
            case "n", "no", "false", "optional" -> Optional.of(false);
            default -> Optional.empty();
        };
    }
}
