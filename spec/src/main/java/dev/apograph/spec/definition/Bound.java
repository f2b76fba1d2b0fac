package dev.apograph.spec.definition;

/**
 * A limit that a schema sets to its values beside their shape, by a validation keyword of JSON Schema.
 *
 * @param kind which limit
 * @param value the keyword's value as JSON text, such as {@code 255}; for {@link Kind#PATTERN},
 *     {@link Kind#NAME_PATTERN} and {@link Kind#CONTENT_ENCODING} the text itself
 */
public record Bound(Kind kind, String value) {

    /** What a bound limits; exclusive limits are kinds of their own in every draft. */
    public enum Kind {
        /** {@code minLength}, in Unicode code points. */
        MIN_LENGTH,
        /** {@code maxLength}, in Unicode code points. */
        MAX_LENGTH,
        /** {@code minimum}. */
        MINIMUM,
        /** {@code exclusiveMinimum}. */
        EXCLUSIVE_MINIMUM,
        /** {@code maximum}. */
        MAXIMUM,
        /** {@code exclusiveMaximum}. */
        EXCLUSIVE_MAXIMUM,
        /** {@code multipleOf}. */
        MULTIPLE_OF,
        /** {@code minItems}. */
        MIN_ITEMS,
        /** {@code maxItems}. */
        MAX_ITEMS,
        /** {@code uniqueItems} that is true. */
        UNIQUE_ITEMS,
        /** {@code minProperties}. */
        MIN_PROPERTIES,
        /** {@code maxProperties}. */
        MAX_PROPERTIES,
        /** {@code pattern}, a regular expression of ECMA-262 that may match anywhere. */
        PATTERN,
        /** {@code propertyNames} with a {@code pattern}, or the only pattern of {@code patternProperties}. */
        NAME_PATTERN,
        /** {@code contentEncoding}. */
        CONTENT_ENCODING,
        /** {@code enum} or {@code const} of values that are no strings, as a JSON array. */
        ONE_OF
    }

    /** The bound for a reader, such as {@code at most 255 characters}. */
    public String words() {
        return switch (kind) {
            case MIN_LENGTH -> "at least " + counted("character", "characters");
            case MAX_LENGTH -> "at most " + counted("character", "characters");
            case MINIMUM -> "at least " + value;
            case EXCLUSIVE_MINIMUM -> "more than " + value;
            case MAXIMUM -> "at most " + value;
            case EXCLUSIVE_MAXIMUM -> "less than " + value;
            case MULTIPLE_OF -> "a multiple of " + value;
            case MIN_ITEMS -> "at least " + counted("item", "items");
            case MAX_ITEMS -> "at most " + counted("item", "items");
            case UNIQUE_ITEMS -> "no item twice";
            case MIN_PROPERTIES -> "at least " + counted("property", "properties");
            case MAX_PROPERTIES -> "at most " + counted("property", "properties");
            case PATTERN -> "matches the pattern " + value;
            case NAME_PATTERN -> "names match the pattern " + value;
            case CONTENT_ENCODING -> "encoded as " + value;
            case ONE_OF -> "one of " + value.substring(1, value.length() - 1).replace(",", ", ");
        };
    }

    private String counted(String one, String several) {
        return value + " " + (value.equals("1") ? one : several);
    }

    @Override
    public String toString() {
        return words();
    }
}
