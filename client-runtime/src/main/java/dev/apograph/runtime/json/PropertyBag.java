package dev.apograph.runtime.json;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
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
     * @throws JsonException if the property has a value of another type, or was set as raw JSON
     */
    public <T> Optional<T> optional(String name, @Nullable T value) {
        if (marks.isEmpty() && additional.isEmpty()) {
            return Optional.ofNullable(value);
        }
        JsonValue raw = additional.get(name);
        if (raw != null) {
            return rawIsNull(name, raw);
        }
        PropertyMark mark = marks.get(name);
        if (mark != null && mark.isViolation()) {
            throw mark.exception();
        }
        return Optional.ofNullable(value);
    }

    /**
     * The typed value of a required property.
     *
     * @param name its wire name
     * @param value the model's field
     * @throws JsonException if the property is missing, null or of another type, or was set as raw JSON
     */
    public <T> T required(String name, @Nullable T value) {
        return optional(name, value).orElseThrow(() -> {
            PropertyMark mark = marks.getOrDefault(name, PropertyMark.ofMissing(JsonPath.child("$", name)));
            return mark.exception();
        });
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
        JsonValue raw = additional.get(name);
        if (raw != null) {
            out.name(name);
            out.value(raw);
            out.noteRaw(name);
            return;
        }
        PropertyMark mark = marks.get(name);
        JsonValue kept = mark == null ? null : mark.raw();
        if (kept != null) {
            out.name(name);
            out.value(kept);
        } else if (value != null) {
            out.name(name);
            codec.write(out, value);
        }
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

    /**
     * The problems of the model's own properties and of the models inside it.
     *
     * @param values all typed fields of the model; models are found in lists and maps, too
     */
    public List<JsonViolation> validate(@Nullable Object... values) {
        List<JsonViolation> found = new ArrayList<>();
        for (PropertyMark mark : marks.values()) {
            if (mark.isViolation()) {
                found.add(new JsonViolation(mark.path(), mark.problem()));
            }
        }
        for (Object value : values) {
            cascade(value, found);
        }
        return List.copyOf(found);
    }

    private static void cascade(@Nullable Object value, List<JsonViolation> found) {
        if (value instanceof JsonModel model) {
            found.addAll(model.validate());
        } else if (value instanceof List<?> items) {
            items.forEach(item -> cascade(item, found));
        } else if (value instanceof Map<?, ?> entries) {
            entries.values().forEach(entry -> cascade(entry, found));
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

        private final Map<String, PropertyMark> marks;
        private final Map<String, JsonValue> additional;

        private Builder(PropertyBag start) {
            this.marks = new LinkedHashMap<>(start.marks);
            this.additional = new LinkedHashMap<>(start.additional);
        }

        /**
         * Reads a known property. JSON null is remembered as such, a value of another type is kept as it is.
         *
         * @return the typed value, or null
         * @throws JsonException if the text is malformed, or the reader is strict and the value is of another type
         */
        public <T> @Nullable T read(JsonReader in, String name, JsonCodec<T> codec) {
            forget(name);
            JsonKind kind = in.peek();
            if (codec.equals(JsonCodecs.VALUE) || BuiltInCodec.readsDirectly(codec, kind)) {
                return codec.read(in);
            }
            T value = null;
            if (kind == JsonKind.NULL) {
                marks.put(name, PropertyMark.ofNull(in.path()));
                in.nextNull();
            } else {
                value = readAside(in, name, codec);
            }
            return value;
        }

        /** Reads through a tree, so that nothing is lost when the value does not fit or is spelled differently. */
        private <T> @Nullable T readAside(JsonReader in, String name, JsonCodec<T> codec) {
            JsonValue raw = in.readValue();
            T value = null;
            try {
                value = codec.read(JsonReader.over(raw, in::path, in.strict()));
                if (!BuiltInCodec.isExact(codec) && !isWrittenAs(raw, codec, value)) {
                    marks.put(name, PropertyMark.ofOriginal(raw));
                }
            } catch (JsonException wrong) {
                if (in.strict()) {
                    throw wrong;
                }
                marks.put(name, PropertyMark.ofWrong(raw, wrong));
            }
            return value;
        }

        private static <T> boolean isWrittenAs(JsonValue raw, JsonCodec<T> codec, T value) {
            if (value instanceof Number number && raw instanceof JsonNumber read) {
                return read.text().equals(number.toString());
            }
            return raw.toString().equals(JsonWriter.toStringOf(out -> codec.write(out, value)));
        }

        /** Reads a property that the schema does not know. */
        public void readAdditional(JsonReader in, String name) {
            additional.put(name, in.readValue());
        }

        /**
         * To be called when all properties were read: remembers that a required one is missing or null.
         *
         * @throws JsonException if it is, and the reader is strict
         */
        public void require(JsonReader in, String name, @Nullable Object value) {
            PropertyMark mark = marks.get(name);
            if (mark != null && mark.kind() == PropertyMark.Kind.NULL) {
                record(in, name, mark.asViolation());
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
            marks.put(name, violation);
        }

        /**
         * Sets a known property; null means JSON null.
         *
         * @return the value, for the model's field
         */
        public <T> @Nullable T set(String name, @Nullable T value) {
            forget(name);
            if (value == null) {
                marks.put(name, PropertyMark.ofNull(JsonPath.child("$", name)));
            }
            return value;
        }

        /** Sets any property, known or not, to raw JSON. */
        public void put(String name, JsonValue value) {
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
            return new PropertyBag(
                    Collections.unmodifiableMap(new LinkedHashMap<>(marks)),
                    Collections.unmodifiableMap(new LinkedHashMap<>(additional)));
        }

        private void forget(String name) {
            marks.remove(name);
            additional.remove(name);
        }
    }
}
