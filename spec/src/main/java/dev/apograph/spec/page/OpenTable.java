package dev.apograph.spec.page;

import dev.apograph.spec.diagnostic.SourcePlace;
import java.util.ArrayList;
import java.util.List;

/** A table of a text page whose rows are still being collected. */
final class OpenTable {

    private final SourceText source;
    private final TableHeader header;
    private final TableForm form;
    private final int first;
    private final boolean spaced;
    private final boolean framed;
    private final boolean closedByBar;
    private final List<Line> lines = new ArrayList<>();

    private record Line(SourcePlace place, String text) {}

    /** A table whose header stands on a line. */
    OpenTable(SourceText source, int first, HeaderLines.Found found) {
        this(
                source,
                first,
                found.header(),
                found.form(),
                found.spaced(),
                source.lines().get(first - 1));
    }

    private OpenTable(
            SourceText source, int first, TableHeader header, TableForm form, boolean spaced, String firstLine) {
        this.source = source;
        this.first = first;
        this.header = header;
        this.form = form;
        this.spaced = spaced;
        this.framed = Bars.isFramed(firstLine);
        this.closedByBar = firstLine.endsWith("|");
    }

    /** A table whose header is missing, or that goes on behind a blank line. */
    static OpenTable withoutHeader(SourceText source, int first, TableHeader header, TableForm form) {
        return new OpenTable(source, first, header, form, false, source.lines().get(first - 1));
    }

    TableForm form() {
        return form;
    }

    TableHeader header() {
        return header;
    }

    /** Whether blank lines stand between its lines. */
    boolean spaced() {
        return spaced;
    }

    /** Whether a line that is no heading belongs to it. */
    boolean takes(String line) {
        return switch (form) {
            case CELLS_WITHOUT_EMPTY -> Bars.isRow(line) || rowIsOpen();
            case GLUED, BLANKS, CELLS, CELL_A_LINE -> true;
        };
    }

    /** Where rows end with a bar, one that does not goes on on the next line. */
    private boolean rowIsOpen() {
        return closedByBar && !lines.isEmpty() && !last().text().endsWith("|");
    }

    private Line last() {
        return lines.get(lines.size() - 1);
    }

    void add(int number, String line) {
        if (form == TableForm.CELLS_WITHOUT_EMPTY && rowIsOpen() && !Bars.isRow(last().text() + " ")) {
            lines.add(new Line(source.place(number), line));
        } else if (form == TableForm.CELLS_WITHOUT_EMPTY && rowIsOpen()) {
            Line open = lines.remove(lines.size() - 1);
            lines.add(new Line(open.place().through(source.place(number)), open.text() + " " + line));
        } else {
            lines.add(new Line(source.place(number), line));
        }
    }

    /**
     * The table, and behind it, as running text, lines that are no rows of it.
     *
     * @param tableEnd what ends it
     * @param words the words of the page
     */
    List<Block> close(TableEnd tableEnd, Lexicon words) {
        int rows =
                lines.size() - TableTail.length(lines.stream().map(Line::text).toList(), header, form, tableEnd, words);
        SourcePlace end = rows == 0 ? source.place(first) : lines.get(rows - 1).place();
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Table(
                source.place(first).through(end),
                header,
                form,
                lines.subList(0, rows).stream().map(this::row).toList()));
        lines.subList(rows, lines.size()).forEach(line -> blocks.add(new Block.Paragraph(line.place(), line.text())));
        return blocks;
    }

    private Block.Row row(Line line) {
        return new Block.Row(
                line.place(),
                form == TableForm.CELLS_WITHOUT_EMPTY ? Bars.cells(line.text(), framed) : List.of(line.text()));
    }
}
