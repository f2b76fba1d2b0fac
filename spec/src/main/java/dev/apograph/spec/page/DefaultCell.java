package dev.apograph.spec.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The ways to read a default at the end of a sentence. */
final class DefaultCell {

    private static final Pattern NUMBER = Pattern.compile("-?\\d+(?:\\.\\d+)?");
    private static final Pattern LITERAL = Pattern.compile("true|false|null|\\[]|\\{}");
    private static final Pattern NUMBER_TAIL = Pattern.compile("(?<=[^\\s\\d.,:-]|\\p{L}[.)])-?\\d+(?:\\.\\d+)?$");
    private static final Pattern LITERAL_TAIL = Pattern.compile("(?<=\\S)(?:true|false|null|\\[]|\\{})$");
    private static final Pattern WORD_AFTER_SENTENCE = Pattern.compile("(?<=[\\p{L})][.!?)])[\\p{L}_][\\w-]*$");
    private static final Pattern CAPITAL_TAIL = Pattern.compile("(?<=\\p{Ll})\\p{Lu}[\\w/-]*$");

    /** Capitals alone, or signs that no camel-case name has. */
    private static final Pattern NO_CAMEL_CASE = Pattern.compile("\\p{Lu}{2,}|.*[\\d_/-].*");

    /** Endings of hosts' and files' names. */
    private static final Set<String> NAME_ENDINGS =
            Set.of("com", "org", "net", "io", "dev", "app", "json", "csv", "html", "xml", "yaml", "txt", "js", "zip");

    /** Longest default without an example beside it that is looked for. */
    private static final int LONGEST_WORD = 40;

    /** Longest end of a list of accepted values, with the default behind it, that is looked at. */
    private static final int LONGEST_LAST = 200;

    /** What a default that is one of the accepted values is worth. */
    private static final double ACCEPTED = 4;

    private static final double SAME_AS_EXAMPLE = 2.5;

    private final List<String> listMarkers;
    private final Lexicon lexicon;

    DefaultCell(List<String> listMarkers, Lexicon lexicon) {
        this.listMarkers = listMarkers;
        this.lexicon = lexicon;
    }

    /**
     * The ways to read a sentence with a default behind it; a cut holds the default alone.
     *
     * @param row the row
     * @param from where the sentence begins
     * @param to where the cell behind the default begins
     * @param example the value that the row's example shows; may be empty
     */
    List<Cut> cuts(RowText row, int from, int to, String example) {
        List<Cut> cuts = new ArrayList<>();
        cuts.add(new Cut(List.of(""), to, 0));
        String text = row.cell(from, to);
        listMarkers.stream()
                .filter(text::contains)
                .findFirst()
                .ifPresent(
                        marker -> acceptedValue(cuts, row, from, to, text.indexOf(marker) + marker.length(), example));
        if (row.seam() == RowText.Seam.NONE) {
            glued(cuts, text, from, example);
        } else {
            apart(cuts, row, from, to, example);
        }
        return cuts;
    }

    /** {@code ... asc, desc|desc}: the default is one of the accepted values. */
    private static void acceptedValue(List<Cut> cuts, RowText row, int from, int to, int listStart, String example) {
        String text = row.cell(from, to);
        List<String> items = Arrays.stream(text.substring(listStart).split(",", -1))
                .map(String::strip)
                .toList();
        String last = items.get(items.size() - 1);
        Set<String> others = Set.copyOf(items.subList(0, items.size() - 1));
        int start = from + text.length() - last.length();
        for (int at = row.next(start); at < Math.min(to, start + LONGEST_LAST); at = row.next(at)) {
            String item = row.cell(start, at);
            String value = row.cell(at, to);
            boolean listed = others.contains(value) || value.equals(item);
            if (listed && !others.contains(item)) {
                cuts.add(new Cut(List.of(value), at, ACCEPTED - (example.equals(last) ? 3 : 0)));
            }
        }
    }

    private void glued(List<Cut> cuts, String text, int from, String example) {
        boolean numeric = NUMBER.matcher(example).matches();
        tail(cuts, text, from, NUMBER_TAIL, numeric ? 2 : example.isEmpty() && standsAlone(text) ? 0.6 : -1);
        tail(cuts, text, from, LITERAL_TAIL, isLogical(example) ? 3 : 0.5);
        wordAfterSentence(cuts, text, from);
        capitalTail(cuts, text, from, example);
        if (!example.isEmpty() && text.endsWith(example) && glued(text, text.length() - example.length())) {
            int at = text.length() - example.length();
            cuts.add(new Cut(List.of(example), from + at, SAME_AS_EXAMPLE));
        }
    }

    private static void tail(List<Cut> cuts, String text, int from, Pattern pattern, double score) {
        Matcher matcher = end(text, pattern);
        if (matcher.find()) {
            cuts.add(new Cut(List.of(matcher.group()), from + matcher.start(), score));
        }
    }

