package com.example.garden.model;

import dev.apograph.runtime.Generated;
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
import java.util.Optional;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * The value at {@code Bed.plants[]} in the documents.
 *
 * <p>Documented in {@code beds.txt, Schemas, Bed}.
 */
@Generated("dev.apograph.generator.emit.ModelEmitter")
@NullMarked
public final class BedPlantsItem implements JsonModel {
    /**
     * Reads and writes the JSON form.
     */
    public static final JsonCodec<BedPlantsItem> CODEC = JsonCodecs.model(BedPlantsItem::read);

    private final @Nullable String kind;

    private final @Nullable BigDecimal height;

    private final PropertyBag others;

    private BedPlantsItem(Builder builder) {
        this.kind = builder.kind;
        this.height = builder.height;
        this.others = builder.others.build();
    }

    /**
     * Starts an empty builder.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
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
    public static BedPlantsItem of(JsonValue json) {
        return CODEC.read(JsonReader.of(json));
    }

    /**
     * The value of {@code kind}.
     *
     * @return the value
     */
    public String kind() {
        return others.required("kind", kind);
    }

    /**
     * The value of {@code height}.
     *
     * @return the value, or empty when it is absent or null
     */
    public Optional<BigDecimal> height() {
        return others.optional("height", height);
    }

    @Override
    public void writeTo(JsonWriter out) {
        out.beginObject();
        others.write(out, "kind", JsonCodecs.STRING, this.kind);
        others.write(out, "height", JsonCodecs.DECIMAL, this.height);
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
    }

    private static BedPlantsItem read(JsonReader in) {
        Builder builder = new Builder();
        in.beginObject();
        while (in.hasNext()) {
            builder.read(in, in.nextName());
        }
        in.endObject();
        builder.others.require(in, "kind", builder.kind);
        return new BedPlantsItem(builder);
    }

    private @Nullable Object[] propertyValues() {
        return new Object[] {kind, height, others};
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof BedPlantsItem that && ModelValues.equal(propertyValues(), that.propertyValues());
    }

    @Override
    public int hashCode() {
        return ModelValues.hash(propertyValues());
    }

    @Override
    public String toString() {
        return PropertyBag.describe("BedPlantsItem", this);
    }

    /**
     * Builds {@code BedPlantsItem}. Not safe for use by several threads at once.
     */
    public static final class Builder {
        private @Nullable String kind;

        private @Nullable BigDecimal height;

        private final PropertyBagBuilder others;

        private Builder() {
            this.others = PropertyBag.builder();
        }

        private Builder(BedPlantsItem from) {
            this.kind = from.kind;
            this.height = from.height;
            this.others = from.others.toBuilder();
        }

        /**
         * Sets {@code kind}.
         *
         * @param kind the value
         * @return this builder
         */
        public Builder kind(String kind) {
            this.kind = others.set("kind", Objects.requireNonNull(kind, "kind"));
            return this;
        }

        /**
         * Sets {@code height}.
         *
         * @param height the value
         * @return this builder
         */
        public Builder height(BigDecimal height) {
            this.height = others.set("height", Objects.requireNonNull(height, "height"));
            return this;
        }

        /**
         * Sets {@code height}.
         *
         * @param height the value
         * @return this builder
         */
        public Builder height(double height) {
            return height(BigDecimal.valueOf(height));
        }

        /**
         * Sets {@code height}.
         *
         * @param height the value
         * @return this builder
         */
        public Builder height(long height) {
            return height(BigDecimal.valueOf(height));
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
        public BedPlantsItem build() {
            others.requireSet("BedPlantsItem", "kind", kind, "beds.txt, Schemas, Bed");
            return new BedPlantsItem(this);
        }

        private void read(JsonReader in, String property) {
            switch (property) {
                case "kind" -> this.kind = others.read(in, property, JsonCodecs.STRING);
                case "height" -> this.height = others.read(in, property, JsonCodecs.DECIMAL);
                default -> others.readAdditional(in, property);
            }
        }
    }
}
