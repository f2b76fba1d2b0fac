package com.example.garden.model;

import dev.apograph.runtime.Generated;
import dev.apograph.runtime.json.JsonCodec;
import dev.apograph.runtime.json.JsonCodecs;
import dev.apograph.runtime.json.JsonModel;
import dev.apograph.runtime.json.JsonReader;
import dev.apograph.runtime.json.JsonValue;
import dev.apograph.runtime.json.JsonViolation;
import dev.apograph.runtime.json.JsonWriter;
import dev.apograph.runtime.json.PropertyBag;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * Sentence about Tags.
 *
 * <p>The schema <code>Tags</code> of the documents.
 *
 * <p>Documented in <code>beds.txt, Schemas, Tags</code>.
 */
@Generated("dev.apograph.generator.emit.ContainerEmitter")
@NullMarked
public final class Tags implements JsonModel {
    /**
     * Reads and writes the JSON form.
     */
    public static final JsonCodec<Tags> CODEC = JsonCodecs.model(Tags::read);

    private final List<String> items;

    private Tags(List<String> items) {
        this.items = List.copyOf(items);
    }

    /**
     * Holds a copy of the given values.
     *
     * @param items the values
     * @return an object that holds them
     */
    public static Tags of(List<String> items) {
        return new Tags(items);
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
        return items;
    }

    @Override
    public void writeTo(JsonWriter out) {
        JsonCodecs.list(JsonCodecs.STRING).write(out, items);
    }

    @Override
    public Map<String, JsonValue> additionalProperties() {
        return Map.of();
    }

    @Override
    public List<JsonViolation> validate() {
        return PropertyBag.EMPTY.validate(items);
    }

    private static Tags read(JsonReader in) {
        return new Tags(JsonCodecs.list(JsonCodecs.STRING).read(in));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Tags that && items.equals(that.items);
    }

    @Override
    public int hashCode() {
        return items.hashCode();
    }

    @Override
    public String toString() {
        return PropertyBag.EMPTY.describe("Tags", this, Set.of());
    }
}
