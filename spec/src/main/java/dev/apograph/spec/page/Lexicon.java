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
    private static final Pattern WORD = Pattern.compile("(?<=[ (])\\p{L}{2,40}(?=[ ,;:)]|\\. )");

    /** Words behind which a sentence goes on. */
    private static final Set<String> LINKING = Set.of(
            "a",
            "an",
            "the",
            "of",
            "to",
            "in",
            "on",
            "at",
            "by",
            "for",
            "from",
            "with",
            "without",
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
            "up",
            "down",
            "set",
            "defaults",
            "default",
            "about",
            "if",
            "when",
            "version",
            "into",
            "only",
            "within",
            "after",
            "before",
            "like",
            "either");

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

    /** Whether a sentence that goes on behind the word is likelier than one that ends with it. */
    static boolean links(String word) {
        return LINKING.contains(normal(word));
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
