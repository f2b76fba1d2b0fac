package dev.apograph.spec.diagnostic;

import java.util.Comparator;
import java.util.Optional;

/**
 * One problem of the input.
 *
 * @param code the kind of problem
 * @param place where it stands
 * @param other where the passage stands that contradicts it; only for a contradiction
 * @param message what is wrong, in one sentence without a line break
 * @param mend what would mend it, in one sentence; empty when nothing has to be done
 */
public record Diagnostic(
        DiagnosticCode code, SourcePlace place, Optional<SourcePlace> other, String message, String mend)
        implements Comparable<Diagnostic> {

    /** Longest message in characters; what is longer is shortened, since it may quote a page. */
    private static final int LONGEST_MESSAGE = 500;

    private static final Comparator<Diagnostic> ORDER = Comparator.comparing(Diagnostic::place)
            .thenComparing(Diagnostic::code)
            .thenComparing(Diagnostic::message)
            .thenComparing(d -> d.other.map(SourcePlace::toString).orElse(""));

    /** Takes line breaks and other control characters out of both sentences and shortens them. */
    public Diagnostic {
        message = oneLine(message);
        mend = oneLine(mend);
    }

    /** A problem of one passage. */
    public Diagnostic(DiagnosticCode code, SourcePlace place, String message, String mend) {
        this(code, place, Optional.empty(), message, mend);
    }

    /** How grave it is. */
    public Severity severity() {
        return code.severity();
    }

    @Override
    public int compareTo(Diagnostic other) {
        return ORDER.compare(this, other);
    }

    /** The line that users see: {@code file:line: severity CODE message [see file:line] (what would mend it)}. */
    @Override
    public String toString() {
        String line = place + ": " + severity().word() + " " + code.code() + " " + message
                + other.map(second -> " [see " + second + "]").orElse("");
        return mend.isEmpty() ? line : line + " (" + mend + ")";
    }

    private static String oneLine(String text) {
        String line = text.replaceAll("[\\p{Cntrl}\\u2028\\u2029\\u0085]+", " ").strip();
        return line.length() <= LONGEST_MESSAGE ? line : line.substring(0, LONGEST_MESSAGE - 3) + "...";
    }
}
