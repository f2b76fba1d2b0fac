package dev.apograph.spec.page;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Prints what a page was read into, one block or passage of noise on each line, for comparison in tests. */
final class PageText {

    private static final TableHeader LAMPS = new TableHeader(List.of(
            new TableHeader.Column("Name", ColumnKind.NAME),
            new TableHeader.Column("Required", ColumnKind.FLAG),
            new TableHeader.Column("Description", ColumnKind.TEXT)));

    private static final TableHeader ROOMS = new TableHeader(List.of(
            new TableHeader.Column("Room", ColumnKind.NAME), new TableHeader.Column("Description", ColumnKind.TEXT)));

    /** A vocabulary with two tables and no lists of parameters. */
    static final PageVocabulary TABLES =
            new PageVocabulary(List.of("Rooms", "Lamps Below"), List.of(), List.of(ROOMS, LAMPS), List.of());

    /** A vocabulary with lists of parameters. */
    static final PageVocabulary LISTS = new PageVocabulary(
            List.of("Fields", "Answer"), List.of("Answer"), List.of(), List.of("One of:", "Default:"));

    private PageText() {}

    /** The blocks of a page. */
    static String blocks(String text, PageVocabulary vocabulary) {
        return read(text, vocabulary).blocks().stream().map(PageText::block).collect(Collectors.joining("\n"));
    }

    /** The noise of a page: lines and rule. */
    static String noise(String text, PageVocabulary vocabulary) {
        return read(text, vocabulary).noise().stream()
                .map(noise -> noise.place().firstLine() + "-" + noise.place().lastLine() + " " + noise.rule())
                .collect(Collectors.joining("\n"));
    }

    /** The lines that hold something and are part of no block and no noise. */
    static List<Integer> lost(String text, PageVocabulary vocabulary) {
        Page page = read(text, vocabulary);
        PageBuilder told = new PageBuilder(page.source());
        page.blocks().forEach(told::add);
        page.noise().forEach(noise -> told.noise(noise.place(), noise.rule()));
        return Stream.iterate(1, line -> line <= page.source().lines().size(), line -> line + 1)
                .filter(line -> !told.isTold(line))
                .toList();
    }

    static Page read(String text, PageVocabulary vocabulary) {
        return PageReader.read(SourceText.of("page", text), vocabulary);
    }

    private static String block(Block block) {
        return block.place().firstLine() + "-" + block.place().lastLine() + " " + content(block);
    }

    private static String content(Block block) {
        if (block instanceof Block.Heading heading) {
            return "Heading " + heading.text();
        }
        if (block instanceof Block.Paragraph text) {
            return (text.level().isPresent() ? "Title" + text.level().getAsInt() : "Text") + " " + text.text();
        }
        if (block instanceof Block.ListItem item) {
            return "Item " + String.join(" / ", item.lines());
        }
        if (block instanceof Block.Code code) {
            return "Code " + code.text().replace("\n", "\\n");
        }
        if (block instanceof Block.Tree tree) {
            return "Tree " + String.join(" / ", tree.nodes());
        }
        Block.Table table = (Block.Table) block;
        return table.form() + " "
                + table.header().columns().stream()
                        .map(TableHeader.Column::title)
                        .toList()
                + table.rows().stream().map(row -> " " + row.cells()).collect(Collectors.joining());
    }
}
