package dev.apograph.cli;

import dev.apograph.spec.diagnostic.Diagnostic;
import dev.apograph.spec.diagnostic.DiagnosticCode;
import dev.apograph.spec.diagnostic.Diagnostics;

/** The exit codes of every command. */
final class ExitCode {

    static final int DONE = 0;
    static final int INPUT_HAS_ERRORS = 1;
    static final int WRONG_USAGE = 2;
    static final int OUTPUT_NOT_WRITTEN = 3;
    static final int BUG = 70;

    private ExitCode() {}

    /** The exit code of a run that ended with these diagnostics; our own failures weigh more than the input's. */
    static int of(Diagnostics diagnostics) {
        if (holds(diagnostics, DiagnosticCode.OUTPUT_CHECK_FAILED)) {
            return BUG;
        }
        if (holds(diagnostics, DiagnosticCode.OUTPUT_NOT_WRITABLE)) {
            return OUTPUT_NOT_WRITTEN;
        }
        return diagnostics.hasErrors() ? INPUT_HAS_ERRORS : DONE;
    }

    private static boolean holds(Diagnostics diagnostics, DiagnosticCode code) {
        return diagnostics.all().stream().map(Diagnostic::code).anyMatch(code::equals);
    }
}
