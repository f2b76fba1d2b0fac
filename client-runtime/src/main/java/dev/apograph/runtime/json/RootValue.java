package dev.apograph.runtime.json;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The whole content of a model that is no object: a list, a map, a string, a number. What was read and does not fit is
 * kept and written back. Immutable.
 *
 * @param <T> the Java type of the content
 */
public final class RootValue<T> {

    private final @Nullable T value;
    private final Optional<PropertyMark> mark;

    private RootValue(@Nullable T value, Optional<PropertyMark> mark) {
        this.value = value;
        this.mark = mark;
    }

    /** Holds a value; a list or map must not be changed later. */
    public static <T> RootValue<T> of(T value) {
        return new RootValue<>(Objects.requireNonNull(value, "value"), Optional.empty());
    }

    /**
     * Reads whatever stands next.
     *
     * @throws JsonException if the text is malformed, or the reader is strict and the value does not fit
     */
    public static <T> RootValue<T> read(JsonReader in, JsonCodec<T> codec) {
        Aside aside = new Aside(in.strict());
        T value = aside.read(in, codec);
        return new RootValue<>(value, aside.take());
    }

    /**
     * The same for a value that may be null.
     *
     * @throws JsonException if the text is malformed, or the reader is strict and the value neither fits nor is null
     */
    public static <T> RootValue<T> readNullable(JsonReader in, JsonCodec<T> codec) {
        if (in.peek() != JsonKind.NULL) {
            return read(in, codec);
        }
        in.nextNull();
        return new RootValue<>(null, Optional.of(PropertyMark.NULL));
    }

    /**
     * The value.
     *
     * @throws JsonException if what was read is null or of another type, or anything in the list or map is
     */
    public T value() {
        if (value == null) {
            throw mark.orElseThrow().exception();
        }
        return KeptValues.checked(value);
    }

    /**
     * The value; empty for null.
     *
     * @throws JsonException if what was read is of another type, or anything in the list or map is
     */
    public Optional<T> optional() {
        boolean isNull =
                mark.map(PropertyMark::raw).filter(JsonNull.INSTANCE::equals).isPresent();
        return isNull ? Optional.empty() : Optional.of(value());
    }

    /**
     * Reads whatever stands next where the type was inferred from an example: nothing is refused, not even by a strict
     * reader.
     *
     * @throws JsonException if the text is malformed
     */
    public static <T> RootValue<T> readInferred(JsonReader in, JsonCodec<T> codec) {
        Aside aside = new Aside(false);
        T value = aside.read(in, codec);
        return new RootValue<>(value, aside.take());
    }

    /** The value where the type was inferred from an example; empty if what was read, or anything in it, is of another. */
    public Optional<T> inferred() {
        return KeptValues.wrongIn(value, mark).isPresent() ? Optional.empty() : Optional.ofNullable(value);
    }

    /** Writes the value, or what was read in its place. */
    public void write(JsonWriter out, JsonCodec<T> codec) {
        JsonValue raw = mark.map(PropertyMark::raw).orElse(null);
        if (raw != null) {
            out.value(raw);
        } else if (value != null) {
            codec.write(out, value);
        }
    }

    /** Writes a value that the schema marks as secret; {@code ***} where the text is only looked at. */
    public void writeSecret(JsonWriter out, JsonCodec<T> codec) {
        if (out.masking()) {
            out.value(SecretNames.MASK);
        } else {
            write(out, codec);
        }
    }

    /** Tells of everything that does not fit. */
    public void validate(JsonValidation found) {
        validate(found, JsonBounds.NONE);
    }

    /** Tells of everything that does not fit, and of what is beyond the bounds. */
    public void validate(JsonValidation found, JsonBounds bounds) {
        if (mark.isPresent() && mark.get().isViolation()) {
            found.violation(mark.get().message());
        } else {
            found.value(value, mark.map(PropertyMark::raw).orElse(null), bounds);
        }
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof RootValue<?> that
                && ModelValues.equal(value, that.value)
                && content().equals(that.content());
    }

    @Override
    public int hashCode() {
        return 31 * ModelValues.hash(value) + content().hashCode();
    }

    private Optional<JsonValue> content() {
        return mark.flatMap(PropertyMark::content);
    }

    /** The type only: the value may be a secret. */
    @Override
    public String toString() {
        return value == null ? "RootValue[]" : "RootValue[" + value.getClass().getSimpleName() + "]";
    }
}
