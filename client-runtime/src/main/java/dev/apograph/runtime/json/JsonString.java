package dev.apograph.runtime.json;

import java.util.Objects;

/**
 * A JSON string.
 *
 * @param value the text without quotes and escapes
 */
public record JsonString(String value) implements JsonValue {

    /** Refuses null. */
    public JsonString {
        Objects.requireNonNull(value, "value");
    }

    @Override
    public JsonKind kind() {
        return JsonKind.STRING;
    }

    @Override
    public String toString() {
        return JsonWriter.toStringOf(out -> out.value(value));
    }
}
