package dev.apograph.spec.diagnostic;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;

/** Finds the name that somebody probably meant, for the sentence that says what would mend a problem. */
public final class NearestName {

    /** Names that are less alike are no slip of the finger. */
    private static final double ALIKE = 0.7;

    /** Longest name that is compared, in characters: the time grows with the square of it. */
    private static final int LONGEST = 200;

    private static final JaroWinklerSimilarity SIMILARITY = new JaroWinklerSimilarity();

    private NearestName() {}

    /** The known name that is most like {@code name}, upper and lower case apart; empty when none is like it. */
    public static Optional<String> of(String name, Collection<String> known) {
        Optional<String> best = Optional.empty();
        double most = ALIKE;
        for (String candidate : sorted(known)) {
            double likeness = similarity(name, candidate);
            if (likeness > most || (best.isEmpty() && likeness == most)) {
                best = Optional.of(candidate);
                most = likeness;
            }
        }
        return best;
    }

    /** A sentence that names the nearest name, or else all names if there are any. */
    public static String hint(String name, Collection<String> known) {
        return of(name, known)
                .map(nearest -> "the nearest is `" + nearest + "`")
                .orElseGet(() -> known.isEmpty() ? "there is none" : "known are " + String.join(", ", sorted(known)));
    }

    private static Collection<String> sorted(Collection<String> known) {
        return known.stream().sorted().distinct().toList();
    }

    private static double similarity(String one, String other) {
        return SIMILARITY.apply(folded(one), folded(other));
    }

    private static String folded(String name) {
        String start = name.length() <= LONGEST ? name : name.substring(0, LONGEST);
        return start.toLowerCase(Locale.ROOT);
    }
}
