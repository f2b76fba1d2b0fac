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
        return split(lines, false).size() != parsed;
    }

    /** The cells of a row. */
    List<String> cells(LineRange lines) {
        return split(lines, true).stream().map(text).toList();
    }

    /** Bars that are escaped belong to their cell; for a reader those in code do too. */
    private List<String> split(LineRange lines, boolean keepsCode) {
        String line = source.lines().get(lines.first() - 1);
        List<String> cells = new ArrayList<>();
        int start = line.startsWith("|") ? 1 : 0;
        StringBuilder cell = new StringBuilder();
        for (int i = start; i < line.length(); i++) {
            char c = line.charAt(i);
            int codeEnd = keepsCode && c == '`' ? line.indexOf('`', i + 1) : -1;
            if (codeEnd > i + 1) {
                cell.append(line, i, codeEnd + 1);
                i = codeEnd;
            } else if (c == '\\' && i + 1 < line.length() && line.charAt(i + 1) == '|') {
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
