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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * Sentence about Beds.
 *
 * <p>The schema {@code Beds} of the documents.
 *
 * <p>Documented in {@code beds.txt, Schemas, Beds}.
 */
@Generated("dev.apograph.generator.emit.ModelEmitter")
@NullMarked
public final class Beds implements JsonModel {
    /**
     * Reads and writes the JSON form.
     */
    public static final JsonCodec<Beds> CODEC = JsonCodecs.model(Beds::read);

    private final @Nullable List<Bed> items;

    private final @Nullable Long perPage;

    private final @Nullable Long totalCount;

    private final PropertyBag others;

    private Beds(Builder builder) {
        this.items = builder.items;
        this.perPage = builder.perPage;
        this.totalCount = builder.totalCount;
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
    public static Beds of(JsonValue json) {
        return CODEC.read(JsonReader.of(json));
    }

    /**
     * The value of {@code items}.
     *
     * @return the value
     */
    public List<Bed> items() {
        return others.required("items", items);
    }

    /**
     * The value of {@code perPage}.
     *
     * @return the value, or empty when it is absent or null
     */
    public Optional<Long> perPage() {
        return others.optional("perPage", perPage);
    }

    /**
     * The value of {@code totalCount}.
     *
     * @return the value
     */
    public long totalCount() {
        return others.required("totalCount", totalCount);
    }

    @Override
    public void writeTo(JsonWriter out) {
        out.beginObject();
        others.write(out, "items", JsonCodecs.list(Bed.CODEC), this.items);
        others.write(out, "perPage", JsonCodecs.LONG, this.perPage);
        others.write(out, "totalCount", JsonCodecs.LONG, this.totalCount);
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
        others.validate(found, "items", this.items);
    }

    private static Beds read(JsonReader in) {
        Builder builder = new Builder();
        in.beginObject();
        while (in.hasNext()) {
            builder.read(in, in.nextName());
        }
        in.endObject();
        builder.others.require(in, "items", builder.items);
        builder.others.require(in, "totalCount", builder.totalCount);
        return new Beds(builder);
    }

    private @Nullable Object[] propertyValues() {
        return new Object[] {items, perPage, totalCount, others};
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Beds that && ModelValues.equal(propertyValues(), that.propertyValues());
    }

    @Override
    public int hashCode() {
        return ModelValues.hash(propertyValues());
    }

    @Override
    public String toString() {
        return PropertyBag.describe("Beds", this);
    }

    /**
     * Builds {@code Beds}. Not safe for use by several threads at once.
     */
    public static final class Builder {
        private @Nullable List<Bed> items;

        private @Nullable Long perPage;

        private @Nullable Long totalCount;

        private final PropertyBagBuilder others;

        private Builder() {
            this.others = PropertyBag.builder();
        }

        private Builder(Beds from) {
            this.items = from.items;
            this.perPage = from.perPage;
            this.totalCount = from.totalCount;
            this.others = from.others.toBuilder();
        }

        /**
         * Sets {@code items}.
         *
         * @param items the value
         * @return this builder
         */
        public Builder items(List<Bed> items) {
            this.items = others.set("items", List.copyOf(items));
            return this;
        }

        /**
         * Sets {@code items}.
         *
         * @param items the value
         * @return this builder
         */
        public Builder items(Bed... items) {
            return items(List.of(items));
        }

        /**
         * Sets {@code perPage}.
         *
         * @param perPage the value
         * @return this builder
         */
        public Builder perPage(long perPage) {
            this.perPage = others.set("perPage", perPage);
            return this;
        }

        /**
         * Sets {@code totalCount}.
         *
         * @param totalCount the value
         * @return this builder
         */
        public Builder totalCount(long totalCount) {
            this.totalCount = others.set("totalCount", totalCount);
            return this;
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
        public Beds build() {
            others.requireSet("Beds", "items", items, "beds.txt, Schemas, Beds");
            others.requireSet("Beds", "totalCount", totalCount, "beds.txt, Schemas, Beds");
            return new Beds(this);
        }

        private void read(JsonReader in, String property) {
            switch (property) {
                case "items" -> this.items = others.read(in, property, JsonCodecs.list(Bed.CODEC));
                case "perPage" -> this.perPage = others.read(in, property, JsonCodecs.LONG);
                case "totalCount" -> this.totalCount = others.read(in, property, JsonCodecs.LONG);
                default -> others.readAdditional(in, property);
            }
        }
    }
}
