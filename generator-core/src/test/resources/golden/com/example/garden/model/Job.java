package com.example.garden.model;

import dev.apograph.runtime.Generated;
import dev.apograph.runtime.json.JsonCodec;
import dev.apograph.runtime.json.JsonCodecs;
import dev.apograph.runtime.json.JsonModel;
import dev.apograph.runtime.json.JsonObject;
import dev.apograph.runtime.json.JsonReader;
import dev.apograph.runtime.json.JsonValue;
import dev.apograph.runtime.json.JsonWriter;
import dev.apograph.runtime.json.PropertyBag;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * Sentence about Job.
 *
 * <p>The schema {@code Job} of the documents.
 *
 * <p>The documents name this schema without showing its properties, so an object of this class holds whatever
 * JSON it was given.
 *
 * <p>Documented in {@code beds.txt, Schemas, Job}.
 */
@Generated("dev.apograph.generator.emit.HolderEmitter")
@NullMarked
public final class Job implements JsonModel {
    /**
     * Reads and writes the JSON form.
     */
    public static final JsonCodec<Job> CODEC = JsonCodecs.anyModel(Job::read);

    private final JsonValue json;

    private Job(JsonValue json) {
        this.json = Objects.requireNonNull(json, "json");
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
     * Holds any JSON value.
     *
     * @param json the value
     * @return an object that holds it
     */
    public static Job of(JsonValue json) {
        return new Job(json);
    }

    @Override
    public JsonValue toJson() {
        return json;
    }

    @Override
    public void writeTo(JsonWriter out) {
        out.value(json);
    }

    @Override
    public Map<String, JsonValue> additionalProperties() {
        return json instanceof JsonObject object ? object.members() : Map.of();
    }

    private static Job read(JsonReader in) {
        return new Job(in.readValue());
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Job that && json.equals(that.json);
    }

    @Override
    public int hashCode() {
        return json.hashCode();
    }

    @Override
    public String toString() {
        return PropertyBag.describe("Job", this);
    }

    /**
     * Builds {@code Job}. Not safe for use by several threads at once.
     */
    public static final class Builder {
        private final Map<String, JsonValue> others;

        private Builder() {
            this.others = new LinkedHashMap<>();
        }

        private Builder(Job from) {
            this.others = new LinkedHashMap<>(from.additionalProperties());
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
        public Job build() {
            return new Job(JsonObject.of(others));
        }
    }
}
