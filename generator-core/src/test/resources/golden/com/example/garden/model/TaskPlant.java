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
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * The value at {@code Task(plant)} in the documents.
 *
 * <p>Documented in {@code beds.txt, Schemas, Task}.
 */
@Generated("dev.apograph.generator.emit.ModelEmitter")
@NullMarked
public final class TaskPlant implements JsonModel, Task {
    /**
     * Reads and writes the JSON form.
     */
    public static final JsonCodec<TaskPlant> CODEC = JsonCodecs.model(TaskPlant::read);

    private final @Nullable String type;

    private final @Nullable TaskPlantPlace place;

    private final PropertyBag others;

    private TaskPlant(Builder builder) {
        this.type = builder.type;
        this.place = builder.place;
        this.others = builder.others.build();
    }

    /**
     * Starts a builder that holds no more than the values which the documents fix.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder().type("plant");
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
    public static TaskPlant of(JsonValue json) {
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
     * The value of {@code place}.
     *
     * @return the value, or empty when it is absent or null
     */
    public Optional<TaskPlantPlace> place() {
        return others.optional("place", place);
    }

    @Override
    public void writeTo(JsonWriter out) {
        out.beginObject();
        others.write(out, "type", JsonCodecs.STRING, this.type);
        others.write(out, "place", TaskPlantPlace.CODEC, this.place);
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
        others.validate(found, "place", this.place);
    }

    private static TaskPlant read(JsonReader in) {
        Builder builder = new Builder();
        in.beginObject();
        while (in.hasNext()) {
            builder.read(in, in.nextName());
        }
        in.endObject();
        builder.others.require(in, "type", builder.type);
        return new TaskPlant(builder);
    }

    private @Nullable Object[] propertyValues() {
        return new Object[] {type, place, others};
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof TaskPlant that && ModelValues.equal(propertyValues(), that.propertyValues());
    }

    @Override
    public int hashCode() {
        return ModelValues.hash(propertyValues());
    }

    @Override
    public String toString() {
        return PropertyBag.describe("TaskPlant", this);
    }

    private static final class Bounds {
        static final JsonBounds TYPE = JsonBounds.of().constant("plant");

        private Bounds() {
        }
    }

    /**
     * Builds {@code TaskPlant}. Not safe for use by several threads at once.
     */
    public static final class Builder {
        private @Nullable String type;

        private @Nullable TaskPlantPlace place;

        private final PropertyBagBuilder others;

        private Builder() {
            this.others = PropertyBag.builder();
        }

        private Builder(TaskPlant from) {
            this.type = from.type;
            this.place = from.place;
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
         * Sets {@code place}.
         *
         * @param place the value
         * @return this builder
         */
        public Builder place(TaskPlantPlace place) {
            this.place = others.set("place", Objects.requireNonNull(place, "place"));
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
        public TaskPlant build() {
            others.requireSet("TaskPlant", "type", type, "beds.txt, Schemas, Task");
            return new TaskPlant(this);
        }

        private void read(JsonReader in, String property) {
            switch (property) {
                case "type" -> this.type = others.read(in, property, JsonCodecs.STRING);
                case "place" -> this.place = others.read(in, property, TaskPlantPlace.CODEC);
                default -> others.readAdditional(in, property);
            }
        }
    }
}
