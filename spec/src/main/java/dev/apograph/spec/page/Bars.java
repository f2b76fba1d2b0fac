package dev.apograph.spec.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Lines whose cells stand between bars. */
final class Bars {

    private static final char BAR = '|';

    private Bars() {}

    /** Whether a line has at least one bar with a blank, or the line's end, beside it. */
    static boolean isRow(String line) {
        for (int at = line.indexOf(BAR); at >= 0; at = line.indexOf(BAR, at + 1)) {
            boolean before = at == 0 || line.charAt(at - 1) == ' ';
            boolean after = at == line.length() - 1 || line.charAt(at + 1) == ' ';
            if (before && after) {
                return true;
            }
        }
        return false;
    }

    /** Whether a line does nothing but draw a rule between header and rows. */
    static boolean isRule(String line) {
        return line.contains("--") && line.chars().allMatch(c -> "|-:+= ".indexOf(c) >= 0);
    }

    /** Whether rows have a bar before their first cell. */
    static boolean isFramed(String header) {
        return header.startsWith("|");
    }

    /**
     * The cells of a row, empty ones included.
     *
     * @param framed whether a bar at the start belongs to the frame
     */
    static List<String> cells(String line, boolean framed) {
        int from = framed && isFramed(line) ? 1 : 0;
        int to = line.length() - (line.length() > from && line.endsWith("|") ? 1 : 0);
        List<String> cells = new ArrayList<>();
        Arrays.stream(line.substring(from, to).split("\\|", -1))
                .map(String::strip)
                .forEach(cells::add);
        return cells;
    }
}
