package dev.apograph.runtime.json;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Takes what a codec cannot put into the value that it returns: the JSON of a value that does not fit, or the text of
 * one that would be written in another way. Whoever reads a value looks here afterwards.
 */
final class Aside {

    private final boolean strict;
    private @Nullable PropertyMark mark;

    /** With {@code strict}, a value that does not fit is not kept but fails at once. */
    Aside(boolean strict) {
        this.strict = strict;
    }

    boolean strict() {
        return strict;
    }

    /** What the last {@link #read} left here, once. */
    Optional<PropertyMark> take() {
        Optional<PropertyMark> taken = Optional.ofNullable(mark);
        mark = null;
        return taken;
    }

    boolean isEmpty() {
        return mark == null;
    }

    /** Remembers how a value was spelled. */
    void original(JsonValue raw) {
        mark = PropertyMark.ofOriginal(raw);
    }

    /** Passes over the next value, which is of the wrong kind, and remembers it. */
    void wrong(JsonReader in, Problem problem) {
        if (strict) {
            throw in.error(problem.tell(in.peek()));
        }
        String path = in.path();
        mark = PropertyMark.ofWrong(in.readValue(), path, problem);
    }

    /** Remembers a value that was read and has the right kind but not the right form. */
    void wrong(JsonValue raw, String path, Problem problem) {
        mark = PropertyMark.ofWrong(raw, path, problem);
        if (strict) {
            throw mark.exception();
        }
    }

    /** Reads a value with any codec, so that nothing of it is lost. */
    <T> @Nullable T read(JsonReader in, JsonCodec<T> codec) {
        return codec instanceof KeepingCodec<T> keeping ? keeping.read(in, this) : readFromTree(in, codec);
    }

    /** A codec of the user's own may fail half-way and says nothing of spellings: the tree is kept until it is known. */
    private <T> @Nullable T readFromTree(JsonReader in, JsonCodec<T> codec) {
        String path = in.path();
        JsonValue raw = in.readValue();
        try {
            T value = codec.read(JsonReader.over(raw, () -> path, strict));
            if (!raw.toString().equals(JsonWriter.toStringOf(out -> codec.write(out, value)))) {
                original(raw);
            }
            return value;
        } catch (JsonException wrong) {
            if (strict) {
                throw wrong;
            }
            String words = String.valueOf(wrong.getMessage());
            mark = PropertyMark.ofWrong(raw, wrong.path(), Problem.text(words.substring(words.indexOf(": ") + 2)));
            return null;
        }
    }
}
