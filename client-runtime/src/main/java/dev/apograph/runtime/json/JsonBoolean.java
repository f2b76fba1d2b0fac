package dev.apograph.runtime.json;

/**
 * True or false.
 *
 * @param value the truth value
 */
public record JsonBoolean(boolean value) implements JsonValue {

    /** The value {@code true}. */
    public static final JsonBoolean TRUE = new JsonBoolean(true);

    /** The value {@code false}. */
    public static final JsonBoolean FALSE = new JsonBoolean(false);

    @Override
    public JsonKind kind() {
        return JsonKind.BOOLEAN;
    }

    @Override
    public String toString() {
        return Boolean.toString(value);
    }
}
