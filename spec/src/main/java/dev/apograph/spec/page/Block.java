package dev.apograph.spec.page;

import dev.apograph.spec.diagnostic.SourcePlace;
import java.util.List;
import java.util.OptionalInt;

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
     * Running text; also a title that the vocabulary does not list, since text without markup does not tell one from the
     * other.
     *
     * @param text without line breaks
     * @param level where markup says that it is a heading, the heading's level from 1
     */
    record Paragraph(SourcePlace place, String text, OptionalInt level) implements Block {

        /** Text without markup. */
        public Paragraph(SourcePlace place, String text) {
            this(place, text, OptionalInt.empty());
        }
    }

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
     * @param form how its rows reached us
     * @param rows its rows
     */
    record Table(SourcePlace place, TableHeader header, TableForm form, List<Row> rows) implements Block {

        /** Copies the rows. */
        public Table {
            rows = List.copyOf(rows);
        }
    }

    /**
     * A row of a table.
     *
     * @param cells its cells, as far as the table's form keeps them apart; at least one
     */
    record Row(SourcePlace place, List<String> cells) {

        /** Copies the cells. */
        public Row {
            cells = List.copyOf(cells);
        }

        /** All of it. */
        public String text() {
            return String.join(" ", cells);
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
