package dev.apograph.runtime.json;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
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

    PropertyBag(Map<String, PropertyMark> marks, Map<String, JsonValue> additional) {
        this.marks = marks;
        this.additional = additional;
    }

    /** An empty builder. */
    public static PropertyBagBuilder builder() {
        return new PropertyBagBuilder(Map.of(), Map.of());
    }

    /** A builder that starts with what this bag holds. */
    public PropertyBagBuilder toBuilder() {
        return new PropertyBagBuilder(marks, additional);
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
            out.knownName(name);
            codec.write(out, value);
        }
    }

    /** Writes a property that the schema marks as secret; {@code ***} where the text is only looked at. */
    public <T> void writeSecret(JsonWriter out, String name, JsonCodec<T> codec, @Nullable T value) {
        boolean written = value != null || additional.containsKey(name) || marks.get(name) != null;
        if (out.masking() && written && !isNull(name)) {
            out.name(name);
            out.value(SecretNames.MASK);
            out.noteRaw(name);
        } else {
            write(out, name, codec, value);
        }
    }

    private boolean isNull(String name) {
        JsonValue raw = additional.get(name);
        PropertyMark mark = marks.get(name);
        return raw == null ? mark != null && (mark.isNull() || mark.raw() == null) : raw instanceof JsonNull;
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
     * The text for a model's {@code toString}: its type and JSON, with secrets masked at any depth, those that a schema
     * marks and those whose names tell.
     *
     * @param type the simple name of the model's class
     * @param model the model
     */
    public static String describe(String type, JsonModel model) {
        return type + SecretNames.masked(JsonWriter.maskedValueOf(model::writeTo));
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
}
