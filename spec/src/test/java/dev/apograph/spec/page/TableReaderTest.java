package dev.apograph.spec.page;

import static com.google.common.truth.Truth.assertThat;

import dev.apograph.spec.page.TableHeader.Column;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Tables whose cells a layout kept apart. */
final class TableReaderTest {

    private static final TableHeader RESPONSES = new TableHeader(List.of(
            new Column("Code", ColumnKind.STATUS),
            new Column("Type", ColumnKind.TITLE),
            new Column("Description", ColumnKind.TEXT)));

    @Test
    void separateCellsAreKept() {
        TableReading reading =
                read(TableForm.CELLS, List.of(List.of("200", "Boiler", ""), List.of("404", "Error", "Gone")));

        assertThat(reading.rows().stream().map(RowReading::cells))
                .containsExactly(List.of("200", "Boiler", ""), List.of("404", "Error", "Gone"))
                .inOrder();
        assertThat(reading.unread()).isEmpty();
    }

    @Test
    void aRowThatFitsNoReadingIsTold() {
        TableReading reading = read(TableForm.GLUED, List.of(List.of("none of these")));

        assertThat(reading.rows()).isEmpty();
        assertThat(reading.unread().stream().map(Block.Row::text)).containsExactly("none of these");
    }

    private static TableReading read(TableForm form, List<List<String>> rows) {
        List<Block.Row> blocks = rows.stream()
                .map(cells -> new Block.Row(SourceTextTest.PLACE, cells))
                .toList();
        TableReader reader = new TableReader(SourceText.of("p.txt", ""), RowKnowledge.NONE);
        return reader.read(new Block.Table(SourceTextTest.PLACE, RESPONSES, form, blocks));
    }
}
