package dev.apograph.spec.page;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The ways to read the cells before a row's sentence. */
final class LeadingCells {

    private static final Pattern NAME = Pattern.compile("[\\p{L}_$@][\\p{L}\\p{N}_$@.\\-\\[\\]]*");
    private static final Pattern STATUS = Pattern.compile("[1-5]\\d\\d");

    /** Longest name that is looked for. */
    private static final int LONGEST_NAME = 200;

    private final RowKnowledge knowledge;

    LeadingCells(RowKnowledge knowledge) {
        this.knowledge = knowledge;
    }

    List<Cut> cuts(String row, List<ColumnKind> kinds) {
        if (kinds.equals(List.of(ColumnKind.NAME, ColumnKind.FLAG))) {
            return nameAndFlag(row);
        }
        if (kinds.equals(List.of(ColumnKind.NAME))) {
            return name(row);
        }
        if (kinds.equals(List.of(ColumnKind.STATUS, ColumnKind.TITLE))) {
            return row.length() >= 3 && STATUS.matcher(row.substring(0, 3)).matches()
                    ? title(row, 3, row.substring(0, 3))
                    : List.of();
        }
        if (kinds.equals(List.of(ColumnKind.NAME, ColumnKind.TITLE))) {
            return nameAndTitle(row);
        }
        throw new IllegalArgumentException("columns before a sentence: " + kinds);
    }

    /** {@code includeNonBillable|N|If ...}: every Y and N may be the flag or a letter of the name. */
    private List<Cut> nameAndFlag(String row) {
        List<Cut> cuts = new ArrayList<>();
        for (int i = 1; i < Math.min(row.length(), LONGEST_NAME); i++) {
            char flag = row.charAt(i);
            if ((flag == 'Y' || flag == 'N') && isName(row.substring(0, i))) {
                String name = row.substring(0, i);
                double score = (knowledge.names().contains(name) ? 4 : 0) + startScore(row, i + 1);
                cuts.add(new Cut(List.of(name, String.valueOf(flag)), i + 1, score));
            }
        }
        return cuts;
    }

    /** {@code DASHBOARD_ID|ID of ...}: a known name, or capitals as far as they may go. */
    private List<Cut> name(String row) {
        List<Cut> cuts = new ArrayList<>();
        for (String name : knowledge.names()) {
            if (row.startsWith(name)) {
                cuts.add(new Cut(List.of(name), name.length(), 4 + name.length() / 100.0));
            }
        }
        for (int i = 1; i < Math.min(row.length(), LONGEST_NAME) && isName(row.substring(0, i)); i++) {
            if (Character.isUpperCase(row.charAt(i)) || !Character.isLetterOrDigit(row.charAt(i))) {
                cuts.add(new Cut(List.of(row.substring(0, i)), i, startScore(row, i)));
            }
        }
        return cuts;
    }

    /** {@code 200|Device Counts|Device counts by day}: a known title, or words in capitals up to a glued capital. */
    private List<Cut> title(String row, int from, String first) {
        List<Cut> cuts = new ArrayList<>();
        cuts.add(new Cut(List.of(first, ""), from, 0));
        for (String title : knowledge.titles()) {
            if (row.startsWith(title, from)) {
                cuts.add(new Cut(List.of(first, title), from + title.length(), 3 + title.length() / 10.0));
            }
        }
        for (int i = from + 1; i < row.length(); i++) {
            if (Character.isLowerCase(row.charAt(i - 1)) && Character.isUpperCase(row.charAt(i))) {
                cuts.add(new Cut(List.of(first, row.substring(from, i)), i, 1));
                break;
            }
        }
        return cuts;
    }

    /** {@code deviceState|Device State|An event ...}. */
    private List<Cut> nameAndTitle(String row) {
        List<Cut> cuts = new ArrayList<>();
        for (int i = 1; i < Math.min(row.length(), LONGEST_NAME) && isName(row.substring(0, i)); i++) {
            for (Cut cut : title(row, i, row.substring(0, i))) {
                double clean = Character.isUpperCase(row.charAt(i)) ? 0.5 : 0;
                cuts.add(new Cut(cut.cells(), cut.at(), cut.score() + clean));
            }
        }
        return cuts;
    }

    private static boolean isName(String text) {
        return NAME.matcher(text).matches();
    }

    /** How much the text at a position looks like the start of a sentence. */
    private static double startScore(String row, int at) {
        if (at == row.length()) {
            return 1;
        }
        char c = row.charAt(at);
        if (Character.isLowerCase(c)) {
            return -1;
        }
        return Character.isUpperCase(c) ? 1 : 0.5;
    }
}
