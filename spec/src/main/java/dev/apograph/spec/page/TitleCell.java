package dev.apograph.spec.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The ways to read the title of a schema that stands before a sentence. */
final class TitleCell {

    /** Words that titles write small. */
    private static final Set<String> SMALL =
            Set.of("a", "an", "and", "by", "for", "from", "in", "of", "on", "or", "to", "the", "with");

    private static final Set<String> ARTICLES = Set.of("A", "An", "The");

    private static final Set<String> JOINING = Set.of("and", "or");

    /** How many words a title has at most where blanks stand between cells. */
    private static final int MOST_WORDS = 14;

    /** Longest ending of a word that a known title may lack, such as the {@code es} of a plural. */
    private static final int LONGEST_ENDING = 4;

    private final RowKnowledge knowledge;

    TitleCell(RowKnowledge knowledge) {
        this.knowledge = knowledge;
    }

    /** The ways to read a title from a place on: each cut holds the title alone. */
    List<Cut> cuts(RowText row, int from, boolean mayBeMissing) {
        List<Cut> cuts = new ArrayList<>();
        cuts.add(new Cut(List.of(""), from, row.seam() == RowText.Seam.NONE ? 0 : mayBeMissing ? 0.5 : -0.7));
        if (from < row.length()) {
            switch (row.seam()) {
                case NONE -> glued(row.text(), from, cuts);
                case BLANK -> blanks(row, from, cuts);
                case BAR, LINE -> apart(row, from, cuts);
            }
        }
        return cuts;
    }

    /** {@code Device Counts|Device counts by day}: a known title, or words up to a glued capital. */
    private void glued(String row, int from, List<Cut> cuts) {
        boolean capital = false;
        for (int i = from + 1; i < Math.min(row.length() + 1, from + Titles.LONGEST); i++) {
            String title = row.substring(from, i);
            double known = row.charAt(i - 1) == ' ' ? 0 : known(title);
            if (known > 0) {
                cuts.add(new Cut(List.of(title), i, known - (splitsWord(row, i) ? 3 : 0)));
            }
            if (!capital
                    && i < row.length()
                    && Character.isLowerCase(row.charAt(i - 1))
                    && Character.isUpperCase(row.charAt(i))) {
                capital = true;
                cuts.add(new Cut(List.of(title), i, 1));
            }
        }
    }

    /** Whether a cut leaves {@code sCollection}: the end of a word, and then a capital that starts another. */
    private static boolean splitsWord(String row, int at) {
        int i = at;
        while (i < Math.min(row.length(), at + LONGEST_ENDING) && Character.isLowerCase(row.charAt(i))) {
            i++;
        }
        return i > at && i < row.length() && Character.isUpperCase(row.charAt(i));
    }

    /** {@code Device Counts|Sum of device counts}: a known title, or the words before the last capital of a sentence. */
    private void blanks(RowText row, int from, List<Cut> cuts) {
        int small = firstSmall(row, from);
        int sentence = sentence(row, from, small);
        int at = row.next(from);
        for (int words = 1; words <= MOST_WORDS && at > from; words++) {
            String title = row.cell(from, at);
            double known = known(title);
            double shape = at == sentence ? 1.6 : at == row.length() && small == at ? 0.6 : shape(title) / 2;
            double behind =
                    at < row.length() && Character.isLowerCase(row.text().charAt(at)) ? -2 : 0;
            double told = known > 0 ? known + (at == sentence ? 1 : 0) : shape;
            cuts.add(new Cut(List.of(title), at, told + behind));
            at = at == row.length() ? from : row.next(at);
        }
    }

    /** Where the sentence starts; -1 when there is no sign of one. */
    private static int sentence(RowText row, int from, int small) {
        // A sentence may start with an article, though another capital follows it; a title hardly holds one.
        for (int at = row.next(from); at < small; at = row.next(at)) {
            if (ARTICLES.contains(row.cell(at, row.next(at)))) {
                return at;
            }
        }
        return small == row.length() ? -1 : row.previous(small);
    }

    private static int firstSmall(RowText row, int from) {
        int at = from;
        while (at < row.length() && (!Character.isLowerCase(row.text().charAt(at)) || joins(row, at))) {
            at = row.next(at);
        }
        return at;
    }

    /** Whether a word joins two in capitals. */
    private static boolean joins(RowText row, int at) {
        int next = row.next(at);
        return next < row.length()
                && JOINING.contains(row.cell(at, next))
                && Character.isUpperCase(row.text().charAt(next));
    }

    private void apart(RowText row, int from, List<Cut> cuts) {
        int next = row.next(from);
        String title = row.cell(from, next);
        double known = known(title);
        cuts.add(new Cut(List.of(title), next, known > 0 ? known : shape(title)));
    }

    private double known(String title) {
        String letters = title.length() <= Titles.LONGEST ? Letters.of(title) : "";
        if (knowledge.isTitle(letters)) {
            return 3 + title.length() / 10.0;
        }
        return knowledge.isLikelyTitle(letters) ? 1 + title.length() / 20.0 : 0;
    }

    /** How much a text looks like a title: words in capitals, no sentence. */
    static double shape(String text) {
        int small = 0;
        String[] words = text.split(" ", MOST_WORDS + 2);
        for (String word : words) {
            boolean lower = !word.isEmpty() && Character.isLowerCase(word.charAt(0));
            small += lower && !SMALL.contains(word) ? 1 : 0;
        }
        boolean first = !text.isEmpty() && !Character.isLowerCase(text.charAt(0));
        boolean torn = words.length > 0 && SMALL.contains(words[words.length - 1]);
        double end = text.endsWith(".") || words.length > MOST_WORDS || torn ? -2 : 0;
        return (small == 0 && first ? 1 : -1) + end;
    }
}
