package dev.apograph.spec.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;

/**
 * The words of a title or of a file's name: in lower case, in the singular, without words that carry no meaning.
 *
 * @param words the words in their order
 * @param bare letters and digits of the whole name in lower case
 */
record SchemaWords(List<String> words, String bare) {

    private static final Set<String> EMPTY_WORDS = Set.of("a", "an", "the", "of", "for", "schema");
    private static final double SIMILAR = 0.85;
    private static final double PREFIX_VALUE = 0.7;
    private static final double SUFFIX_VALUE = 0.6;

    /** One thing and many of them are two schemas more often than two names of one. */
    private static final double OTHER_NUMBER = 0.75;

    private static final double WORDS_SHARE = 0.85;
    private static final int SHORTEST_PREFIX = 3;
    private static final int SHORTEST_SUFFIX = 4;

    SchemaWords {
        words = List.copyOf(words);
    }

    /** Takes a name apart: at white space, punctuation, and where capitals begin. */
    static SchemaWords of(String name) {
        List<String> words = new ArrayList<>();
        for (String word : split(name)) {
            String lower = word.toLowerCase(Locale.ROOT);
            if (!EMPTY_WORDS.contains(lower)) {
                words.add(singular(lower));
            }
        }
        return new SchemaWords(words, bare(name));
    }

    /** Letters and digits of a name in lower case. */
    static String bare(String name) {
        return name.replaceAll("[^\\p{L}\\p{N}]", "").toLowerCase(Locale.ROOT);
    }

    /** The words of a file's name as a title, {@code deviceCounts} as {@code Device Counts}. */
    static String title(String name) {
        return split(name).stream()
                .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
                .collect(Collectors.joining(" "));
    }

    private static List<String> split(String name) {
        String spaced = name.replaceAll("(?<=[\\p{Ll}\\p{N}])(?=\\p{Lu})|(?<=\\p{Lu})(?=\\p{Lu}\\p{Ll})", " ");
        return List.of(spaced.split("[^\\p{L}\\p{N}]+")).stream()
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private static String singular(String word) {
        if (word.length() > 4 && word.endsWith("ies")) {
            return word.substring(0, word.length() - 3) + "y";
        }
        return word.length() > 3 && word.endsWith("s") && !word.endsWith("ss")
                ? word.substring(0, word.length() - 1)
                : word;
    }

    /** How alike two names are, from 0 to 1; 1 when they are the same apart from case, spaces and punctuation. */
    double similarity(SchemaWords other) {
        if (bare.equals(other.bare)) {
            return 1;
        }
        if (words.isEmpty() || other.words.isEmpty()) {
            return 0;
        }
        double common = 2 * inCommon(other) / (words.size() + other.words.size());
        if (common == 0) {
            return 0;
        }
        double alike = new JaroWinklerSimilarity().apply(bare, other.bare);
        double likeness = Math.min(0.99, WORDS_SHARE * common + (1 - WORDS_SHARE) * alike);
        return isPlural() == other.isPlural() ? likeness : OTHER_NUMBER * likeness;
    }

    private boolean isPlural() {
        return bare.endsWith("s") && !bare.endsWith("ss");
    }

    private double inCommon(SchemaWords other) {
        List<String> left = new ArrayList<>(other.words);
        double sum = 0;
        for (String word : words) {
            double best = 0;
            String partner = "";
            for (String candidate : left) {
                double value = similarity(word, candidate);
                if (value > best) {
                    best = value;
                    partner = candidate;
                }
            }
            left.remove(partner);
            sum += best;
        }
        return sum;
    }

    private static double similarity(String one, String two) {
        if (one.equals(two)) {
            return 1;
        }
        String shorter = one.length() <= two.length() ? one : two;
        String longer = shorter.equals(one) ? two : one;
        boolean sameStart = one.charAt(0) == two.charAt(0);
        double alike = sameStart ? new JaroWinklerSimilarity().apply(one, two) : 0;
        if (alike >= SIMILAR) {
            return alike * alike;
        }
        if (shorter.length() >= SHORTEST_PREFIX && longer.startsWith(shorter)) {
            return PREFIX_VALUE;
        }
        return shorter.length() >= SHORTEST_SUFFIX && longer.endsWith(shorter) ? SUFFIX_VALUE : 0;
    }
}
