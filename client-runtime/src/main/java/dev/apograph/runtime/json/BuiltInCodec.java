package dev.apograph.runtime.json;

import java.util.function.BiConsumer;
import java.util.function.Function;

/**
 * A codec that says more of itself, so that {@link PropertyBag} need not look at every value twice.
 *
 * @param kind the kind that this codec reads without failing half-way; END for none
 * @param exact whether writing what was read gives the same JSON text again
 */
record BuiltInCodec<T>(JsonKind kind, boolean exact, Function<JsonReader, T> reader, BiConsumer<JsonWriter, T> writer)
        implements JsonCodec<T> {

    static <T> BuiltInCodec<T> exact(JsonKind kind, Function<JsonReader, T> reader, BiConsumer<JsonWriter, T> writer) {
        return new BuiltInCodec<>(kind, true, reader, writer);
    }

    static <T> BuiltInCodec<T> inexact(Function<JsonReader, T> reader, BiConsumer<JsonWriter, T> writer) {
        return new BuiltInCodec<>(JsonKind.END, false, reader, writer);
    }

    static boolean isExact(JsonCodec<?> codec) {
        return codec instanceof BuiltInCodec<?> builtIn && builtIn.exact();
    }

    /** Whether a value of the kind can be read straight from the text, with nothing to be kept beside it. */
    static boolean readsDirectly(JsonCodec<?> codec, JsonKind kind) {
        return codec instanceof BuiltInCodec<?> builtIn && builtIn.exact() && builtIn.kind() == kind;
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
