package dev.apograph.maven;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;

/** Finds the name that somebody probably meant. */
final class NearestName {

    /** Names that are less alike are no slip of the finger. */
    private static final double ALIKE = 0.8;

    private static final JaroWinklerSimilarity SIMILARITY = new JaroWinklerSimilarity();

    private NearestName() {}

    static Optional<String> of(String name, Collection<String> known) {
        return known.stream()
                .filter(candidate -> similarity(name, candidate) >= ALIKE)
                .max(Comparator.<String>comparingDouble(candidate -> similarity(name, candidate))
                        .thenComparing(Comparator.reverseOrder()));
    }

    private static double similarity(String one, String other) {
        return SIMILARITY.apply(one.toLowerCase(Locale.ROOT), other.toLowerCase(Locale.ROOT));
    }
}
