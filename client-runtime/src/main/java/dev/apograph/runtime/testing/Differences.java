package dev.apograph.runtime.testing;

import java.util.List;

/** Tells all differences at once. */
final class Differences {

    private static final int MOST = 200;

    private Differences() {}

    /** Throws an AssertionError with every difference, if there is one. */
    static void demandNone(String what, List<String> differences) {
        if (!differences.isEmpty()) {
            StringBuilder text = new StringBuilder(what).append(" in ").append(differences.size());
            text.append(differences.size() == 1 ? " place:" : " places:");
            differences.stream()
                    .limit(MOST)
                    .forEach(difference -> text.append("\n  ").append(difference));
            if (differences.size() > MOST) {
                text.append("\n  and ").append(differences.size() - MOST).append(" more");
            }
            throw new AssertionError(text.toString());
        }
    }
}
