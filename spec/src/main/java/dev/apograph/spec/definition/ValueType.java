package dev.apograph.spec.definition;

/** The types that pages state for a parameter: those of JSON Schema, and a file to upload. */
public enum ValueType {
    STRING,
    INTEGER,
    NUMBER,
    BOOLEAN,
    ARRAY,
    OBJECT,
    /** A file in a multipart form. */
    FILE
}
