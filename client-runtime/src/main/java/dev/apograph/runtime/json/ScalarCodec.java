package dev.apograph.runtime.json;

import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A codec for a type that holds some of the strings or some of the numbers, and may write one in another way than it was
 * read.
 *
 * @param problem the kind, and the type in words
 * @param parser the value of a text; empty if it is none
 * @param printer the text that is written for a value; only asked for when {@code canonical} does not know
 * @param canonical whether a text that was parsed is surely written in the same way
 * @param writer writes a value
 */
record ScalarCodec<T>(
        Problem problem,
        Function<String, Optional<T>> parser,
        Function<T, String> printer,
        Predicate<String> canonical,
        BiConsumer<JsonWriter, T> writer)
        implements KeepingCodec<T> {

    @Override
    public @Nullable T read(JsonReader in, Aside aside) {
        if (in.peek() != problem.kind()) {
            aside.wrong(in, problem);
            return null;
        }
        String text = in.nextScalar();
        Optional<T> parsed = parser.apply(text);
        if (parsed.isEmpty()) {
            aside.wrong(raw(text), in.path(), problem);
            return null;
        }
        T value = parsed.get();
        if (!canonical.test(text) && !printer.apply(value).equals(text)) {
            aside.original(raw(text));
        }
        return value;
    }

    private JsonValue raw(String text) {
        return problem.kind() == JsonKind.NUMBER ? new JsonNumber(text) : new JsonString(text);
    }

    @Override
    public void write(JsonWriter out, T value) {
        writer.accept(out, value);
    }
}
