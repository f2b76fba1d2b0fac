package dev.apograph.spec.page;

import dev.apograph.spec.diagnostic.SourcePlace;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;

/** Reads a table of markup. */
final class MarkupTable {

    /** How far down the row of titles is looked for: some tables have an empty head, or a caption as their first row. */
    private static final int LOWEST_TITLES = 3;

    /** More columns than any page needs. */
    private static final int MOST_SPANNED = 100;

    private final HeaderColumns known;
    private final NodeLines lines;
    private final MarkupContents contents;

    MarkupTable(PageVocabulary vocabulary, NodeLines lines, MarkupContents contents) {
        this.known = new HeaderColumns(vocabulary.tables());
        this.lines = lines;
        this.contents = contents;
    }

    /** The table; empty when it only arranges other blocks or has neither known nor marked titles. */
    Optional<Block.Table> read(Element table, PageBuilder page) {
        List<Element> rows = rows(table);
        boolean arranges = contents.holdsBlocks(table)
                && (rows.isEmpty()
                        || contents.holdsBlocks(rows.get(0))
                        || titles(rows).isEmpty());
        if (arranges || rows.isEmpty()) {
            return Optional.empty();
        }
        int titles = titles(rows).orElseGet(() -> isMarked(rows.get(0)) ? 0 : -1);
        if (titles < 0) {
            return Optional.empty();
        }
        List<String> printed = cells(rows.get(titles));
        List<Block.Row> body = body(rows.subList(titles + 1, rows.size()), printed, page);
        boolean whole = body.stream().allMatch(row -> row.cells().size() == printed.size());
        TableForm form = whole ? TableForm.CELLS : TableForm.CELLS_WITHOUT_EMPTY;
        Optional<TableHeader> header = known.find(printed);
        SourcePlace place = page.place(lines.of(table));
        return Optional.of(
                header.isPresent() && whole
                        ? arranged(place, header.get(), printed, body)
                        : new Block.Table(place, asPrinted(header, printed), form, body));
    }

    /** A known table with its columns in the order in which a grammar expects them; those that lack are empty. */
    private static Block.Table arranged(
            SourcePlace place, TableHeader header, List<String> printed, List<Block.Row> body) {
        List<Integer> columns = HeaderColumns.places(header, printed);
        List<Block.Row> rows = body.stream()
                .map(row -> new Block.Row(
                        row.place(),
                        columns.stream()
                                .map(column -> column < 0 ? "" : row.cells().get(column))
                                .toList()))
                .toList();
        return new Block.Table(place, header, TableForm.CELLS, rows);
    }

    private static TableHeader asPrinted(Optional<TableHeader> known, List<String> printed) {
        List<Integer> places =
                known.map(header -> HeaderColumns.places(header, printed)).orElse(List.of());
        List<TableHeader.Column> columns = new ArrayList<>();
        for (int i = 0; i < printed.size(); i++) {
            int column = places.indexOf(i);
            columns.add(
                    column < 0
                            ? new TableHeader.Column(printed.get(i), ColumnKind.TEXT)
                            : known.orElseThrow().columns().get(column));
        }
        return new TableHeader(columns);
    }

    private List<Block.Row> body(List<Element> elements, List<String> printed, PageBuilder page) {
        List<Block.Row> rows = new ArrayList<>();
        for (Element row : elements) {
            List<String> cells = trimmed(cells(row), printed.size());
            if (!cells.stream().allMatch(String::isEmpty) && !cells.equals(printed)) {
                rows.add(new Block.Row(page.place(lines.of(row)), cells));
            }
        }
        return rows;
    }

    /** Empty cells behind the last column say nothing. */
    private static List<String> trimmed(List<String> cells, int columns) {
        int size = cells.size();
        while (size > columns && cells.get(size - 1).isEmpty()) {
            size--;
        }
        return cells.subList(0, size);
    }

    private Optional<Integer> titles(List<Element> rows) {
        for (int i = 0; i < Math.min(LOWEST_TITLES, rows.size()); i++) {
            if (known.find(cells(rows.get(i))).isPresent()) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    private static boolean isMarked(Element row) {
        Element parent = row.parent();
        return row.children().stream().allMatch(cell -> cell.nameIs("th"))
                || (parent != null && parent.nameIs("thead"));
    }

    /** The rows of a table without those of tables inside it. */
    private static List<Element> rows(Element table) {
        List<Element> rows = new ArrayList<>();
        NodeTraversor.filter(
                new NodeFilter() {
                    @Override
                    public FilterResult head(Node node, int depth) {
                        if (node instanceof Element element && element.nameIs("tr")) {
                            rows.add(element);
                            return FilterResult.SKIP_CHILDREN;
                        }
                        return FilterResult.CONTINUE;
                    }
                },
                table);
        return rows;
    }

    private static List<String> cells(Element row) {
        List<String> cells = new ArrayList<>();
        for (Element cell : row.children()) {
            if (cell.nameIs("td") || cell.nameIs("th")) {
                cells.add(MarkupText.of(cell));
                for (int i = 1; i < spanned(cell); i++) {
                    cells.add("");
                }
            }
        }
        return cells.isEmpty() ? List.of("") : cells;
    }

    private static int spanned(Element cell) {
        String span = cell.attr("colspan").strip();
        return span.matches("\\d{1,3}") ? Math.min(Integer.parseInt(span), MOST_SPANNED) : 1;
    }
}
