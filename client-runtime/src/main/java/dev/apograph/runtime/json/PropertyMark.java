package dev.apograph.runtime.json;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is to be remembered of a known property beside its typed value.
 *
 * @param kind why it is remembered
 * @param raw the JSON to be written for it, if any
 * @param path where it was read; empty where nobody asks
 * @param problem what to tell who asks for it
 */
record PropertyMark(Kind kind, @Nullable JsonValue raw, String path, String problem) {

    enum Kind {
        /** The property is null. */
        NULL,
        /** The property is null and must not be. */
        REQUIRED_NULL,
        /** The property has a value of another type. */
        WRONG,
        /** The property has a typed value, but writing that would not give the text that was read. */
        ORIGINAL,
        /** The property is required and was not there. */
        MISSING
    }

    static PropertyMark ofNull(String path) {
        return new PropertyMark(Kind.NULL, JsonNull.INSTANCE, path, "the required property is null");
    }

    static PropertyMark ofWrong(JsonValue raw, JsonException problem) {
        String words = String.valueOf(problem.getMessage());
        return new PropertyMark(Kind.WRONG, raw, problem.path(), words.substring(words.indexOf(": ") + 2));
    }

    static PropertyMark ofOriginal(JsonValue raw) {
        return new PropertyMark(Kind.ORIGINAL, raw, "", "");
    }

    static PropertyMark ofMissing(String path) {
        return new PropertyMark(Kind.MISSING, null, path, "the required property is missing");
    }

    /** The same null for a property that must not be null. */
    PropertyMark asViolation() {
        return new PropertyMark(Kind.REQUIRED_NULL, raw, path, problem);
    }

    /** Whether {@code optional} and {@code validate} have something to say. */
    boolean isViolation() {
        return kind == Kind.WRONG || kind == Kind.MISSING || kind == Kind.REQUIRED_NULL;
    }

    /** What counts when two models are compared: not the spelling of an equal value, not a place. */
    Optional<JsonValue> content() {
        return kind == Kind.ORIGINAL ? Optional.empty() : Optional.ofNullable(raw);
    }

    JsonException exception() {
        return new JsonException(path, problem);
    }
}
