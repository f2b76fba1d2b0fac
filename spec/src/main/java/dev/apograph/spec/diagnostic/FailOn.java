package dev.apograph.spec.diagnostic;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which diagnostics fail a run: those of a level and the graver ones, and those of certain codes. */
public final class FailOn {

    /** The word for no level at all. */
    private static final String NEVER = "never";

    private final Optional<Severity> least;
    private final Set<DiagnosticCode> codes;

    private FailOn(Optional<Severity> least, Set<DiagnosticCode> codes) {
        this.least = least;
        this.codes = codes;
    }

    /**
     * What words name, {@link #problem} of which is empty for each of them.
     *
     * @param words levels ({@code error}, {@code warning}, {@code info} or {@code never}) and codes such as
     *     {@code APG1105}; of several levels the least grave counts, and where only codes are named, errors fail too
     */
    public static FailOn of(Collection<String> words) {
        Set<DiagnosticCode> codes =
                words.stream().map(FailOn::code).flatMap(Optional::stream).collect(Collectors.toUnmodifiableSet());
        Optional<Severity> least = Arrays.stream(Severity.values())
                .filter(severity -> words.contains(severity.word()))
                .reduce((graver, lesser) -> lesser);
        return new FailOn(words.contains(NEVER) ? least : least.or(() -> Optional.of(Severity.ERROR)), codes);
    }

    /** What is wrong with a word, in one sentence; empty when it names a level or a code. */
    public static Optional<String> problem(String word) {
        return levels().contains(word) || code(word).isPresent()
                ? Optional.empty()
                : Optional.of("\"" + word + "\" is neither " + String.join(", ", levels())
                        + " nor a code of a diagnostic such as " + DiagnosticCode.ROW_AMBIGUOUS.code() + ".");
    }

    /** The words for levels, the gravest first, and the one for none. */
    public static List<String> levels() {
        return Stream.concat(Arrays.stream(Severity.values()).map(Severity::word), Stream.of(NEVER))
                .toList();
    }

    /** Whether the diagnostics hold one that fails the run. */
    public boolean fails(Diagnostics diagnostics) {
        return diagnostics.all().stream().anyMatch(this::fails);
    }

    private boolean fails(Diagnostic diagnostic) {
        return codes.contains(diagnostic.code())
                || least.filter(level -> diagnostic.severity().compareTo(level) <= 0)
                        .isPresent();
    }

    private static Optional<DiagnosticCode> code(String word) {
        return Arrays.stream(DiagnosticCode.values())
                .filter(code -> code.code().equals(word))
                .findFirst();
    }
}
