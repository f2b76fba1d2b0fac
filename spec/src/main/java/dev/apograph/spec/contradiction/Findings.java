package dev.apograph.spec.contradiction;

import dev.apograph.spec.diagnostic.Diagnostic;
import dev.apograph.spec.diagnostic.DiagnosticCode;
import dev.apograph.spec.diagnostic.Diagnostics;
import dev.apograph.spec.diagnostic.SourcePlace;
import java.util.List;
import java.util.Optional;

/** Reports the contradictions of one thing. */
final class Findings {

    private final String subject;
    private final Diagnostics diagnostics;

    /**
     * Reports contradictions.
     *
     * @param subject the thing as messages name it, such as {@code GET /x}
     * @param diagnostics receives them
     */
    Findings(String subject, Diagnostics diagnostics) {
        this.subject = subject;
        this.diagnostics = diagnostics;
    }

    /** Reports a contradiction between two passages; where both are the same lines, one place says it. */
    void add(DiagnosticCode code, SourcePlace place, SourcePlace other, String message, String mend) {
        diagnostics.add(new Diagnostic(
                code,
                place,
                place.equals(other) ? Optional.empty() : Optional.of(other),
                subject + ": " + message,
                mend));
    }

    /** Reports that a value does not fit its schema, if it does not: the first problem, and how many more there are. */
    void add(SourcePlace place, String message, List<ValueProblem> problems) {
        String more = problems.size() < 2 ? "" : " (and " + (problems.size() - 1) + " more)";
        problems.stream()
                .findFirst()
                .ifPresent(first -> add(
                        DiagnosticCode.EXAMPLE_NOT_VALID,
                        place,
                        first.schemaPlace(),
                        message + ": " + first + more,
                        "correct the example or the schema"));
    }
}
