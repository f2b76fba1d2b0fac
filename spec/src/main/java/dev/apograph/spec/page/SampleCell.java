package dev.apograph.spec.page;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The ways to read an example without a name before it, at the end of a row. */
final class SampleCell {

    /** Longest example that is looked for. */
    private static final int LONGEST = 200;

    private static final Pattern IDENTIFIER =
            Pattern.compile("[0-9a-f]{24}|[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

    private final Lexicon lexicon;

    SampleCell(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    List<Cut> cuts(RowText row, int from) {
        List<Cut> cuts = new ArrayList<>();
        cuts.add(new Cut(List.of(""), row.length(), 0));
        switch (row.seam()) {
            case NONE -> glued(row, from, cuts);
            case BLANK -> blanks(row, from, cuts);
            case BAR, LINE -> apart(row, from, cuts);
        }
        return cuts;
    }

    /** {@code ID of the dashboard|575ece2b7ae143cd83dc4a9b}: words and shapes decide. */
    private void glued(RowText row, int from, List<Cut> cuts) {
        String text = row.text().substring(from);
        for (int i = Math.max(0, text.length() - LONGEST); i < text.length(); i++) {
            if (text.charAt(i) != ' ' && (i == 0 || text.charAt(i - 1) != ' ')) {
                cuts.add(new Cut(List.of(text.substring(i)), from + i, gluedScore(text, i)));
            }
        }
    }

    private double gluedScore(String text, int at) {
        String word = Lexicon.wordBefore(text, at);
        String sample = text.substring(at);
        char first = sample.charAt(0);
        double score = word.isEmpty() ? 0 : lexicon.knows(word) ? 2 : -1.5;
        score += isIdentifier(sample) ? 3 : 0;
        score += Character.isDigit(first) || Character.isUpperCase(first) ? 0.5 : 0;
        score -= sample.indexOf(' ') >= 0 ? 1.5 : 0;
        score -= !word.isEmpty() && Character.isLowerCase(first) ? 0.5 : 0;
        return score - (Character.isLetterOrDigit(first) ? 0 : 1);
    }

    /** {@code ID of the dashboard 575ece2b7ae143cd83dc4a9b}: the last word, seldom more. */
    private void blanks(RowText row, int from, List<Cut> cuts) {
        int at = row.previous(row.length());
        for (int words = 1; words <= 3 && at >= from && row.length() - at <= LONGEST; words++) {
            String sample = row.cell(at, row.length());
            String sentence = row.cell(from, at);
            String last = sentence.substring(sentence.lastIndexOf(' ') + 1);
            double score = shape(sample) + (sentence.isEmpty() ? -1 : -Lexicon.endingWith(last));
            cuts.add(new Cut(List.of(sample), at, score - (words - 1) * 1.5));
            at = row.previous(at);
        }
    }

    private void apart(RowText row, int from, List<Cut> cuts) {
        int at = row.previous(row.length());
        if (at >= from) {
            String sample = row.cell(at, row.length());
            cuts.add(new Cut(List.of(sample), at, shape(sample) + (at == from ? 0 : 1.5)));
        }
    }

    private static boolean isIdentifier(String sample) {
        return (sample.length() == 24 || sample.length() == 36)
                && IDENTIFIER.matcher(sample).matches();
    }

    private double shape(String sample) {
        if (isIdentifier(sample)) {
            return 4;
        }
        boolean plain = sample.chars().allMatch(Character::isLetter);
        double score = plain ? lexicon.knows(sample) ? -1 : 0.7 : 1.5;
        return score - (sample.indexOf(' ') >= 0 || sample.endsWith(".") ? 2 : 0);
    }
}
