package dev.apograph.spec.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The ways to read a default at the end of a sentence that it runs into. */
final class DefaultCell {

    private static final Pattern NUMBER = Pattern.compile("-?\\d+(?:\\.\\d+)?");
    private static final Pattern NUMBER_TAIL = Pattern.compile("(?<=[^\\s\\d.,:-])-?\\d+(?:\\.\\d+)?$");
    private static final Pattern LITERAL_TAIL = Pattern.compile("(?<=\\S)(?:true|false|null|\\[]|\\{})$");
    private static final Pattern WORD_AFTER_SENTENCE = Pattern.compile("(?<=\\p{L}[.!?)])[\\p{L}_][\\w-]*$");
    private static final Pattern CAPITAL_TAIL = Pattern.compile("(?<=\\p{Ll})\\p{Lu}[\\w/-]*$");

    /** Longest default without an example beside it that is looked for. */
    private static final int LONGEST_WORD = 40;

    /** Longest end of a list of accepted values, with the default behind it, that is looked at. */
    private static final int LONGEST_LAST = 200;

    private final List<String> listMarkers;
    private final Lexicon lexicon;

    DefaultCell(List<String> listMarkers, Lexicon lexicon) {
        this.listMarkers = listMarkers;
        this.lexicon = lexicon;
    }

    /**
     * The ways to read a sentence with a default behind it.
     *
     * @param text sentence and default
     * @param example the value that the row's example shows; may be empty
     */
    List<Cut> cuts(String text, String example) {
        List<Cut> cuts = new ArrayList<>();
        cuts.add(new Cut(List.of(""), text.length(), 0));
        listMarkers.stream()
                .filter(text::contains)
                .findFirst()
                .ifPresent(marker -> acceptedValue(
                        cuts,
                        text,
                        text.substring(text.indexOf(marker) + marker.length()).strip(),
                        example));
        boolean numeric = NUMBER.matcher(example).matches();
        boolean logical = example.equals("true") || example.equals("false");
        tail(cuts, text, NUMBER_TAIL, numeric ? 2 : -1);
        tail(cuts, text, LITERAL_TAIL, logical ? 3 : 0.5);
        tail(cuts, text, WORD_AFTER_SENTENCE, 1.5);
        capitalTail(cuts, text);
        if (!example.isEmpty() && text.endsWith(example) && glued(text, text.length() - example.length())) {
            cuts.add(cut(text, text.length() - example.length(), 2.5));
        }
        return cuts;
    }

    /** {@code ... asc, desc|desc}: the default is one of the accepted values. */
    private static void acceptedValue(List<Cut> cuts, String text, String list, String example) {
        List<String> items = Arrays.asList(list.split(",\\s*", -1));
        String last = items.get(items.size() - 1);
        Set<String> others = Set.copyOf(items.subList(0, items.size() - 1));
        for (int i = 1; i < Math.min(last.length(), LONGEST_LAST); i++) {
            String item = last.substring(0, i);
            String value = last.substring(i);
            boolean listed = others.contains(value) || value.equals(item);
            if (listed && !others.contains(item)) {
                cuts.add(cut(text, text.length() - value.length(), 4 - (example.equals(last) ? 3 : 0)));
            }
        }
    }

    private static void tail(List<Cut> cuts, String text, Pattern pattern, double score) {
        Matcher matcher = pattern.matcher(text);
        if (matcher.region(Math.max(0, text.length() - LONGEST_WORD), text.length())
                .useTransparentBounds(true)
                .find()) {
            cuts.add(cut(text, matcher.start(), score));
        }
    }

    private void capitalTail(List<Cut> cuts, String text) {
        Matcher matcher = CAPITAL_TAIL.matcher(text);
        matcher.region(Math.max(0, text.length() - LONGEST_WORD), text.length()).useTransparentBounds(true);
        if (matcher.find() && endsWord(text, matcher.start())) {
            cuts.add(cut(text, matcher.start(), 0.8));
        }
    }

    private boolean endsWord(String text, int at) {
        return lexicon.knows(Lexicon.wordBefore(text, at));
    }

    /** Whether a value may begin here: not behind a blank, and not inside a number. */
    private static boolean glued(String text, int at) {
        return at > 0
                && text.charAt(at - 1) != ' '
                && text.charAt(at - 1) != '-'
                && !(Character.isDigit(text.charAt(at - 1)) && Character.isDigit(text.charAt(at)));
    }

    private static Cut cut(String text, int at, double score) {
        return new Cut(List.of(text.substring(at)), at, score);
    }
}
