package dev.apograph.spec.page;

import dev.apograph.spec.diagnostic.SourcePlace;
import java.util.List;
import java.util.Optional;

/** A part of a page. */
public sealed interface Block {

    /** Where it stands. */
    SourcePlace place();

    /**
     * A heading that the grammar's vocabulary lists.
     *
     * @param text as the vocabulary writes it
     */
    record Heading(SourcePlace place, String text) implements Block {}

    /**
     * A line of running text; also a title, since a layout cannot tell one from the other.
     *
     * @param text without line breaks
     */
    record Paragraph(SourcePlace place, String text) implements Block {}

    /**
     * An item of a list.
     *
     * @param lines the item's lines without its bullet; at least one
     */
    record ListItem(SourcePlace place, List<String> lines) implements Block {

        /** Copies the lines. */
        public ListItem {
            lines = List.copyOf(lines);
        }
    }

    /**
     * A table.
     *
     * @param header its columns
     * @param rows its rows
     */
    record Table(SourcePlace place, TableHeader header, List<Row> rows) implements Block {

        /** Copies the rows. */
        public Table {
            rows = List.copyOf(rows);
        }
    }

    /**
     * A row of a table.
     *
     * @param text all of it
     * @param cells its cells where the layout kept them apart; empty where they run together
     */
    record Row(SourcePlace place, String text, Optional<List<String>> cells) {

        /** Copies the cells. */
        public Row {
            cells = cells.map(List::copyOf);
        }
    }

    /**
     * Preformatted text: a command line or JSON.
     *
     * @param text with line breaks
     */
    record Code(SourcePlace place, String text) implements Block {}

    /**
     * JSON as a page prints it when it is folded.
     *
     * @param nodes the printed nodes, such as <code>{} 3 keys</code> or {@code "object"}
     */
    record Tree(SourcePlace place, List<String> nodes) implements Block {

        /** Copies the nodes. */
        public Tree {
            nodes = List.copyOf(nodes);
        }
    }
}
