package dev.apograph.runtime.json;

import java.util.Optional;

/** Where a {@link JsonReader} takes its tokens from: a text being parsed, or a tree that was parsed before. */
interface JsonTokens {

    /** Moves to the next token. */
    JsonToken next();

    /** The text of the current name, string or number. */
    String text();

    /** Whether the current number is spelled as {@link Long#toString(long)} would spell it; false if that is not known. */
    boolean isPlainLong();

    /** The value of the current number, which {@link #isPlainLong}. */
    long plainLong();

    /** With the current token at the beginning of an object or array: moves to its end. */
    void skipChildren();

    /** The current value as a whole if the source holds it ready; the source then stands at the value's end. */
    Optional<JsonValue> wholeValue();

    /** Where the current token stands, in words that start with a space; empty if that means nothing. */
    String place();
}
