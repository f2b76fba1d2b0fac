package com.example.garden.model;

import dev.apograph.runtime.Generated;
import dev.apograph.runtime.json.JsonBounds;
import dev.apograph.runtime.json.JsonCodec;
import dev.apograph.runtime.json.JsonCodecs;
import dev.apograph.runtime.json.JsonModel;
import dev.apograph.runtime.json.JsonReader;
import dev.apograph.runtime.json.JsonValidation;
import dev.apograph.runtime.json.JsonValue;
import dev.apograph.runtime.json.JsonWriter;
import dev.apograph.runtime.json.ModelValues;
import dev.apograph.runtime.json.PropertyBag;
import dev.apograph.runtime.json.PropertyBagBuilder;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * The value at {@code Task(water)} in the documents.
 *
 * <p>Documented in {@code beds.txt, Schemas, Task}.
 */
@Generated("dev.apograph.generator.emit.ModelEmitter")
@NullMarked
public final class TaskWater implements JsonModel, Task {
    /**
     * Reads and writes the JSON form.
     */
    public static final JsonCodec<TaskWater> CODEC = JsonCodecs.model(TaskWater::read);

    private final @Nullable String type;

    private final @Nullable BigDecimal litres;

    private final PropertyBag others;

    private TaskWater(Builder builder) {
        this.type = builder.type;
        this.litres = builder.litres;
        this.others = builder.others.build();
    }

    /**
     * Starts a builder that holds no more than the values which the documents fix.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder().type("water");
    }

    /**
     * Starts a builder that holds everything this object holds.
     *
     * @return a new builder
     */
    public Builder toBuilder() {
        return new Builder(this);
    }

    /**
     * Reads a JSON value that was parsed before.
     *
     * @param json the value
     * @return an object that holds all of it
     */
    public static TaskWater of(JsonValue json) {
        return CODEC.read(JsonReader.of(json));
    }

    /**
     * The value of {@code type}.
     *
     * @return the value
     */
    public String type() {
        return others.required("type", type);
    }

    /**
     * The value of {@code litres}.
     *
     * @return the value
     */
    public BigDecimal litres() {
        return others.required("litres", litres);
    }

    @Override
    public void writeTo(JsonWriter out) {
        out.beginObject();
        others.write(out, "type", JsonCodecs.STRING, this.type);
        others.write(out, "litres", JsonCodecs.DECIMAL, this.litres);
        others.writeAdditional(out);
        out.endObject();
    }

    @Override
    public Map<String, JsonValue> additionalProperties() {
        return others.additional();
    }

    @Override
    public void validate(JsonValidation found) {
        others.validate(found);
        others.validate(found, "type", this.type, Bounds.TYPE);
    }

    private static TaskWater read(JsonReader in) {
        Builder builder = new Builder();
        in.beginObject();
        while (in.hasNext()) {
            builder.read(in, in.nextName());
        }
        in.endObject();
        builder.others.require(in, "type", builder.type);
        builder.others.require(in, "litres", builder.litres);
        return new TaskWater(builder);
    }

    private @Nullable Object[] propertyValues() {
        return new Object[] {type, litres, others};
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof TaskWater that && ModelValues.equal(propertyValues(), that.propertyValues());
    }

    @Override
    public int hashCode() {
        return ModelValues.hash(propertyValues());
    }

    @Override
    public String toString() {
        return PropertyBag.describe("TaskWater", this);
    }

    private static final class Bounds {
        static final JsonBounds TYPE = JsonBounds.of().constant("water");

        private Bounds() {
        }
    }

    /**
     * Builds {@code TaskWater}. Not safe for use by several threads at once.
     */
    public static final class Builder {
        private @Nullable String type;

        private @Nullable BigDecimal litres;

        private final PropertyBagBuilder others;

        private Builder() {
            this.others = PropertyBag.builder();
        }

        private Builder(TaskWater from) {
            this.type = from.type;
            this.litres = from.litres;
            this.others = from.others.toBuilder();
        }

        /**
         * Sets {@code type}.
         *
         * @param type the value
         * @return this builder
         */
        public Builder type(String type) {
            this.type = others.set("type", Objects.requireNonNull(type, "type"));
            return this;
        }

        /**
         * Sets {@code litres}.
         *
         * @param litres the value
         * @return this builder
         */
        public Builder litres(BigDecimal litres) {
            this.litres = others.set("litres", Objects.requireNonNull(litres, "litres"));
            return this;
        }

        /**
         * Sets {@code litres}.
         *
         * @param litres the value
         * @return this builder
         */
        public Builder litres(double litres) {
            return litres(BigDecimal.valueOf(litres));
        }

        /**
         * Sets {@code litres}.
         *
         * @param litres the value
         * @return this builder
         */
        public Builder litres(long litres) {
            return litres(BigDecimal.valueOf(litres));
        }

        /**
         * Sets any property by its name on the wire, also to a value that the documents do not allow.
         *
         * @param name the name on the wire
         * @param value the value
         * @return this builder
         */
        public Builder property(String name, JsonValue value) {
            others.put(name, value);
            return this;
        }

        /**
         * Builds the object.
         *
         * @return a new object
         */
        public TaskWater build() {
            others.requireSet("TaskWater", "type", type, "beds.txt, Schemas, Task");
            others.requireSet("TaskWater", "litres", litres, "beds.txt, Schemas, Task");
            return new TaskWater(this);
        }

        private void read(JsonReader in, String property) {
            switch (property) {
                case "type" -> this.type = others.read(in, property, JsonCodecs.STRING);
                case "litres" -> this.litres = others.read(in, property, JsonCodecs.DECIMAL);
                default -> others.readAdditional(in, property);
            }
        }
    }
}
