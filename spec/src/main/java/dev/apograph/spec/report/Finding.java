package dev.apograph.spec.report;

import dev.apograph.spec.diagnostic.Diagnostic;

/**
 * A diagnostic in a report.
 *
 * @param number tells the findings of a report apart, from 1, in the order in which they are shown
 * @param diagnostic the diagnostic
 */
record Finding(int number, Diagnostic diagnostic) {

    /** The name that leads to the finding. */
    String id() {
        return "f" + number;
    }
}
