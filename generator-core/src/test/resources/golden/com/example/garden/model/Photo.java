package com.example.garden.model;

import dev.apograph.runtime.Generated;
import dev.apograph.runtime.json.JsonCodec;
import dev.apograph.runtime.json.JsonCodecs;
import dev.apograph.runtime.json.JsonModel;
import dev.apograph.runtime.json.JsonReader;
import dev.apograph.runtime.json.JsonValidation;
import dev.apograph.runtime.json.JsonValue;
import dev.apograph.runtime.json.JsonWriter;
import dev.apograph.runtime.json.PropertyBag;
import dev.apograph.runtime.json.RootValue;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * Sentence about Photo.
 *
 * <p>The schema {@code Photo} of the documents.
 *
 * <p>Documented in {@code beds.txt, Schemas, Photo}.
 */
@Generated("dev.apograph.generator.emit.ValueEmitter")
@NullMarked
public final class Photo implements JsonModel {
    /**
     * Reads and writes the JSON form.
     */
    public static final JsonCodec<Photo> CODEC = JsonCodecs.anyModel(Photo::read);

    private final RootValue<String> content;

    private Photo(RootValue<String> content) {
        this.content = content;
    }

    /**
     * Holds a value.
     *
     * @param value the value
     * @return an object that holds it
     */
    public static Photo of(String value) {
        return new Photo(RootValue.of(Objects.requireNonNull(value, "value")));
    }

    /**
     * Reads a JSON value that was parsed before.
     *
     * @param json the value
     * @return an object that holds all of it
     */
    public static Photo of(JsonValue json) {
        return CODEC.read(JsonReader.of(json));
    }

    /**
     * The value.
     *
     * @return the value
     */
    public String value() {
        return content.value();
    }

    @Override
    public void writeTo(JsonWriter out) {
        content.write(out, JsonCodecs.STRING);
    }

    @Override
    public Map<String, JsonValue> additionalProperties() {
        return Map.of();
    }

    @Override
    public void validate(JsonValidation found) {
        content.validate(found);
    }

    private static Photo read(JsonReader in) {
        return new Photo(RootValue.read(in, JsonCodecs.STRING));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Photo that && content.equals(that.content);
    }

    @Override
    public int hashCode() {
        return content.hashCode();
    }

    @Override
    public String toString() {
        return PropertyBag.describe("Photo", this);
    }
}
