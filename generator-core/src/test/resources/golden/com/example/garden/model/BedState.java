package com.example.garden.model;

import dev.apograph.runtime.Generated;
import dev.apograph.runtime.json.JsonCodec;
import dev.apograph.runtime.json.JsonCodecs;
import dev.apograph.runtime.json.OpenEnum;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * The value at {@code Bed.state} in the documents.
 *
 * <p>Documented in {@code beds.txt, Schemas, Bed}.
 */
@Generated("dev.apograph.generator.emit.OpenEnumEmitter")
@NullMarked
public final class BedState implements OpenEnum {
    /**
     * The value {@code "dry"}.
     */
    public static final BedState DRY = new BedState("dry");

    /**
     * The value {@code "wet"}.
     */
    public static final BedState WET = new BedState("wet");

    /**
     * The value {@code "very-wet"}.
     */
    public static final BedState VERY_WET = new BedState("very-wet");

    /**
     * Reads and writes the JSON form.
     */
    public static final JsonCodec<BedState> CODEC = JsonCodecs.openEnum(BedState::of);

    private final String value;

    private BedState(String value) {
        this.value = Objects.requireNonNull(value, "value");
    }

    /**
     * The value with the given text, whether the documents know it or not.
     *
     * @param value the text on the wire
     * @return the value
     */
    public static BedState of(String value) {
        return new BedState(value);
    }

    /**
     * The documented values, in the order of the documents.
     *
     * @return the values, which cannot be changed
     */
    public static List<BedState> values() {
        return List.of(DRY, WET, VERY_WET);
    }

    @Override
    public String value() {
        return value;
    }

    /**
     * Whether the documents know this value.
     *
     * @return true if it is one of the documented values
     */
    public boolean isKnown() {
        return values().contains(this);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof BedState that && value.equals(that.value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    @Override
    public String toString() {
        return value;
    }
}
