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
 * Sentence about Error.
 *
 * <p>The schema {@code Error} of the documents.
 *
 * <p>The documents name this schema without showing its properties, so an object of this class holds whatever
 * JSON it was given.
 *
 * <p>Documented in {@code beds.txt, Schemas, Error}.
 */
@Generated("dev.apograph.generator.emit.HolderEmitter")
@NullMarked
public final class ErrorModel implements JsonModel {
    /**
     * Reads and writes the JSON form.
     */
    public static final JsonCodec<ErrorModel> CODEC = JsonCodecs.anyModel(ErrorModel::read);

    private final JsonValue json;

    private ErrorModel(JsonValue json) {
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
    public static ErrorModel of(JsonValue json) {
        return new ErrorModel(json);
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

    private static ErrorModel read(JsonReader in) {
        return new ErrorModel(in.readValue());
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ErrorModel that && json.equals(that.json);
    }

    @Override
    public int hashCode() {
        return json.hashCode();
    }

    @Override
    public String toString() {
        return PropertyBag.describe("ErrorModel", this);
    }

    /**
     * Builds {@code ErrorModel}. Not safe for use by several threads at once.
     */
    public static final class Builder {
        private final Map<String, JsonValue> others;

        private Builder() {
            this.others = new LinkedHashMap<>();
        }

        private Builder(ErrorModel from) {
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
        public ErrorModel build() {
            return new ErrorModel(JsonObject.of(others));
        }
    }
}
