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
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * The value at <code>Bed.shape</code> in the documents.
 *
 * <p>The value may have one of several forms; an object of this class holds it as raw JSON.
 *
 * <p>Documented in <code>beds.txt, Schemas, Bed</code>.
 */
@Generated("dev.apograph.generator.emit.HolderEmitter")
@NullMarked
public final class BedShape implements JsonModel {
    /**
     * Reads and writes the JSON form.
     */
    public static final JsonCodec<BedShape> CODEC = JsonCodecs.anyModel(BedShape::read);

    private final JsonValue json;

    private BedShape(JsonValue json) {
        this.json = Objects.requireNonNull(json, "json");
    }

    /**
     * Holds any JSON value.
     *
     * @param json the value
     * @return an object that holds it
     */
    public static BedShape of(JsonValue json) {
        return new BedShape(json);
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

    private static BedShape read(JsonReader in) {
        return new BedShape(in.readValue());
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof BedShape that && json.equals(that.json);
    }

    @Override
    public int hashCode() {
        return json.hashCode();
    }

    @Override
    public String toString() {
        return PropertyBag.describe("BedShape", this);
    }
}
