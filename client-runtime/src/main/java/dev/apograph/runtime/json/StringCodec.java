package dev.apograph.runtime.json;

import org.jspecify.annotations.Nullable;

/** Reads and writes a string as it is. */
final class StringCodec implements KeepingCodec<String> {

    private static final Problem PROBLEM = Problem.expected(JsonKind.STRING, JsonKind.STRING.words());

    @Override
    public @Nullable String read(JsonReader in, Aside aside) {
        if (in.peek() != JsonKind.STRING) {
            aside.wrong(in, PROBLEM);
            return null;
        }
        return in.nextString();
    }

    @Override
    public String read(JsonReader in) {
        return in.nextString();
    }

    @Override
    public void write(JsonWriter out, String value) {
        out.value(value);
    }
}
