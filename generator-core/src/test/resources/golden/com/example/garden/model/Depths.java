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
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * Sentence about Depths.
 *
 * <p>The schema {@code Depths} of the documents.
 *
 * <p>Documented in {@code beds.txt, Schemas, Depths}.
 */
@Generated("dev.apograph.generator.emit.ContainerEmitter")
@NullMarked
public final class Depths implements JsonModel {
    /**
     * Reads and writes the JSON form.
     */
    public static final JsonCodec<Depths> CODEC = JsonCodecs.anyModel(Depths::read);

    private final RootValue<Map<String, Long>> content;

    private Depths(RootValue<Map<String, Long>> content) {
        this.content = content;
    }

    /**
     * Holds a copy of the given values.
     *
     * @param entries the values
     * @return an object that holds them
     */
    public static Depths of(Map<String, Long> entries) {
        return new Depths(RootValue.of(Collections.unmodifiableMap(new LinkedHashMap<>(entries))));
    }

    /**
     * Reads a JSON value that was parsed before.
     *
     * @param json the value
     * @return an object that holds all of it
     */
    public static Depths of(JsonValue json) {
        return CODEC.read(JsonReader.of(json));
    }

    /**
     * The values, in the order of the JSON text.
     *
     * @return the values, which cannot be changed
     */
    public Map<String, Long> entries() {
        return content.value();
    }

    @Override
    public void writeTo(JsonWriter out) {
        content.write(out, JsonCodecs.map(JsonCodecs.LONG));
    }

    @Override
    public Map<String, JsonValue> additionalProperties() {
        return Map.of();
    }

    @Override
    public void validate(JsonValidation found) {
        content.validate(found);
    }

    private static Depths read(JsonReader in) {
        return new Depths(RootValue.read(in, JsonCodecs.map(JsonCodecs.LONG)));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Depths that && content.equals(that.content);
    }

    @Override
    public int hashCode() {
        return content.hashCode();
    }

    @Override
    public String toString() {
        return PropertyBag.describe("Depths", this);
    }
}
