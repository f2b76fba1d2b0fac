package dev.apograph.runtime.json;

import org.jspecify.annotations.Nullable;

/**
 * Reads and writes a 64-bit integer.
 *
 * @param others reads what is not spelled as {@link Long#toString(long)} spells it
 */
record LongCodec(KeepingCodec<Long> others) implements KeepingCodec<Long> {

    @Override
    public @Nullable Long read(JsonReader in, Aside aside) {
        return in.isPlainLong() ? Long.valueOf(in.nextLong()) : others.read(in, aside);
    }

    @Override
    public Long read(JsonReader in) {
        return in.nextLong();
    }

    @Override
    public void write(JsonWriter out, Long value) {
        out.value(value.longValue());
    }
}
