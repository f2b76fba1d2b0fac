package dev.apograph.runtime.json;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is to be remembered of a property, an item or a map's entry beside its typed value.
 *
 * @param kind why it is remembered
 * @param raw the JSON to be written for it, if any
 * @param path where it was read; empty where nobody asks
 * @param problem what to tell who asks for it
 */
record PropertyMark(Kind kind, @Nullable JsonValue raw, String path, Problem problem) {

    enum Kind {
        /** The property is null, as it may be. */
        NULL,
        /** The property is null and need not be there; no document says that it may be null. */
        UNDOCUMENTED_NULL,
        /** The property is null and must not be. */
        REQUIRED_NULL,
        /** The value is of another type. */
        WRONG,
        /** There is a typed value, but writing that would not give the text that was read. */
        ORIGINAL,
        /** The property is required and was not there. */
        MISSING
    }

    static final PropertyMark NULL = new PropertyMark(Kind.NULL, JsonNull.INSTANCE, "", Problem.NULL);
    static final PropertyMark UNDOCUMENTED_NULL =
            new PropertyMark(Kind.UNDOCUMENTED_NULL, JsonNull.INSTANCE, "", Problem.NULL);

    static PropertyMark ofWrong(JsonValue raw, String path, Problem problem) {
        return new PropertyMark(Kind.WRONG, raw, path, problem);
    }

    static PropertyMark ofOriginal(JsonValue raw) {
        return new PropertyMark(Kind.ORIGINAL, raw, "", Problem.text(""));
    }

    static PropertyMark ofMissing(String path) {
        return new PropertyMark(Kind.MISSING, null, path, Problem.MISSING);
    }

    static PropertyMark ofRequiredNull(String path) {
        return new PropertyMark(Kind.REQUIRED_NULL, JsonNull.INSTANCE, path, Problem.REQUIRED_NULL);
    }

    /** Whether an accessor throws. */
    boolean isRefused() {
        return kind == Kind.WRONG || kind == Kind.MISSING || kind == Kind.REQUIRED_NULL;
    }

    /** Whether {@code validate} has something to say. */
    boolean isViolation() {
        return isRefused() || kind == Kind.UNDOCUMENTED_NULL;
    }

    boolean isNull() {
        return raw == JsonNull.INSTANCE && kind != Kind.WRONG;
    }

    /** What counts when two models are compared: not the spelling of an equal value, not a place. */
    Optional<JsonValue> content() {
        return kind == Kind.ORIGINAL ? Optional.empty() : Optional.ofNullable(raw);
    }

    /** The same without the place: in a long list only the first one is worth its memory. */
    PropertyMark withoutPath() {
        return path.isEmpty() ? this : new PropertyMark(kind, raw, "", problem);
    }

    String message() {
        return problem.tell(raw == null ? JsonKind.END : raw.kind());
    }

    JsonException exception() {
        return new JsonException(path, message());
    }
}
