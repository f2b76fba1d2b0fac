package dev.apograph.runtime.json;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The part of a model beside its typed fields: properties that are null, values of another type than documented, the
 * text of values that would be written differently, and properties that the schema does not know. Immutable.
 */
public final class PropertyBag {

    /** The bag of a model that needs none. */
    public static final PropertyBag EMPTY = new PropertyBag(Map.of(), Map.of());

    private final Map<String, PropertyMark> marks;
    private final Map<String, JsonValue> additional;

    private PropertyBag(Map<String, PropertyMark> marks, Map<String, JsonValue> additional) {
        this.marks = marks;
        this.additional = additional;
    }

    /** An empty builder. */
    public static Builder builder() {
        return new Builder(EMPTY);
    }

    /** A builder that starts with what this bag holds. */
    public Builder toBuilder() {
        return new Builder(this);
    }

    /**
     * The typed value of a property that need not be there.
     *
     * @param name its wire name
     * @param value the model's field
     * @throws JsonException if the property, or anything in its list or map, has a value of another type, or the
     *     property was set as raw JSON
     */
    public <T> Optional<T> optional(String name, @Nullable T value) {
        if (!isPlain()) {
            JsonValue raw = additional.get(name);
            if (raw != null) {
                return rawIsNull(name, raw);
            }
            refuse(marks.get(name));
        }
        return value == null ? Optional.empty() : Optional.of(KeptValues.checked(value));
    }

    /**
     * The typed value of a required property.
     *
     * @param name its wire name
     * @param value the model's field
     * @throws JsonException if the property is missing, null or of another type, or anything in its list or map is, or
     *     the property was set as raw JSON
     */
    public <T> T required(String name, @Nullable T value) {
        if (value == null || !isPlain()) {
            return optional(name, value).orElseThrow(() -> missing(name));
        }
        return KeptValues.checked(value);
    }

    /**
     * The typed value of a property whose type was inferred from an example: empty for a value of another type.
     *
     * @param name its wire name
     * @param value the model's field
     */
    public <T> Optional<T> inferred(String name, @Nullable T value) {
        return additional.containsKey(name) ? Optional.empty() : Optional.ofNullable(value);
    }

    private boolean isPlain() {
        return marks.isEmpty() && additional.isEmpty();
    }

    private static void refuse(@Nullable PropertyMark mark) {
        if (mark != null && mark.isRefused()) {
            throw mark.exception();
        }
    }

    private JsonException missing(String name) {
        String path = JsonPath.child("$", name);
        PropertyMark mark = marks.get(name);
        return (mark != null && mark.isNull() ? PropertyMark.ofRequiredNull(path) : PropertyMark.ofMissing(path))
                .exception();
    }

    private static <T> Optional<T> rawIsNull(String name, JsonValue raw) {
        if (raw instanceof JsonNull) {
            return Optional.empty();
        }
        throw new JsonException(
                JsonPath.child("$", name), "the property was set as raw JSON; property(name) gives its value");
    }

    /** Writes a property from its field, or what was read in its place, or nothing. */
    public <T> void write(JsonWriter out, String name, JsonCodec<T> codec, @Nullable T value) {
        if (!isPlain() && writeKept(out, name)) {
            return;
        }
        if (value != null) {
            out.name(name);
            codec.write(out, value);
        }
    }

    private boolean writeKept(JsonWriter out, String name) {
        JsonValue raw = additional.get(name);
        if (raw != null) {
            out.name(name);
            out.value(raw);
            out.noteRaw(name);
            return true;
        }
        PropertyMark mark = marks.get(name);
        JsonValue kept = mark == null ? null : mark.raw();
        if (kept != null) {
            out.name(name);
            out.value(kept);
        }
        return kept != null;
    }

    /** Writes the properties that the schema does not know; to be called after all {@link #write} calls. */
    public void writeAdditional(JsonWriter out) {
        additional.forEach((name, value) -> {
            if (!out.wroteRaw(name)) {
                out.name(name);
                out.value(value);
            }
        });
    }

    /** Properties that the schema does not know, and those that were set as raw JSON; in order. */
    public Map<String, JsonValue> additional() {
        return additional;
    }

    /** Tells of the known properties that are missing or of another type, wherever they stand in the model. */
    public void validate(JsonValidation found) {
        marks.forEach((name, mark) -> {
            if (mark.isViolation() && !additional.containsKey(name)) {
                found.enter(name);
                found.violation(mark.message());
                found.leave();
            }
        });
    }

    /** Tells of everything inside the value of a property: of models, lists and maps in it. */
    public void validate(JsonValidation found, String name, @Nullable Object value) {
        validate(found, name, value, JsonBounds.NONE);
    }

    /** Tells of everything inside the value of a property, and of what is beyond the bounds. */
    public void validate(JsonValidation found, String name, @Nullable Object value, JsonBounds bounds) {
        if (value != null && !additional.containsKey(name)) {
            PropertyMark mark = marks.get(name);
            found.enter(name);
            found.value(value, mark == null ? null : mark.raw(), bounds);
            found.leave();
        }
    }

    /**
     * The text for a model's {@code toString}: its type and JSON, with secrets masked at any depth.
     *
     * @param type the simple name of the model's class
     * @param model the model
     * @param secrets wire names of properties that the schema marks as secret
     */
    public String describe(String type, JsonModel model, Set<String> secrets) {
        return type + new SecretNames(secrets).masked(model.toJson());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PropertyBag bag
                && additional.equals(bag.additional)
                && content().equals(bag.content());
    }

    @Override
    public int hashCode() {
        return Objects.hash(additional, content());
    }

    private Map<String, JsonValue> content() {
        if (marks.isEmpty()) {
            return Map.of();
        }
        Map<String, JsonValue> content = new LinkedHashMap<>();
        marks.forEach((name, mark) -> mark.content().ifPresent(raw -> content.put(name, raw)));
        return content;
    }

    /** Names only: values may be secrets. */
    @Override
    public String toString() {
        return "PropertyBag[known=" + marks.keySet() + ", additional=" + additional.keySet() + "]";
    }

    /** Fills a bag while a model is read or built. Not safe for use by several threads. */
    public static final class Builder {

        private Map<String, PropertyMark> marks;
        private Map<String, JsonValue> additional;

        private Builder(PropertyBag start) {
            this.marks = start.marks.isEmpty() ? Map.of() : new LinkedHashMap<>(start.marks);
            this.additional = start.additional.isEmpty() ? Map.of() : new LinkedHashMap<>(start.additional);
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
            if (in.peek() == JsonKind.NULL && !codec.equals(JsonCodecs.VALUE)) {
                if (strict && whenNull.isViolation()) {
                    throw in.error(whenNull.message());
                }
                in.nextNull();
                mark(name, whenNull);
                return null;
            }
            Aside aside = new Aside(strict);
            T value = aside.read(in, codec);
            if (!aside.isEmpty()) {
                mark(name, aside.take().orElseThrow());
            }
            return value;
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
            boolean given = value != null
                    || additional.containsKey(name)
                    || (mark != null && mark.kind() == PropertyMark.Kind.WRONG);
            if (!given) {
                throw new IllegalStateException(
                        type + " needs the property " + name + ", which is required (" + documentedAt + ")");
            }
        }

        /** The bag; the builder may go on being used. */
        public PropertyBag build() {
            if (marks.isEmpty() && additional.isEmpty()) {
                return EMPTY;
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
}
