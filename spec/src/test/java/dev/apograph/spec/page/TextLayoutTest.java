package dev.apograph.spec.page;

import static com.google.common.truth.Truth.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

final class TextLayoutTest {

    private static final TableHeader ROOMS = new TableHeader(List.of(
            new TableHeader.Column("Room", ColumnKind.NAME), new TableHeader.Column("What it is", ColumnKind.TEXT)));

    private static final PageVocabulary WORDS =
            new PageVocabulary(List.of("Rooms", "End"), List.of("End"), List.of(ROOMS), List.of("One of:"));

    @Test
    void headingsParagraphsAndTables() {
        assertThat(read("Title\n\nRooms\n\nRoomWhat it is\nkitchenA room\nhallAnother\n\nText"))
                .isEqualTo("""
                        1-1 Paragraph Title
                        3-3 Heading Rooms
                        5-7 Table kitchenA room / hallAnother
                        9-9 Paragraph Text""");
    }

    @Test
    void headersAreKnownWhateverStandsBetweenTheirCells() {
        assertThat(read("Room  What it is\nkitchen A room")).isEqualTo("1-2 Table kitchen A room");
    }

    private static final TableHeader ANSWERS = new TableHeader(List.of(
            new TableHeader.Column("Code", ColumnKind.STATUS),
            new TableHeader.Column("Type", ColumnKind.TITLE),
            new TableHeader.Column("Text", ColumnKind.TEXT)));

    private static final PageVocabulary SECTIONS = new PageVocabulary(
            List.of("Answers", "Address"),
            List.of(),
            List.of(ANSWERS),
            List.of(),
            Map.of("Answers", ANSWERS),
            Set.of("Address"),
            List.of(NoiseRule.of("end", "The end")));

    static Stream<Arguments> tables() {
        return Stream.of(
                Arguments.of("CodeTypeText\n200RoomA room", TableForm.GLUED, "text-glued", "200RoomA room"),
                Arguments.of("Code Type Text\n200 Room A room", TableForm.BLANKS, "text-blanks", "200 Room A room"),
                Arguments.of(
                        "Code | Type | Text |\n---|---|---|\n200 | A room | |",
                        TableForm.CELLS_WITHOUT_EMPTY,
                        "text-bars",
                        "200/A room/"),
                Arguments.of(
                        "| Code | Type | Text |\n| 200 | Room | A |",
                        TableForm.CELLS_WITHOUT_EMPTY,
                        "text-bars",
                        "200/Room/A"),
                Arguments.of(
                        "Code | Type | Text |\n200 | Room | A\nroom |",
                        TableForm.CELLS_WITHOUT_EMPTY,
                        "text-bars",
                        "200/Room/A room"),
                Arguments.of(
                        "Code\nType\nText\n200\nRoom\nA room", TableForm.CELL_A_LINE, "text-lines", "200,Room,A room"),
                Arguments.of("Code\n\nType\n\nText\n\n200\n\nRoom", TableForm.CELL_A_LINE, "text-lines", "200,Room"),
                Arguments.of("Code\nText\n200\nA room", TableForm.CELL_A_LINE, "text-lines", "200,A room"),
                Arguments.of("200RoomA room", TableForm.GLUED, "text-glued", "200RoomA room"),
                Arguments.of("200 Room A room", TableForm.BLANKS, "text-blanks", "200 Room A room"),
                Arguments.of("200 | Room |", TableForm.CELLS_WITHOUT_EMPTY, "text-bars", "200/Room"),
                Arguments.of("200\nRoom\nA room", TableForm.CELL_A_LINE, "text-lines", "200,Room,A room"));
    }

    @ParameterizedTest
    @MethodSource("tables")
    void theHeaderTellsTheForm(String text, TableForm form, String layout, String rows) {
        Page page = PageReader.read(SourceText.of("p.txt", "Answers\n" + text), SECTIONS);

        Block.Table table = (Block.Table) page.blocks().get(1);
        assertThat(table.form()).isEqualTo(form);
        assertThat(page.layouts()).containsExactly(layout);
        assertThat(table.rows().stream()
                        .map(row -> String.join("/", row.cells()))
                        .collect(Collectors.joining(",")))
                .isEqualTo(rows);
    }

