package dev.apograph.spec.page;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Tells whether a line is, or begins, a row of a certain table, and in which form: where a header is missing. */
final class RowStart {

    private static final Pattern STATUS = Pattern.compile("[1-5]\\d\\d");
    private static final Pattern FLAG = Pattern.compile("[YN]");
    private static final Pattern NAME = Pattern.compile("[\\p{L}_$@][\\w$@.\\-\\[\\]]{0,199}");
    private static final Pattern CONSTANT = Pattern.compile("\\p{Lu}[\\p{Lu}\\d_]{0,199}");
    private static final Pattern CAMEL = Pattern.compile("\\p{Ll}\\w{0,199}");

    /** The starts of rows in one form. */
    private record Form(TableForm form, Pattern line, Optional<Pattern> next) {

        static Form of(TableForm form, String line) {
            return new Form(form, Pattern.compile(line, Pattern.DOTALL), Optional.empty());
        }

        static Form lines(Pattern line, String next) {
            return new Form(TableForm.CELL_A_LINE, line, Optional.of(Pattern.compile(next)));
        }

        boolean fits(String first, String second) {
            return line.matcher(first).matches()
                    && next.map(pattern -> pattern.matcher(second).matches()).orElse(true);
        }
    }

    private static final List<Form> STATUS_ROWS = List.of(
            Form.lines(STATUS, "\\p{L}.*"),
            Form.of(TableForm.BLANKS, "[1-5]\\d\\d(?: \\S.*)?"),
            Form.of(TableForm.GLUED, "[1-5]\\d\\d(?:[^\\d\\s].*)?"));

    private static final List<Form> FLAG_ROWS = List.of(
            Form.lines(NAME, "[YN]"),
            Form.of(TableForm.BLANKS, "[\\p{L}_$@]\\S{0,199} [YN](?: .*)?"),
            Form.of(TableForm.GLUED, "[\\p{L}_$@][\\w$@.\\-\\[\\]]{0,199}?[YN](?:[\\p{Lu}(].*)?"));

    private static final List<Form> CONSTANT_ROWS = List.of(
            Form.lines(CONSTANT, ".+"),
            Form.of(TableForm.BLANKS, "\\p{Lu}[\\p{Lu}\\d]{0,99}_[\\p{Lu}\\d_]{0,99} [^\\p{Ll} ].*"),
            Form.of(TableForm.GLUED, "\\p{Lu}[\\p{Lu}\\d]{0,99}_[\\p{Lu}\\d_]{1,99}.*"));

    private static final List<Form> CAMEL_ROWS = List.of(
            Form.lines(CAMEL, "\\p{Lu}.*"),
            Form.of(TableForm.BLANKS, "\\p{Ll}\\w{0,199} \\p{Lu}.*"),
            Form.of(TableForm.GLUED, "\\p{Ll}\\w{0,199}?\\p{Lu}\\p{Ll}.*"));

    private RowStart() {}

    /**
     * The form of the row that a line is or begins; empty when it is none.
     *
     * @param kinds the columns of the table
     * @param line the line
     * @param next the line behind it; empty when there is none
     */
    static Optional<TableForm> form(List<ColumnKind> kinds, String line, String next) {
        if (Bars.isRow(line) && isBarRow(kinds, line)) {
            return Optional.of(TableForm.CELLS_WITHOUT_EMPTY);
        }
        return forms(kinds).stream()
                .filter(form -> form.fits(line, next))
                .map(Form::form)
                .filter(form -> form != TableForm.BLANKS
                        || kinds.get(0) != ColumnKind.NAME
                        || kinds.get(1) != ColumnKind.TITLE
                        || !hasGluedWord(line))
                .findFirst();
    }

    /** Whether behind the first blank a capital sticks to the word before: {@code heatState State|An event}. */
    private static boolean hasGluedWord(String line) {
        return IntStream.range(line.indexOf(' ') + 1, line.length() - 1)
                .anyMatch(i -> Character.isLowerCase(line.charAt(i)) && Character.isUpperCase(line.charAt(i + 1)));
    }

    /** Whether a line is a row of a table whose form is known. */
    static boolean isRow(List<ColumnKind> kinds, TableForm form, String line) {
        if (form == TableForm.CELLS_WITHOUT_EMPTY) {
            return Bars.isRow(line);
        }
        return forms(kinds).stream().anyMatch(f -> f.form() == form && f.fits(line, ""));
    }

    private static boolean isBarRow(List<ColumnKind> kinds, String line) {
        List<String> cells = Bars.cells(line, true);
        String first =
                cells.stream().filter(cell -> !cell.isEmpty()).findFirst().orElse("");
        return kinds.get(0) == ColumnKind.STATUS
                ? STATUS.matcher(first).matches()
                : NAME.matcher(first).matches() || FLAG.matcher(first).matches();
    }

    private static List<Form> forms(List<ColumnKind> kinds) {
        if (kinds.get(0) == ColumnKind.STATUS) {
            return STATUS_ROWS;
        }
        if (kinds.size() > 1 && kinds.get(1) == ColumnKind.FLAG) {
            return FLAG_ROWS;
        }
        return kinds.size() > 1 && kinds.get(1) == ColumnKind.TITLE ? CAMEL_ROWS : CONSTANT_ROWS;
    }
}
