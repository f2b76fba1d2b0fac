package dev.apograph.spec.page;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.Node;

/**
 * The cells of a row as its line has them. Where a cell holds a bar that is not escaped, GitHub's tables drop the cells
 * that are too many; where cells lack, they add empty ones. Either would hide what the page says.
 *
 * @param source the page
 * @param text undoes the markup of a cell
 */
record MarkdownRows(SourceText source, UnaryOperator<String> text) {

    /** Whether a row has another number of cells than its table has columns. */
    boolean exceeds(TableRow row, LineRange lines) {
        int parsed = 0;
        for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
            parsed++;
        }
        return split(lines).size() != parsed;
    }

    /** The cells of a row. */
    List<String> cells(LineRange lines) {
        return split(lines).stream().map(text).toList();
    }

    private List<String> split(LineRange lines) {
        String line = source.lines().get(lines.first() - 1);
        int start = line.startsWith("|") ? 1 : 0;
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        for (int i = start; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '\\' && i + 1 < line.length() && line.charAt(i + 1) == '|') {
                cell.append('|');
                i++;
            } else if (c == '|') {
                cells.add(cell.toString().strip());
                cell.setLength(0);
            } else {
                cell.append(c);
            }
        }
        if (!cell.toString().isBlank()) {
            cells.add(cell.toString().strip());
        }
        return cells;
    }
}
