package dev.apograph.spec.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Takes apart the cells of tables, whatever their form. Where several readings of a row are possible, all are weighed
 * with what the page knows, and the best one wins.
 */
public final class TableReader {

    private final RowSplitter splitter;

    /**
     * A reader for the tables of one page.
     *
     * @param source the page's text, whose words count as evidence
     * @param knowledge what else is known
     */
    public TableReader(SourceText source, RowKnowledge knowledge) {
        this.splitter = new RowSplitter(source, knowledge);
    }

    /** Reads a table. */
    public TableReading read(Block.Table table) {
        List<RowReading> rows = new ArrayList<>();
        List<Block.Row> unread = new ArrayList<>();
        for (Block.Row row : table.rows()) {
            read(row, table).ifPresentOrElse(rows::add, () -> unread.add(row));
        }
        List<KnownRow> certain = rows.stream()
                .filter(row -> row.rival().isEmpty())
                .map(row -> new KnownRow(table.header().kinds(), row.cells()))
                .toList();
        return new TableReading(rows, unread, certain);
    }

    private Optional<RowReading> read(Block.Row row, Block.Table table) {
        if (table.form() == TableForm.GLUED) {
            return splitter.read(row, table.header());
        }
        return row.cells().size() == table.header().columns().size()
                ? Optional.of(new RowReading(row.place(), row.cells(), Optional.empty()))
                : Optional.empty();
    }
}
