package dev.apograph.runtime.json;

/**
 * How values of one Java type are read from JSON and written to it.
 *
 * @param <T> the Java type
 */
public interface JsonCodec<T> {

    /**
     * Reads one value.
     *
     * @throws JsonException if something else than such a value stands there
     */
    T read(JsonReader in);

    /** Writes one value. */
    void write(JsonWriter out, T value);
}
