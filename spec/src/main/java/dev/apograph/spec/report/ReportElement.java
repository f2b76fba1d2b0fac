package dev.apograph.spec.report;

import dev.apograph.spec.trace.TracedElement;

/**
 * An element of the API in a report.
 *
 * @param number tells the elements of a report apart, from 1
 * @param traced what is known of it
 */
record ReportElement(int number, TracedElement traced) {

    /** The name that leads to the element. */
    String id() {
        return "e" + number;
    }
}
