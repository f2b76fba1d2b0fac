package dev.apograph.maven;

import dev.apograph.spec.diagnostic.Diagnostics;
import dev.apograph.spec.diagnostic.Severity;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Which diagnostics fail a build. */
enum FailureLevel {
    /** Errors, and nothing less. */
    ERROR,
    /** Errors and warnings. */
    WARNING;

    /** The level that a parameter's value names. */
    static Optional<FailureLevel> named(String word) {
        return Arrays.stream(values())
                .filter(level -> level.word().equals(word))
                .findFirst();
    }

    /** The words that the parameter accepts. */
    static List<String> words() {
        return Arrays.stream(values()).map(FailureLevel::word).toList();
    }

    /**
     * What is wrong with a word, in one sentence; empty when nothing is.
     *
     * @param parameter the parameter whose value the word is
     * @param words the words that it accepts
     */
    static Optional<String> problem(String parameter, String word, List<String> words) {
        return words.contains(word)
                ? Optional.empty()
                : Optional.of("<" + parameter + "> is \"" + word + "\": "
                        + NearestName.of(word, words)
                                .map(near -> "did you mean \"" + near + "\"?")
                                .orElse("it may be " + String.join(" or ", words) + "."));
    }

    /** Whether the diagnostics hold one of this level or a graver one. */
    boolean fails(Diagnostics diagnostics) {
        return diagnostics.hasErrors() || (this == WARNING && diagnostics.count(Severity.WARNING) > 0);
    }

    private String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
