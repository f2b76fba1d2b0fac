package dev.apograph.spec.page;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The words that stand alone somewhere on a page. Where cells run together, a cut that leaves such a word at the end of a
 * sentence is likelier than one through the middle of a word.
 */
final class Lexicon {

    /** What is longer is no word. */
    private static final int LONGEST = 41;

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
            for (int at = 0; at < line.length(); at++) {
                boolean mayStart = line.charAt(at) == ' ' || line.charAt(at) == '(';
                int end = mayStart ? endOfWord(line, at + 1) : at;
                if (end > at + 2 && end <= at + 1 + LONGEST && isBehindWord(line, end)) {
                    words.add(normal(line.substring(at + 1, end)));
                }
                at = Math.max(at, end - 1);
            }
        }
        return new Lexicon(words);
    }

    /** Where the letters and digits end that stand at a place, a letter first; that place itself when none does. */
    private static int endOfWord(String line, int from) {
        int end = from;
        while (end < line.length()
                && (Character.isLetter(line.charAt(end))
                        || (end > from && Character.isLetterOrDigit(line.charAt(end))))) {
            end++;
        }
        return end;
    }

    /** A blank or the end of a clause, as they never stand behind the end of a glued cell. */
    private static boolean isBehindWord(String line, int at) {
        return at < line.length() && (" ,;:)".indexOf(line.charAt(at)) >= 0 || line.startsWith(". ", at));
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
