package dev.apograph.spec.diagnostic;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/**
 * Collects the diagnostics of one run: every stage adds to it and none stops at the first problem. Not safe for use by
 * several threads at once.
 */
public final class Diagnostics {

    private final TreeSet<Diagnostic> collected = new TreeSet<>();

    /** Adds a problem; the same problem at the same place is kept once. */
    public void add(DiagnosticCode code, SourcePlace place, String message, String mend) {
        add(new Diagnostic(code, place, message, mend));
    }

    /** Adds a contradiction between two passages; the same one at the same places is kept once. */
    public void add(DiagnosticCode code, SourcePlace place, SourcePlace other, String message, String mend) {
        add(new Diagnostic(code, place, Optional.of(other), message, mend));
    }

    /** Adds a problem; the same problem at the same place is kept once. */
    public void add(Diagnostic diagnostic) {
        collected.add(diagnostic);
    }

    /** Everything collected so far, by file, line and code. */
    public List<Diagnostic> all() {
        return List.copyOf(new ArrayList<>(collected));
    }

    /** How many diagnostics of a severity were collected. */
    public long count(Severity severity) {
        return collected.stream().filter(d -> d.severity() == severity).count();
    }

    /** Whether the input cannot be used as it stands. */
    public boolean hasErrors() {
        return count(Severity.ERROR) > 0;
    }
}
