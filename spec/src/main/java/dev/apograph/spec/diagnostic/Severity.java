package dev.apograph.spec.diagnostic;

import java.util.Locale;

/** How grave a {@link Diagnostic} is. */
public enum Severity {
    /** The input cannot be used as it stands; the run ends with exit code 1. */
    ERROR,
    /** Something was not understood or contradicts itself; what is left is still used. */
    WARNING,
    /** Worth knowing; nothing needs to be done. */
    INFO;

    /** The word that stands in a diagnostic's line: {@code error}, {@code warning} or {@code info}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
