package dev.apograph.runtime.json;

import org.jspecify.annotations.Nullable;

/**
 * A codec that reads straight from the text and still loses nothing: it never fails half-way through a value, and what
 * does not fit into the value that it returns it puts aside.
 *
 * @param <T> the Java type
 */
interface KeepingCodec<T> extends JsonCodec<T> {

    /**
     * Reads one value, whatever stands there.
     *
     * @return the value; null if what stands there is none, and then it was put aside
     * @throws JsonException if the text is malformed, or {@code aside} is strict and the value does not fit
     */
    @Nullable
    T read(JsonReader in, Aside aside);

    @Override
    default T read(JsonReader in) {
        T value = read(in, new Aside(true));
        if (value == null) {
            throw in.error("expected a value but found none");
        }
        return value;
    }
}
