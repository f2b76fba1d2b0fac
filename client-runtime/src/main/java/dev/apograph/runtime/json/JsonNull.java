package dev.apograph.runtime.json;

/** The JSON value {@code null}; there is one instance. */
public final class JsonNull implements JsonValue {

    /** The instance. */
    public static final JsonNull INSTANCE = new JsonNull();

    private JsonNull() {}

    @Override
    public JsonKind kind() {
        return JsonKind.NULL;
    }

    @Override
    public String toString() {
        return "null";
    }
}
