package dev.apograph.spec.grammar.losant;

import dev.apograph.spec.diagnostic.DiagnosticCode;
import dev.apograph.spec.diagnostic.Diagnostics;
import dev.apograph.spec.grammar.fact.PageAccount;
import dev.apograph.spec.page.Block;
import dev.apograph.spec.page.RowReading;
import dev.apograph.spec.page.TableReader;
import dev.apograph.spec.page.TableReading;
import java.util.ArrayList;
import java.util.List;

/** The rows of an action's tables, taken apart; rows that fit no reading are reported. */
final class Rows {

    private final TableReader tables;
    private final PageAccount account;
    private final Diagnostics diagnostics;

    Rows(TableReader tables, PageAccount account, Diagnostics diagnostics) {
        this.tables = tables;
        this.account = account;
        this.diagnostics = diagnostics;
    }

    List<RowReading> of(Block.Table table) {
        account.use(table);
        TableReading reading = tables.read(table);
        account.learn(reading.certain());
        reading.unread().forEach(this::reportUnread);
        reading.rows().forEach(this::reportRival);
        return reading.rows();
    }

    /** The rows that fill one of some columns; tables of another kind have none. */
    List<RowReading> of(Block.Table table, List<String> columns) {
        List<RowReading> filled = new ArrayList<>();
        for (RowReading row : of(table)) {
            if (columns.stream().anyMatch(column -> !row.cell(column).isEmpty())) {
                filled.add(row);
            } else {
                reportUnread(new Block.Row(row.place(), row.cells()));
            }
        }
        return filled;
    }

    private void reportUnread(Block.Row row) {
        account.notUnderstood(row.place());
        diagnostics.add(
                DiagnosticCode.ROW_NOT_UNDERSTOOD,
                row.place(),
                "the row \"" + PageAccount.quote(row.text()) + "\" does not fit the table's columns",
                "the row is left out; check that the page was saved whole");
    }

    private void reportRival(RowReading row) {
        row.rival()
                .ifPresent(other -> diagnostics.add(
                        DiagnosticCode.ROW_AMBIGUOUS,
                        row.place(),
                        "the row can be read as " + String.join(" | ", row.cells()) + " and as "
                                + String.join(" | ", other),
                        "the first reading is used"));
    }
}
