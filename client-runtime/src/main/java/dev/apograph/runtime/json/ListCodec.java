package dev.apograph.runtime.json;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes an array of items of one type.
 *
 * @param item reads and writes an item
 * @param nullable whether null is an item
 */
record ListCodec<T>(JsonCodec<T> item, boolean nullable) implements KeepingCodec<List<@Nullable T>> {

    private static final Problem PROBLEM = Problem.expected(JsonKind.ARRAY, "an array");

    @Override
    public @Nullable List<@Nullable T> read(JsonReader in, Aside aside) {
        if (in.peek() != JsonKind.ARRAY) {
            aside.wrong(in, PROBLEM);
            return null;
        }
        Reading<T> reading = new Reading<>(aside.strict());
        in.beginArray();
        while (in.hasNext()) {
            if (nullable && in.peek() == JsonKind.NULL) {
                in.nextNull();
                reading.items.add(null);
            } else {
                reading.next(in, item);
            }
        }
        in.endArray();
        return reading.list();
    }

    @Override
    public void write(JsonWriter out, List<@Nullable T> items) {
        out.beginArray();
        KeptList<?> kept = items instanceof KeptList<?> list ? list : null;
        int index = 0;
        for (T value : items) {
            JsonValue raw = kept == null
                    ? null
                    : kept.mark(index).map(PropertyMark::raw).orElse(null);
            index++;
            if (raw != null) {
                out.value(raw);
            } else if (value == null) {
                out.nullValue();
            } else {
                item.write(out, value);
            }
        }
        out.endArray();
    }

    /** A list in the making. */
    private static final class Reading<T> {

        private final Aside aside;
        private final List<@Nullable T> items = new ArrayList<>();
        private final List<@Nullable PropertyMark> marks = new ArrayList<>(0);
        private Optional<PropertyMark> firstWrong = Optional.empty();

        private Reading(boolean strict) {
            this.aside = new Aside(strict);
        }

        private void next(JsonReader in, JsonCodec<T> codec) {
            T value = aside.read(in, codec);
            items.add(value);
            if (aside.isEmpty() && !(value instanceof KeptValues)) {
                return;
            }
            Optional<PropertyMark> mark = aside.take();
            firstWrong = firstWrong.or(() -> KeptValues.wrongIn(value, mark));
            mark.ifPresent(this::remember);
        }

        private void remember(PropertyMark mark) {
            while (marks.size() < items.size() - 1) {
                marks.add(null);
            }
            marks.add(mark.withoutPath());
        }

        private List<@Nullable T> list() {
            return marks.isEmpty() && firstWrong.isEmpty()
                    ? Collections.unmodifiableList(items)
                    : new KeptList<>(items, marks, firstWrong);
        }
    }
}
