package dev.apograph.spec.definition;

/** How a parameter's value is written where its type alone does not tell. */
public enum ValueNotation {
    /** A number of milliseconds since 1970-01-01T00:00:00Z. */
    EPOCH_MILLISECONDS,
    /** Several values with commas between them. */
    COMMA_SEPARATED,
    /** A JSON text. */
    JSON
}
