package dev.apograph.runtime.json;

import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes an object used as a map with values of one type, in order. Of several equal names the last counts.
 *
 * @param codec reads and writes a value
 * @param nullable whether null is a value
 */
record MapCodec<T>(JsonCodec<T> codec, boolean nullable) implements KeepingCodec<Map<String, @Nullable T>> {

    private static final Problem PROBLEM = Problem.expected(JsonKind.OBJECT, "an object");

    @Override
    public @Nullable Map<String, @Nullable T> read(JsonReader in, Aside aside) {
        if (in.peek() != JsonKind.OBJECT) {
            aside.wrong(in, PROBLEM);
            return null;
        }
        Reading<T> reading = new Reading<>(aside.strict());
        in.beginObject();
        while (in.hasNext()) {
            String name = in.nextName();
            if (nullable && in.peek() == JsonKind.NULL) {
                in.nextNull();
                reading.put(name, null, Optional.empty());
            } else {
                T value = reading.aside.read(in, codec);
                reading.put(name, value, reading.aside.take());
            }
        }
        in.endObject();
        return reading.map();
    }

    @Override
    public void write(JsonWriter out, Map<String, @Nullable T> entries) {
        out.beginObject();
        KeptMap<?> kept = entries instanceof KeptMap<?> map ? map : null;
        entries.forEach((name, value) -> {
            out.name(name);
            JsonValue raw =
                    kept == null ? null : kept.mark(name).map(PropertyMark::raw).orElse(null);
            if (raw != null) {
                out.value(raw);
            } else if (value == null) {
                out.nullValue();
            } else {
                codec.write(out, value);
            }
        });
        out.endObject();
    }

    /** A map in the making. */
    private static final class Reading<T> {

        private final Aside aside;
        private final Map<String, @Nullable T> entries = new LinkedHashMap<>();
        private final Map<String, PropertyMark> marks = new HashMap<>(0);

        private Reading(boolean strict) {
            this.aside = new Aside(strict);
        }

        private void put(String name, @Nullable T value, Optional<PropertyMark> mark) {
            entries.put(name, value);
            if (mark.isPresent()) {
                marks.put(name, mark.get());
            } else if (!marks.isEmpty()) {
                marks.remove(name);
            }
        }

        private Map<String, @Nullable T> map() {
            Optional<PropertyMark> firstWrong = firstWrong();
            return marks.isEmpty() && firstWrong.isEmpty()
                    ? Collections.unmodifiableMap(entries)
                    : new KeptMap<>(entries, marks, firstWrong);
        }

        /** Looked for at the end, since a later value of the same name may have replaced a wrong one. */
        private Optional<PropertyMark> firstWrong() {
            for (Map.Entry<String, @Nullable T> entry : entries.entrySet()) {
                Optional<PropertyMark> wrong =
                        KeptValues.wrongIn(entry.getValue(), Optional.ofNullable(marks.get(entry.getKey())));
                if (wrong.isPresent()) {
                    return wrong;
                }
            }
            return Optional.empty();
        }
    }
}
