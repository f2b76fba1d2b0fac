package dev.apograph.spec.page;

/** What the cells of a table's column look like; it decides how cells that run together are taken apart. */
public enum ColumnKind {
    /** A name on the wire. */
    NAME,
    /** {@code Y} or {@code N}. */
    FLAG,
    /** A status code of three digits. */
    STATUS,
    /** The title of a schema; may be empty. */
    TITLE,
    /** A sentence; may be empty. */
    TEXT,
    /** A default; mostly empty. */
    VALUE,
    /** An example written as {@code name=value}; may be empty. */
    ASSIGNMENT,
    /** An example that is the value alone. */
    SAMPLE
}
