package dev.apograph.runtime.json;

import java.util.List;

/**
 * A JSON array.
 *
 * @param items the items in order
 */
public record JsonArray(List<JsonValue> items) implements JsonValue {

    /** Copies the items; none may be null ({@link JsonNull} stands for the JSON value). */
    public JsonArray {
        items = List.copyOf(items);
    }

    /** An array of the given items. */
    public static JsonArray of(JsonValue... items) {
        return new JsonArray(List.of(items));
    }

    /** An array of the given items. */
    public static JsonArray of(List<? extends JsonValue> items) {
        return new JsonArray(List.copyOf(items));
    }

    @Override
    public JsonKind kind() {
        return JsonKind.ARRAY;
    }

    @Override
    public String toString() {
        return JsonWriter.toStringOf(out -> out.value(this));
    }
}