    @Test
    void aRuleBelowAHeaderIsNoise() {
        Page page = PageReader.read(SourceText.of("p.txt", "Code | Type | Text |\n---|---|---|\n200 | A |"), SECTIONS);

        assertThat(page.noise()).containsExactly(new NoisePassage(page.source().place(2), "table-rule"));
    }

    @Test
    void titlesBehindATableAreNoRowsOfIt() {
        for (String table : List.of(
                "Code\nType\nText\n404\nError\nIf there is none",
                "Code Type Text\n404 Error If there is none",
                "CodeTypeText\n404ErrorIf there is none",
                "Code | Type | Text |\n404 | Error | If there is none |")) {
            Page page = PageReader.read(
                    SourceText.of("p.txt", "Answers\n" + table + "\nSell Rooms\nSells the rooms\nAddress"), SECTIONS);

            assertThat(page.blocks().stream().skip(2).map(TextLayoutTest::show))
                    .containsExactly("Paragraph Sell Rooms", "Paragraph Sells the rooms", "Heading Address")
                    .inOrder();
        }
    }

    @Test
    void noiseEndsATable() {
        assertThat(
                        PageReader.read(SourceText.of("p.txt", "Code Type Text\n200 Room A room\nThe end"), SECTIONS)
                                .blocks()
                                .stream()
                                .map(TextLayoutTest::show))
                .containsExactly("Table 200 Room A room", "Paragraph The end")
                .inOrder();
    }

    @Test
    void treesOfWhateverBullets() {
        assertThat(read("▶{} 2 keys\n\"a\"\n▶[] 1 item\nText"))
                .isEqualTo("1-3 Tree {} 2 keys / \"a\" / [] 1 item\n4-4 Paragraph Text");
    }

    @Test
    void headingsThatStickToTheLineBefore() {
        assertThat(read("GET /roomsEnd\nThe End\n## Rooms #")).isEqualTo("""
                        1-1 Paragraph GET /rooms
                        1-1 Heading End
                        2-2 Paragraph The End
                        3-3 Heading Rooms""");
    }

    @Test
    void itemsBeginBehindTheValuesOfTheOneBefore() {
        assertThat(read("- sizeOne of:\n\"a\"\"b\" - colour\nA word - or two.\nEnd"))
                .isEqualTo("""
                        1-2 Item sizeOne of: / "a""b"
                        2-3 Item colour / A word - or two.
                        4-4 Heading End""");
    }

    @Test
    void jsonGoesOnUntilItsBracketsAreBalanced() {
        assertThat(read("{\n\n\"a\": \"}\",\n\"b\": [1]\n}\nText\n{\"open\":\nEnd"))
                .isEqualTo("""
                        1-5 Code {  "a": "}", "b": [1] }
                        6-6 Paragraph Text
                        7-7 Code {"open":
                        8-8 Heading End""");
    }

    @Test
    void commandLinesGoOnUntilABlankLine() {
        assertThat(read("curl -X GET \\\nhttps://x.example\n\nText"))
                .isEqualTo("1-2 Code curl -X GET \\ https://x.example\n4-4 Paragraph Text");
    }

    @Test
    void foldedTreesAreNoLists() {
        assertThat(read("  • {} 2 keys\n    • \"a\"\n    • [] 1 item\nText"))
                .isEqualTo("1-3 Tree {} 2 keys / \"a\" / [] 1 item\n4-4 Paragraph Text");
    }

    private static String read(String text) {
        return PageReader.read(SourceText.of("p.txt", text), WORDS).blocks().stream()
                .map(b -> b.place().firstLine() + "-" + b.place().lastLine() + " " + show(b))
                .collect(Collectors.joining("\n"));
    }

    private static String show(Block block) {
        if (block instanceof Block.Heading heading) {
            return "Heading " + heading.text();
        }
        if (block instanceof Block.Paragraph paragraph) {
            return "Paragraph " + paragraph.text();
        }
        if (block instanceof Block.ListItem item) {
            return "Item " + String.join(" / ", item.lines());
        }
        if (block instanceof Block.Code code) {
            return "Code " + code.text().replace('\n', ' ');
        }
        if (block instanceof Block.Tree tree) {
            return "Tree " + String.join(" / ", tree.nodes());
        }
        return "Table "
                + ((Block.Table) block).rows().stream().map(Block.Row::text).collect(Collectors.joining(" / "));
    }
}
