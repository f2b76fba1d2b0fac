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
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * Sentence about Tags.
 *
 * <p>The schema {@code Tags} of the documents.
 *
 * <p>Documented in {@code beds.txt, Schemas, Tags}.
 */
@Generated("dev.apograph.generator.emit.ContainerEmitter")
@NullMarked
public final class Tags implements JsonModel {
    /**
     * Reads and writes the JSON form.
     */
    public static final JsonCodec<Tags> CODEC = JsonCodecs.anyModel(Tags::read);

    private final RootValue<List<String>> content;

    private Tags(RootValue<List<String>> content) {
        this.content = content;
    }

    /**
     * Holds a copy of the given values.
     *
     * @param items the values
     * @return an object that holds them
     */
    public static Tags of(List<String> items) {
        return new Tags(RootValue.of(List.copyOf(items)));
    }

    /**
     * Reads a JSON value that was parsed before.
     *
     * @param json the value
     * @return an object that holds all of it
     */
    public static Tags of(JsonValue json) {
        return CODEC.read(JsonReader.of(json));
    }

    /**
     * The values, in the order of the JSON text.
     *
     * @return the values, which cannot be changed
     */
    public List<String> items() {
        return content.value();
    }

    @Override
    public void writeTo(JsonWriter out) {
        content.write(out, JsonCodecs.list(JsonCodecs.STRING));
    }

    @Override
    public Map<String, JsonValue> additionalProperties() {
        return Map.of();
    }

    @Override
    public void validate(JsonValidation found) {
        content.validate(found);
    }

    private static Tags read(JsonReader in) {
        return new Tags(RootValue.read(in, JsonCodecs.list(JsonCodecs.STRING)));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Tags that && content.equals(that.content);
    }

    @Override
    public int hashCode() {
        return content.hashCode();
    }

    @Override
    public String toString() {
        return PropertyBag.describe("Tags", this);
    }
}
