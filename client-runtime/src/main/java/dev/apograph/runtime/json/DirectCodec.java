package dev.apograph.runtime.json;

import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A codec that holds every value of one kind of JSON, and holds it whole.
 *
 * @param kind the kind; END for any
 * @param reader reads any value of that kind
 * @param writer writes what was read, so that it is equal
 */
record DirectCodec<T>(JsonKind kind, Function<JsonReader, T> reader, BiConsumer<JsonWriter, T> writer)
        implements KeepingCodec<T> {

    @Override
    public @Nullable T read(JsonReader in, Aside aside) {
        if (kind != JsonKind.END && in.peek() != kind) {
            aside.wrong(in, Problem.expected(kind, kind.words()));
            return null;
        }
        return reader.apply(in);
    }

    @Override
    public T read(JsonReader in) {
        return reader.apply(in);
    }

    @Override
    public void write(JsonWriter out, T value) {
        writer.accept(out, value);
    }
}
