package dev.apograph.spec.page;

import static com.google.common.truth.Truth.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

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