    /** {@code Month to report.|now}: but {@code example.com} is a name. */
    private void wordAfterSentence(List<Cut> cuts, String text, int from) {
        Matcher matcher = end(text, WORD_AFTER_SENTENCE);
        if (matcher.find()) {
            String before = Lexicon.wordBefore(text, matcher.start() - 1);
            boolean sentence = before.isEmpty() || lexicon.knows(before);
            boolean name = NAME_ENDINGS.contains(matcher.group());
            cuts.add(new Cut(List.of(matcher.group()), from + matcher.start(), name ? -1 : sentence ? 1.5 : 0.4));
        }
    }

    /** Whether the word before a number at the end is one of the page's, and the two together are not. */
    private boolean standsAlone(String text) {
        int digits = text.length();
        while (digits > 0 && !Character.isLetter(text.charAt(digits - 1))) {
            digits--;
        }
        String word = Lexicon.wordBefore(text, digits);
        return lexicon.knows(word) && !lexicon.knows(word + text.substring(digits));
    }

    private static Matcher end(String text, Pattern pattern) {
        return pattern.matcher(text)
                .region(Math.max(0, text.length() - LONGEST_WORD), text.length())
                .useTransparentBounds(true);
    }

    /**
     * {@code The zone|Europe/Berlin}: that the page knows the word before is not enough, since {@code zoneName} may be a
     * name; the example must look alike, or the tail must look like no part of a name.
     */
    private void capitalTail(List<Cut> cuts, String text, int from, String example) {
        Matcher matcher = end(text, CAPITAL_TAIL);
        if (matcher.find() && lexicon.knows(Lexicon.wordBefore(text, matcher.start()))) {
            boolean alike = !example.isEmpty() && Character.isUpperCase(example.charAt(0)) && example.indexOf(' ') < 0;
            if (alike || NO_CAMEL_CASE.matcher(matcher.group()).matches()) {
                cuts.add(new Cut(List.of(matcher.group()), from + matcher.start(), 0.8));
            }
        }
    }

    /** Whether a value may begin here: not behind a blank, and not inside a number. */
    private static boolean glued(String text, int at) {
        return at > 0
                && text.charAt(at - 1) != ' '
                && text.charAt(at - 1) != '-'
                && !(Character.isDigit(text.charAt(at - 1)) && Character.isDigit(text.charAt(at)));
    }

    /** The last cell, or the last words, before the example. */
    private void apart(List<Cut> cuts, RowText row, int from, int to, String example) {
        int at = row.previous(to);
        if (at >= from && to - at <= LONGEST_LAST) {
            String value = row.cell(at, to);
            cuts.add(new Cut(List.of(value), at, fit(row, from, at, value, example)));
        }
        int words = to == row.length() ? to - example.length() : to - 1 - example.length();
        if (example.indexOf(' ') > 0
                && words > from
                && row.mayStart(words)
                && row.cell(words, to).equals(example)) {
            cuts.add(new Cut(List.of(example), words, SAME_AS_EXAMPLE + linked(row, from, words)));
        }
    }

    private double fit(RowText row, int from, int at, String value, String example) {
        double score = (row.seam().apart() ? value.indexOf(' ') < 0 ? 1 : -2.5 : linked(row, from, at)) - torn(value);
        boolean number = NUMBER.matcher(value).matches();
        if (value.equals(example)) {
            return score + SAME_AS_EXAMPLE;
        }
        if (number) {
            return score + (NUMBER.matcher(example).matches() ? 2 : example.isEmpty() ? 0.8 : -0.5);
        }
        if (LITERAL.matcher(value).matches()) {
            return score + (isLogical(example) ? 3 : 0.5);
        }
        if (row.seam().apart()) {
            return score;
        }
        boolean behindSentence = at > from + 1 && ".!?)".indexOf(row.text().charAt(at - 2)) >= 0;
        boolean strange =
                NO_CAMEL_CASE.matcher(value).matches() || !value.chars().allMatch(Character::isLetter);
        boolean word = lexicon.knows(value);
        return score
                + (behindSentence ? 1.5 : -1)
                + (!strange || word ? -0.5 : example.isEmpty() ? 1.4 : 1)
                - (value.endsWith(".") ? 3 : 0);
    }

    /** What it costs that a bracket is closed which the value does not open. */
    private static double torn(String value) {
        int depth = 0;
        int lowest = 0;
        for (int i = 0; i < value.length(); i++) {
            depth += "([{".indexOf(value.charAt(i)) >= 0 ? 1 : ")]}".indexOf(value.charAt(i)) >= 0 ? -1 : 0;
            lowest = Math.min(lowest, depth);
        }
        return lowest < 0 ? 3 : 0;
    }

    /** In a row of words a sentence does not end with a word that leads on to the next. */
    private static double linked(RowText row, int from, int at) {
        if (row.seam() != RowText.Seam.BLANK) {
            return 0;
        }
        String sentence = row.cell(from, at);
        String last = sentence.substring(sentence.lastIndexOf(' ') + 1);
        double open = last.endsWith(",") || last.endsWith(":") ? 3 : sentence.isEmpty() ? 2 : 0;
        return -Math.max(open, Lexicon.endingWith(last));
    }

    private static boolean isLogical(String example) {
        return example.equals("true") || example.equals("false");
    }
}
