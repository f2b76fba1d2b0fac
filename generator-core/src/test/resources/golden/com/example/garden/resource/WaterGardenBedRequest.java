package com.example.garden.resource;

import dev.apograph.runtime.Generated;
import dev.apograph.runtime.http.ParameterWriter;
import dev.apograph.runtime.http.RequestParameters;
import dev.apograph.runtime.json.JsonCodecs;
import dev.apograph.runtime.json.JsonValue;
import dev.apograph.runtime.json.ModelValues;
import dev.apograph.runtime.json.PropertyBag;
import dev.apograph.runtime.json.PropertyBagBuilder;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * The parameters of {@code POST /beds/{id}/water}.
 *
 * <p>Documented in {@code beds.txt, Beds, Water}.
 */
@Generated("dev.apograph.generator.emit.RequestEmitter")
@NullMarked
public final class WaterGardenBedRequest implements RequestParameters {
    private final @Nullable String name;

    private final @Nullable BigDecimal litres;

    private final @Nullable String nameBody;

    private final @Nullable Instant at;

    private final @Nullable JsonValue plan;

    private final PropertyBag others;

    private WaterGardenBedRequest(Builder builder) {
        this.name = builder.name;
        this.litres = builder.litres;
        this.nameBody = builder.nameBody;
        this.at = builder.at;
        this.plan = builder.plan;
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
     * The query parameter {@code name}.
     *
     * @return the value, or empty when it is not set
     */
    public Optional<String> name() {
        return Optional.ofNullable(name);
    }

    /**
     * The body parameter {@code litres}.
     * <ul>
     * <li>Required.</li>
     * </ul>
     *
     * @return the value
     */
    public BigDecimal litres() {
        return others.required("litres", litres);
    }

    /**
     * The body parameter {@code name}.
     *
     * @return the value, or empty when it is not set
     */
    public Optional<String> nameBody() {
        return others.optional("name", nameBody);
    }

    /**
     * The body parameter {@code at}.
     *
     * @return the value, or empty when it is not set
     */
    public Optional<Instant> at() {
        return others.optional("at", at);
    }

    /**
     * The body parameter {@code plan}.
     *
     * @return the value, or empty when it is not set
     */
    public Optional<JsonValue> plan() {
        return others.optional("plan", plan);
    }

    @Override
    public void writeTo(ParameterWriter out) {
        out.query("name", this.name);
        out.fields(json -> {
            others.write(json, "litres", JsonCodecs.DECIMAL, this.litres);
            others.write(json, "name", JsonCodecs.STRING, this.nameBody);
            others.write(json, "at", JsonCodecs.EPOCH_MILLIS, this.at);
            others.write(json, "plan", JsonCodecs.VALUE, this.plan);
            others.writeAdditional(json);
        });
    }

    private @Nullable Object[] propertyValues() {
        return new Object[] {name, litres, nameBody, at, plan, others};
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof WaterGardenBedRequest that
                && ModelValues.equal(propertyValues(), that.propertyValues());
    }

    @Override
    public int hashCode() {
        return ModelValues.hash(propertyValues());
    }

    @Override
    public String toString() {
        return ParameterWriter.describe("WaterGardenBedRequest", this);
    }

    /**
     * Builds {@code WaterGardenBedRequest}. Not safe for use by several threads at once.
     */
    public static final class Builder {
        private @Nullable String name;

        private @Nullable BigDecimal litres;

        private @Nullable String nameBody;

        private @Nullable Instant at;

        private @Nullable JsonValue plan;

        private final PropertyBagBuilder others;

        private Builder() {
            this.others = PropertyBag.builder();
        }

        private Builder(WaterGardenBedRequest from) {
            this.name = from.name;
            this.litres = from.litres;
            this.nameBody = from.nameBody;
            this.at = from.at;
            this.plan = from.plan;
            this.others = from.others.toBuilder();
        }

        /**
         * Sets the query parameter {@code name}.
         *
         * @param name the value
         * @return this builder
         */
        public Builder name(String name) {
            this.name = Objects.requireNonNull(name, "name");
            return this;
        }

        /**
         * Sets the body parameter {@code litres}.
         * <ul>
         * <li>Required.</li>
         * </ul>
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
            this.litres = others.set("litres", BigDecimal.valueOf(litres));
            return this;
        }

        /**
         * Sets {@code litres}.
         *
         * @param litres the value
         * @return this builder
         */
        public Builder litres(long litres) {
            this.litres = others.set("litres", BigDecimal.valueOf(litres));
            return this;
        }

        /**
         * Sets the body parameter {@code name}.
         *
         * @param nameBody the value; null is sent as null
         * @return this builder
         */
        public Builder nameBody(@Nullable String nameBody) {
            this.nameBody = others.set("name", nameBody);
            return this;
        }

        /**
         * Sets the body parameter {@code at}.
         *
         * @param at the value
         * @return this builder
         */
        public Builder at(Instant at) {
            this.at = others.set("at", Objects.requireNonNull(at, "at"));
            return this;
        }

        /**
         * Sets {@code at}.
         *
         * @param at the value
         * @return this builder
         */
        public Builder at(long at) {
            this.at = others.set("at", Instant.ofEpochMilli(at));
            return this;
        }

        /**
         * Sets the body parameter {@code plan}.
         *
         * @param plan the value
         * @return this builder
         */
        public Builder plan(JsonValue plan) {
            this.plan = others.set("plan", Objects.requireNonNull(plan, "plan"));
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
        public WaterGardenBedRequest build() {
            others.requireSet("WaterGardenBedRequest", "litres", litres, "beds.txt, Beds, Water");
            return new WaterGardenBedRequest(this);
        }
    }
}
