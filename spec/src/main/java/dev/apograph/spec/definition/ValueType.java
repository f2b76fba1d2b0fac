package dev.apograph.spec.definition;

import java.util.regex.Pattern;

/** The types that pages state for a parameter: those of JSON Schema, and a file to upload. */
public enum ValueType {
    STRING,
    INTEGER,
    NUMBER,
    BOOLEAN,
    ARRAY,
    OBJECT,
    /** A file in a multipart form. */
    FILE;

    private static final Pattern INTEGER_TEXT = Pattern.compile("[+-]?\\d{1,40}");
    private static final Pattern NUMBER_TEXT = Pattern.compile("[+-]?\\d{1,40}(?:\\.\\d{1,40})?(?:[eE][+-]?\\d{1,4})?");
    private static final Pattern BOOLEAN_TEXT = Pattern.compile("(?i:true|false)");

    /** Whether a value as documents print it can be of this type; texts of all kinds can be strings, lists and files. */
    public boolean admits(String printed) {
        return switch (this) {
            case INTEGER -> INTEGER_TEXT.matcher(printed).matches();
            case NUMBER -> NUMBER_TEXT.matcher(printed).matches();
            case BOOLEAN -> BOOLEAN_TEXT.matcher(printed).matches();
            case OBJECT ->
                !NUMBER_TEXT.matcher(printed).matches()
                        && !BOOLEAN_TEXT.matcher(printed).matches();
            case STRING, ARRAY, FILE -> true;
        };
    }
}
