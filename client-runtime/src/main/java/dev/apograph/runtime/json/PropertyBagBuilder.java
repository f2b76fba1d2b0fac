package dev.apograph.runtime.json;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Fills a {@link PropertyBag} while a model is read or built. Not safe for use by several threads. */
public final class PropertyBagBuilder {

    private Map<String, PropertyMark> marks;
    private Map<String, JsonValue> additional;
    private @Nullable Aside aside;

    PropertyBagBuilder(Map<String, PropertyMark> marks, Map<String, JsonValue> additional) {
        this.marks = marks.isEmpty() ? Map.of() : new LinkedHashMap<>(marks);
        this.additional = additional.isEmpty() ? Map.of() : new LinkedHashMap<>(additional);
    }

    /**
     * Reads a known property that must not be null. Null is kept all the same, and so is a value of another type.
     *
     * @return the typed value, or null
     * @throws JsonException if the text is malformed, or the reader is strict and the value is of another type
     */
    public <T> @Nullable T read(JsonReader in, String name, JsonCodec<T> codec) {
        return read(in, name, codec, PropertyMark.UNDOCUMENTED_NULL, in.strict());
    }

    /**
     * Reads a known property that may be null. A value of another type is kept.
     *
     * @return the typed value, or null
     * @throws JsonException if the text is malformed, or the reader is strict and the value is of another type
     */
    public <T> @Nullable T readNullable(JsonReader in, String name, JsonCodec<T> codec) {
        return read(in, name, codec, PropertyMark.NULL, in.strict());
    }

    /**
     * Reads a known property whose type was inferred from an example. A value of another type is kept among the
     * additional properties, which is no violation, not even for a strict reader.
     *
     * @return the typed value, or null
     * @throws JsonException if the text is malformed
     */
    public <T> @Nullable T readInferred(JsonReader in, String name, JsonCodec<T> codec) {
        T value = read(in, name, codec, PropertyMark.NULL, false);
        PropertyMark mark = marks.get(name);
        if (mark != null && mark.kind() == PropertyMark.Kind.WRONG) {
            marks.remove(name);
            put(name, Objects.requireNonNull(mark.raw()));
        } else if (value instanceof KeptValues kept && kept.firstWrong().isPresent()) {
            put(name, JsonWriter.valueOf(out -> codec.write(out, value)));
            return null;
        }
        return value;
    }

    private <T> @Nullable T read(
            JsonReader in, String name, JsonCodec<T> codec, PropertyMark whenNull, boolean strict) {
        forget(name);
        if (in.peek() == JsonKind.NULL && codec != JsonCodecs.VALUE) {
            if (strict && whenNull.isViolation()) {
                throw in.error(whenNull.message());
            }
            in.nextNull();
            mark(name, whenNull);
            return null;
        }
        Aside used = aside(strict);
        T value = used.read(in, codec);
        if (!used.isEmpty()) {
            mark(name, used.take().orElseThrow());
        }
        return value;
    }

    /** One for all properties: what is put there is taken before the next one is read. */
    private Aside aside(boolean strict) {
        Aside known = aside;
        if (known == null || known.strict() != strict) {
            known = new Aside(strict);
            aside = known;
        }
        return known;
    }

    /** Reads a property that the schema does not know. */
    public void readAdditional(JsonReader in, String name) {
        put(name, in.readValue());
    }

    /**
     * To be called when all properties were read: remembers that a required one is missing or null.
     *
     * @throws JsonException if it is, and the reader is strict
     */
    public void require(JsonReader in, String name, @Nullable Object value) {
        if (value != null) {
            return;
        }
        PropertyMark mark = marks.get(name);
        if (mark != null && mark.isNull()) {
            record(in, name, PropertyMark.ofRequiredNull(JsonPath.child(in.path(), name)));
        } else {
            requirePresent(in, name, value);
        }
    }

    /**
     * To be called when all properties were read: remembers that a required one, which may be null, is missing.
     *
     * @throws JsonException if it is, and the reader is strict
     */
    public void requirePresent(JsonReader in, String name, @Nullable Object value) {
        if (value == null && !marks.containsKey(name) && !additional.containsKey(name)) {
            record(in, name, PropertyMark.ofMissing(JsonPath.child(in.path(), name)));
        }
    }

    private void record(JsonReader in, String name, PropertyMark violation) {
        if (in.strict()) {
            throw violation.exception();
        }
        mark(name, violation);
    }

    /**
     * Sets a known property; null means JSON null.
     *
     * @return the value, for the model's field
     */
    public <T> @Nullable T set(String name, @Nullable T value) {
        forget(name);
        if (value == null) {
            mark(name, PropertyMark.NULL);
        }
        return value;
    }

    /** Sets any property, known or not, to raw JSON. */
    public void put(String name, JsonValue value) {
        if (additional.isEmpty()) {
            additional = new LinkedHashMap<>();
        }
        additional.put(Objects.requireNonNull(name, "name"), Objects.requireNonNull(value, "value"));
    }

    /**
     * Checks a required property when a model is built by hand.
     *
     * @param type the simple name of the model's class
     * @param name the property's wire name
     * @param value the model's field
     * @param documentedAt where the requirement is documented
     * @throws IllegalStateException if the property was not set
     */
    public void requireSet(String type, String name, @Nullable Object value, String documentedAt) {
        PropertyMark mark = marks.get(name);
        if (value == null && (mark == null || mark.kind() != PropertyMark.Kind.WRONG)) {
            requireRaw(type, name, documentedAt);
        }
    }

    /**
     * The same for a required property that may be null.
     *
     * @param type the simple name of the model's class
     * @param name the property's wire name
     * @param value the model's field
     * @param documentedAt where the requirement is documented
     * @throws IllegalStateException if the property was not set
     */
    public void requireSetOrNull(String type, String name, @Nullable Object value, String documentedAt) {
        PropertyMark mark = marks.get(name);
        if (value == null && (mark == null || mark.kind() == PropertyMark.Kind.MISSING)) {
            requireRaw(type, name, documentedAt);
        }
    }

    private void requireRaw(String type, String name, String documentedAt) {
        if (!additional.containsKey(name)) {
            throw new IllegalStateException(
                    type + " needs the property " + name + ", which is required (" + documentedAt + ")");
        }
    }

    /** The bag; the builder may go on being used. */
    public PropertyBag build() {
        if (marks.isEmpty() && additional.isEmpty()) {
            return PropertyBag.EMPTY;
        }
        return new PropertyBag(frozen(marks), frozen(additional));
    }

    private static <V> Map<String, V> frozen(Map<String, V> map) {
        return map.isEmpty() ? Map.of() : Collections.unmodifiableMap(new LinkedHashMap<>(map));
    }

    private void mark(String name, PropertyMark mark) {
        if (marks.isEmpty()) {
            marks = new LinkedHashMap<>();
        }
        marks.put(name, mark);
    }

    private void forget(String name) {
        if (!marks.isEmpty()) {
            marks.remove(name);
        }
        if (!additional.isEmpty()) {
            additional.remove(name);
        }
    }
}
