package dev.apograph.spec.grammar.losant;

import dev.apograph.spec.diagnostic.DiagnosticCode;
import dev.apograph.spec.diagnostic.Diagnostics;
import dev.apograph.spec.grammar.fact.ProseRules;
import dev.apograph.spec.grammar.fact.UnusedBlocks;
import dev.apograph.spec.page.Block;
import dev.apograph.spec.page.Page;
import dev.apograph.spec.page.RowKnowledge;
import dev.apograph.spec.page.RowReading;
import dev.apograph.spec.page.RowSplitter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The rows of an action's tables, taken apart; rows that fit no reading are reported. */
final class Rows {

    private final RowSplitter splitter;
    private final UnusedBlocks unused;
    private final Diagnostics diagnostics;

    Rows(Page page, UnusedBlocks unused, List<String> placeholders, Set<String> titles, Diagnostics diagnostics) {
        this.splitter = new RowSplitter(
                page.source(), new RowKnowledge(Set.copyOf(placeholders), titles, List.of(ProseRules.ACCEPTED_VALUES)));
        this.unused = unused;
        this.diagnostics = diagnostics;
    }

    /** A row with its cells. */
    record Cells(Block.Row row, List<String> cells) {

        String cell(int column) {
            return column < cells.size() ? cells.get(column) : "";
        }
    }

    List<Cells> of(Block.Table table) {
        unused.use(table);
        List<Cells> rows = new ArrayList<>();
        for (Block.Row row : table.rows()) {
            splitter.read(row, table.header()).ifPresentOrElse(reading -> rows.add(cells(row, reading)), () -> {
                diagnostics.add(
                        DiagnosticCode.ROW_NOT_UNDERSTOOD,
                        row.place(),
                        "the row \"" + UnusedBlocks.quote(row.text()) + "\" does not fit the table's columns",
                        "the row is left out; check that the page was saved whole");
            });
        }
        return rows;
    }

    private Cells cells(Block.Row row, RowReading reading) {
        Optional<List<String>> rival = reading.rival();
        rival.ifPresent(other -> diagnostics.add(
                DiagnosticCode.ROW_AMBIGUOUS,
                row.place(),
                "the row can be read as " + String.join(" | ", reading.cells()) + " and as "
                        + String.join(" | ", other),
                "the first reading is used"));
        return new Cells(row, reading.cells());
    }
}
