package dev.apograph.spec.page;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The words that stand alone somewhere on a page. Where cells run together, a cut that leaves such a word at the end of a
 * sentence is likelier than one through the middle of a word.
 */
final class Lexicon {

    /** Words with a blank before them and a blank or the end of a clause behind them: never a glued cell's end. */
    private static final Pattern WORD = Pattern.compile("(?<=[ (])\\p{L}[\\p{L}\\p{N}]{1,40}(?=[ ,;:)]|\\. )");

    /** Words behind which a sentence goes on. */
    private static final Set<String> LINKING = Set.of(
            "a",
            "an",
            "the",
            "of",
            "to",
            "and",
            "or",
            "nor",
            "is",
            "are",
            "was",
            "be",
            "as",
            "than",
            "over",
            "under",
            "per",
            "last",
            "next",
            "first",
            "least",
            "most",
            "max",
            "min",
            "maximum",
            "minimum",
            "between",
            "until",
            "exceed",
            "exceeding",
            "equal",
            "equals",
            "not",
            "its",
            "their",
            "this",
            "that",
            "these",
            "those",
            "your",
            "every",
            "each",
            "defaults",
            "default",
            "if",
            "when",
            "version",
            "only",
            "within",
            "like",
            "either");

    /** Words behind which a sentence mostly goes on. */
    private static final Set<String> LEADING = Set.of(
            "in", "on", "at", "by", "for", "from", "with", "without", "up", "down", "about", "into", "after", "before",
            "set");

    private final Set<String> words;

    private Lexicon(Set<String> words) {
        this.words = words;
    }

    static Lexicon of(List<String> lines) {
        Set<String> words = new HashSet<>();
        for (String line : lines) {
            WORD.matcher(line).results().forEach(word -> words.add(normal(word.group())));
        }
        return new Lexicon(words);
    }

    boolean knows(String word) {
        return words.contains(normal(word));
    }

    /** What it costs to end a sentence with a word: much where it links to the next one. */
    static double endingWith(String word) {
        return LINKING.contains(normal(word)) ? 3 : LEADING.contains(normal(word)) ? 1.2 : 0;
    }

    /** The letters that end at {@code end}, back to the last character that is no letter. */
    static String wordBefore(String text, int end) {
        int start = end;
        while (start > 0 && Character.isLetter(text.charAt(start - 1))) {
            start--;
        }
        return text.substring(start, end);
    }

    private static String normal(String word) {
        return word.toLowerCase(Locale.ROOT);
    }
}
