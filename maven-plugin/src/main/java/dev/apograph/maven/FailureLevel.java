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

    boolean fails(Diagnostics diagnostics) {
        return diagnostics.hasErrors() || (this == WARNING && diagnostics.count(Severity.WARNING) > 0);
    }

    private String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
