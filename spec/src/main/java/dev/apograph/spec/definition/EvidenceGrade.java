package dev.apograph.spec.definition;

/**
 * How surely a fact is known, from the surest to the least sure. The grade decides the Java type that a fact may
 * become: a guess becomes a raw JSON value or a String, never a wrong class.
 */
public enum EvidenceGrade {
    /** A schema file says so. */
    SUPPLIED,
    /** A correction beside the pages says so. */
    CORRECTED,
    /** A table or a heading of a page states it. */
    STATED,
    /** A listed rule derived it from a sentence. */
    PROSE,
    /** An example shows it. */
    INFERRED,
    /** Nothing better is known. */
    GUESSED
}
