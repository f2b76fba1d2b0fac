package dev.apograph.spec.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** The ways to read the cells before a row's sentence. */
final class LeadingCells {

    /** The columns that may stand before a sentence. */
    static final Set<List<ColumnKind>> KINDS = Set.of(
            List.of(ColumnKind.NAME),
            List.of(ColumnKind.NAME, ColumnKind.FLAG),
            List.of(ColumnKind.NAME, ColumnKind.TITLE),
            List.of(ColumnKind.STATUS),
            List.of(ColumnKind.STATUS, ColumnKind.TITLE));

    private static final Pattern NAME = Pattern.compile("[\\p{L}_$@][\\p{L}\\p{N}_$@.\\-\\[\\]]*");
    private static final Pattern STATUS = Pattern.compile("[1-5]\\d\\d");
    private static final int STATUS_LENGTH = 3;

    /** A status that comes without content. */
    private static final String NO_CONTENT = "204";

    /** Longest name that is looked for. */
    private static final int LONGEST_NAME = 200;

    /** What it costs that a cell which every row has is missing. */
    private static final double NO_FLAG = -3;

    private static final double NO_NAME = -4;

    private final RowKnowledge knowledge;
    private final TitleCell titles;

    LeadingCells(RowKnowledge knowledge) {
        this.knowledge = knowledge;
        this.titles = new TitleCell(knowledge);
    }

    List<Cut> cuts(RowText row, List<ColumnKind> kinds) {
        if (kinds.equals(List.of(ColumnKind.NAME, ColumnKind.FLAG))) {
            return nameAndFlag(row);
        }
        if (kinds.equals(List.of(ColumnKind.NAME))) {
            return name(row);
        }
        if (kinds.equals(List.of(ColumnKind.STATUS)) || kinds.equals(List.of(ColumnKind.STATUS, ColumnKind.TITLE))) {
            return status(row, kinds.size() > 1);
        }
        if (kinds.equals(List.of(ColumnKind.NAME, ColumnKind.TITLE))) {
            return nameAndTitle(row);
        }
        throw new IllegalArgumentException("columns before a sentence: " + kinds);
    }

    /** {@code includeNonBillable|N|If ...}: every Y and N may be the flag or a letter of the name. */
    private List<Cut> nameAndFlag(RowText row) {
        List<Cut> cuts = new ArrayList<>();
        for (int i = row.next(0); i < Math.min(row.length(), LONGEST_NAME); i = row.next(i)) {
            String name = row.cell(0, i);
            if (isFlag(row, i) && isName(name)) {
                int at = row.behind(i + 1);
                cuts.add(new Cut(List.of(name, flag(row, i)), at, known(name) + startScore(row, at)));
            }
        }
        if (row.seam() != RowText.Seam.NONE && row.length() > 0 && isFlag(row, 0)) {
            int at = row.behind(1);
            cuts.add(new Cut(List.of("", flag(row, 0)), at, NO_NAME + startScore(row, at)));
        }
        if (row.seam().apart() && isName(row.cell(0, row.next(0)))) {
            int at = row.next(0);
            String name = row.cell(0, at);
            cuts.add(new Cut(List.of(name, ""), at, NO_FLAG + known(name) + startScore(row, at)));
        }
        return cuts;
    }

    private static boolean isFlag(RowText row, int at) {
        char flag = row.text().charAt(at);
        return (flag == 'Y' || flag == 'N') && row.behind(at + 1) >= 0;
    }

    private static String flag(RowText row, int at) {
        return row.text().substring(at, at + 1);
    }

    /** {@code DASHBOARD_ID|ID of ...}: a known name, or capitals as far as they may go. */
    private List<Cut> name(RowText row) {
        List<Cut> cuts = new ArrayList<>();
        for (String name : knowledge.names()) {
            int at = row.text().startsWith(name) ? row.behind(name.length()) : -1;
            if (at >= 0) {
                cuts.add(new Cut(List.of(name), at, known(name) + name.length() / 100.0));
            }
        }
        if (row.seam() != RowText.Seam.NONE) {
            int at = row.next(0);
            String name = row.cell(0, at);
            if (isName(name)) {
                cuts.add(new Cut(List.of(name), at, (isConstant(name) ? 1 : 0) + startScore(row, at)));
            }
            return cuts;
        }
        String text = row.text();
        for (int i = 1; i < Math.min(text.length(), LONGEST_NAME) && isName(text.substring(0, i)); i++) {
            if (Character.isUpperCase(text.charAt(i)) || !Character.isLetterOrDigit(text.charAt(i))) {
                cuts.add(new Cut(List.of(text.substring(0, i)), i, startScore(row, i)));
            }
        }
        return cuts;
    }

    private List<Cut> status(RowText row, boolean withTitle) {
        if (row.length() < STATUS_LENGTH
                || !STATUS.matcher(row.text().substring(0, STATUS_LENGTH)).matches()
                || row.behind(STATUS_LENGTH) < 0) {
            return List.of();
        }
        String status = row.text().substring(0, STATUS_LENGTH);
        int from = row.behind(STATUS_LENGTH);
        return withTitle
                ? behind(status, titles.cuts(row, from, status.equals(NO_CONTENT)))
                : List.of(new Cut(List.of(status), from, 0));
    }

    /** {@code deviceState|Device State|An event ...}. */
    private List<Cut> nameAndTitle(RowText row) {
        List<Cut> cuts = new ArrayList<>();
        for (int i = row.next(0); i <= Math.min(row.length(), LONGEST_NAME); i = row.next(i)) {
            String name = row.cell(0, i);
            if (!isName(name)) {
                break;
            }
            double clean = i < row.length() && Character.isUpperCase(row.text().charAt(i)) ? 0.5 : 0;
            for (Cut cut : behind(name, titles.cuts(row, i, false))) {
                cuts.add(new Cut(cut.cells(), cut.at(), cut.score() + clean));
            }
            if (i == row.length()) {
                break;
            }
        }
        return cuts;
    }

    private static List<Cut> behind(String first, List<Cut> titles) {
        return titles.stream()
                .map(title -> new Cut(List.of(first, title.cells().get(0)), title.at(), title.score()))
                .toList();
    }

    private double known(String name) {
        return knowledge.names().contains(name) ? 4 : 0;
    }

    private static boolean isName(String text) {
        return NAME.matcher(text).matches();
    }

    private static boolean isConstant(String name) {
        return name.chars().noneMatch(Character::isLowerCase);
    }

    /** How much the text at a position looks like the start of a sentence. */
    private static double startScore(RowText row, int at) {
        if (at == row.length()) {
            return 1;
        }
        char c = row.text().charAt(at);
        if (Character.isLowerCase(c)) {
            return -1;
        }
        return Character.isUpperCase(c) ? 1 : 0.5;
    }
}
