package dev.apograph.spec.page;

import dev.apograph.spec.diagnostic.SourcePlace;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Takes apart the cells of tables, whatever their form. Where several readings of a row are possible, all are weighed
 * with what the page knows, and the best one wins.
 */
public final class TableReader {

    private final Lexicon lexicon;
    private final RowSplitter splitter;

    /**
     * A reader for the tables of one page.
     *
     * @param source the page's text, whose words count as evidence
     * @param knowledge what else is known
     */
    public TableReader(SourceText source, RowKnowledge knowledge) {
        this(Lexicon.of(source.lines()), knowledge);
    }

    private TableReader(Lexicon lexicon, RowKnowledge knowledge) {
        this.lexicon = lexicon;
        this.splitter = new RowSplitter(lexicon, knowledge);
    }

    /** A reader for tables of the same page of which other things are known. */
    public TableReader with(RowKnowledge knowledge) {
        return new TableReader(lexicon, knowledge);
    }

    /** Reads a table. */
    public TableReading read(Block.Table table) {
        Rows rows = new Rows(table.header(), table.form());
        boolean known = RowSplitter.canRead(table.header().kinds());
        if (table.form() == TableForm.CELL_A_LINE && known) {
            groups(table, rows);
        } else {
            for (Block.Row row : table.rows()) {
                if (inPlace(row, table)) {
                    rows.add(row.place(), inPlace(row.cells()));
                } else {
                    rows.add(
                            row,
                            known
                                    ? splitter.read(
                                            text(row, table.form()),
                                            table.header().kinds())
                                    : Optional.empty());
                }
            }
        }
        return new TableReading(rows.read, rows.unread, rows.certain);
    }

    private static RowText text(Block.Row row, TableForm form) {
        return switch (form) {
            case GLUED -> RowText.glued(row.text());
            case BLANKS -> RowText.blanks(row.text());
            case CELLS, CELLS_WITHOUT_EMPTY, CELL_A_LINE ->
                RowText.apart(
                        row.cells().stream().filter(cell -> !cell.isEmpty()).toList(), RowText.Seam.BAR);
        };
    }

    /** Whether each cell stands in its column: where empty cells may be missing, one between others shows that none is. */
    private static boolean inPlace(Block.Row row, Block.Table table) {
        int columns = table.header().kinds().size();
        return switch (table.form()) {
            case CELLS ->
                row.cells().size() == columns
                        && IntStream.range(0, columns)
                                .allMatch(i -> table.header().kinds().get(i) != ColumnKind.STATUS
                                        || fits(ColumnKind.STATUS, row.cells().get(i)));
            case CELLS_WITHOUT_EMPTY ->
                row.cells().size() == columns
                        && row.cells()
                                .subList(0, row.cells().lastIndexOf(lastFilled(row)) + 1)
                                .contains("")
                        && IntStream.range(0, columns)
                                .allMatch(i -> fits(
                                        table.header().kinds().get(i),
                                        row.cells().get(i)));
            case GLUED, BLANKS, CELL_A_LINE -> false;
        };
    }

    private static String lastFilled(Block.Row row) {
        return row.cells().stream().filter(cell -> !cell.isEmpty()).reduce("", (first, second) -> second);
    }

    private static boolean fits(ColumnKind kind, String cell) {
        return switch (kind) {
            case NAME -> !cell.isEmpty() && cell.indexOf(' ') < 0;
            case FLAG -> cell.equals("Y") || cell.equals("N");
            case STATUS -> cell.length() == 3 && cell.chars().allMatch(Character::isDigit);
            case ASSIGNMENT -> cell.isEmpty() || cell.indexOf('=') > 0 || cell.startsWith("`");
            case TITLE, TEXT, VALUE, SAMPLE -> true;
        };
    }

    private static RowSplitter.Weighed inPlace(List<String> cells) {
        return new RowSplitter.Weighed(cells, 0, Double.POSITIVE_INFINITY, Optional.empty());
    }

    private void groups(Block.Table table, Rows rows) {
        List<String> lines = table.rows().stream().map(Block.Row::text).toList();
        LineRows grouped = new LineRows(lines, table.header().kinds(), splitter);
        for (LineRows.Group group : grouped.groups(lines.size())) {
            Block.Row first = table.rows().get(group.from());
            SourcePlace place =
                    first.place().through(table.rows().get(group.to() - 1).place());
            rows.add(new Block.Row(place, lines.subList(group.from(), group.to())), group.reading());
        }
    }

    /** Collects rows. */
    private static final class Rows {

        /** How much better than any other a reading is that leaves no doubt, where cells are apart and where not. */
        private static final double NO_DOUBT = 1;

        private static final double NO_DOUBT_IN_WORDS = 2.5;

        private final TableHeader header;
        private final double noDoubt;
        private final List<RowReading> read = new ArrayList<>();
        private final List<Block.Row> unread = new ArrayList<>();
        private final List<KnownRow> certain = new ArrayList<>();

        Rows(TableHeader header, TableForm form) {
            this.header = header;
            this.noDoubt = form == TableForm.GLUED || form == TableForm.BLANKS ? NO_DOUBT_IN_WORDS : NO_DOUBT;
        }

        void add(Block.Row row, Optional<RowSplitter.Weighed> reading) {
            reading.ifPresentOrElse(r -> add(row.place(), r), () -> unread.add(row));
        }

        void add(SourcePlace place, RowSplitter.Weighed reading) {
            read.add(new RowReading(place, header, reading.cells(), reading.rival()));
            if (reading.margin() >= noDoubt) {
                certain.add(new KnownRow(header.kinds(), reading.cells()));
            }
        }
    }
}
