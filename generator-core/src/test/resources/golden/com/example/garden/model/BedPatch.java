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
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * Sentence about Bed Patch.
 *
 * <p>The schema {@code Bed Patch} of the documents.
 *
 * <p>Documented in {@code beds.txt, Schemas, Bed Patch}.
 */
@Generated("dev.apograph.generator.emit.ModelEmitter")
@NullMarked
public final class BedPatch implements JsonModel {
    /**
     * Reads and writes the JSON form.
     */
    public static final JsonCodec<BedPatch> CODEC = JsonCodecs.model(BedPatch::read);

    private final @Nullable String name;

    private final @Nullable String note;

    private final PropertyBag others;

    private BedPatch(Builder builder) {
        this.name = builder.name;
        this.note = builder.note;
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
    public static BedPatch of(JsonValue json) {
        return CODEC.read(JsonReader.of(json));
    }

    /**
     * The value of {@code name}.
     *
     * @return the value, or empty when it is absent or null
     */
    public Optional<String> name() {
        return others.optional("name", name);
    }

    /**
     * The value of {@code note}.
     *
     * @return the value, or empty when it is absent or null
     */
    public Optional<String> note() {
        return others.optional("note", note);
    }

    @Override
    public void writeTo(JsonWriter out) {
        out.beginObject();
        others.write(out, "name", JsonCodecs.STRING, this.name);
        others.write(out, "note", JsonCodecs.STRING, this.note);
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

    private static BedPatch read(JsonReader in) {
        Builder builder = new Builder();
        in.beginObject();
        while (in.hasNext()) {
            builder.read(in, in.nextName());
        }
        in.endObject();
        return new BedPatch(builder);
    }

    private @Nullable Object[] propertyValues() {
        return new Object[] {name, note, others};
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof BedPatch that && ModelValues.equal(propertyValues(), that.propertyValues());
    }

    @Override
    public int hashCode() {
        return ModelValues.hash(propertyValues());
    }

    @Override
    public String toString() {
        return PropertyBag.describe("BedPatch", this);
    }

    /**
     * Builds {@code BedPatch}. Not safe for use by several threads at once.
     */
    public static final class Builder {
        private @Nullable String name;

        private @Nullable String note;

        private final PropertyBagBuilder others;

        private Builder() {
            this.others = PropertyBag.builder();
        }

        private Builder(BedPatch from) {
            this.name = from.name;
            this.note = from.note;
            this.others = from.others.toBuilder();
        }

        /**
         * Sets {@code name}.
         *
         * @param name the value
         * @return this builder
         */
        public Builder name(String name) {
            this.name = others.set("name", Objects.requireNonNull(name, "name"));
            return this;
        }

        /**
         * Sets {@code note}.
         *
         * @param note the value; null is sent as null
         * @return this builder
         */
        public Builder note(@Nullable String note) {
            this.note = others.set("note", note);
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
        public BedPatch build() {
            return new BedPatch(this);
        }

        private void read(JsonReader in, String property) {
            switch (property) {
                case "name" -> this.name = others.read(in, property, JsonCodecs.STRING);
                case "note" -> this.note = others.readNullable(in, property, JsonCodecs.STRING);
                default -> others.readAdditional(in, property);
            }
        }
    }
}
