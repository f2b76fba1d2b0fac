package com.example.garden.model;

import dev.apograph.runtime.Generated;
import dev.apograph.runtime.json.JsonCodec;
import dev.apograph.runtime.json.JsonCodecs;
import dev.apograph.runtime.json.JsonForm;
import dev.apograph.runtime.json.JsonModel;
import dev.apograph.runtime.json.JsonReader;
import dev.apograph.runtime.json.JsonValue;
import dev.apograph.runtime.json.JsonWriter;
import dev.apograph.runtime.json.PropertyBag;
import dev.apograph.runtime.json.UnionCodec;
import dev.apograph.runtime.json.UnionValue;
import dev.apograph.runtime.json.UnknownJson;
import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.NullMarked;

/**
 * The value at {@code Bed.shape} in the documents.
 * <ul>
 * <li>{@code TextValue}: a string.</li>
 * <li>{@code NumberValue}: a number.</li>
 * <li>{@code Unknown}: any other value.</li>
 * </ul>
 *
 * <p>The value has one of several forms. The kind of JSON tells which; of several objects, the values that a
 * form fixes, then the names that are there.
 *
 * <p>Documented in {@code beds.txt, Schemas, Bed}.
 */
@Generated("dev.apograph.generator.emit.UnionEmitter")
@NullMarked
public sealed interface BedShape extends JsonModel permits BedShape.TextValue, BedShape.NumberValue, BedShape.Unknown {
    /**
     * Reads and writes the JSON form.
     */
    JsonCodec<BedShape> CODEC = UnionCodec.<BedShape>builder(BedShape::read, Unknown::new)
            .value(JsonForm.text())
            .value(JsonForm.number())
            .build();

    /**
     * Holds a string.
     *
     * @param value the value
     * @return the branch that holds it
     */
    static BedShape of(String value) {
        return new TextValue(value);
    }

    /**
     * Holds a number.
     *
     * @param value the value
     * @return the branch that holds it
     */
    static BedShape of(BigDecimal value) {
        return new NumberValue(value);
    }

    /**
     * Holds a number.
     *
     * @param value the value
     * @return the branch that holds it
     */
    static BedShape of(double value) {
        return new NumberValue(BigDecimal.valueOf(value));
    }

    /**
     * Holds a number.
     *
     * @param value the value
     * @return the branch that holds it
     */
    static BedShape of(long value) {
        return new NumberValue(BigDecimal.valueOf(value));
    }

    /**
     * Reads a JSON value that was parsed before.
     *
     * @param json the value
     * @return an object that holds all of it
     */
    static BedShape of(JsonValue json) {
        return CODEC.read(JsonReader.of(json));
    }

    private static BedShape read(JsonReader in, int branch) {
        return switch (branch) {
            case 0 -> new TextValue(JsonCodecs.STRING.read(in));
            default -> new NumberValue(JsonCodecs.DECIMAL.read(in));
        };
    }

    /**
     * Holds a string.
     *
     * @param value the value
     */
    record TextValue(String value) implements UnionValue, BedShape {
        /**
         * Holds a value, which must not be null.
         *
         * @param value the value
         */
        public TextValue {
            value = Objects.requireNonNull(value, "value");
        }

        @Override
        public void writeTo(JsonWriter out) {
            JsonCodecs.STRING.write(out, value);
        }
    }

    /**
     * Holds a number.
     *
     * @param value the value
     */
    record NumberValue(BigDecimal value) implements UnionValue, BedShape {
        /**
         * Holds a value, which must not be null.
         *
         * @param value the value
         */
        public NumberValue {
            value = Objects.requireNonNull(value, "value");
        }

        @Override
        public void writeTo(JsonWriter out) {
            JsonCodecs.DECIMAL.write(out, value);
        }
    }

    /**
     * A value that has none of the documented forms. It is kept as it is.
     *
     * @param json the value
     */
    record Unknown(JsonValue json) implements UnknownJson, BedShape {
        /**
         * Holds a value, which must not be null.
         *
         * @param json the value
         */
        public Unknown {
            json = Objects.requireNonNull(json, "json");
        }

        @Override
        public String toString() {
            return PropertyBag.describe("BedShape.Unknown", this);
        }
    }
}
