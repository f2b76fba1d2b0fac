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
import dev.apograph.runtime.json.TupleCheck;
import dev.apograph.runtime.json.TupleItems;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * The value at {@code Task(plant).place} in the documents.
 *
 * <p>Documented in {@code beds.txt, Schemas, Task}.
 */
@Generated("dev.apograph.generator.emit.TupleEmitter")
@NullMarked
public final class TaskPlantPlace implements JsonModel {
    /**
     * Reads and writes the JSON form.
     */
    public static final JsonCodec<TaskPlantPlace> CODEC = JsonCodecs.anyModel(TaskPlantPlace::read);

    private final TupleItems items;

    private TaskPlantPlace(TupleItems items) {
        this.items = items;
    }

    /**
     * Holds one value for each position.
     *
     * @param item1 the value
     * @param item2 the value
     * @return an object that holds them
     */
    public static TaskPlantPlace of(BigDecimal item1, BigDecimal item2) {
        return new TaskPlantPlace(TupleItems.builder()
                .with(JsonCodecs.DECIMAL, item1)
                .with(JsonCodecs.DECIMAL, item2)
                .build());
    }

    /**
     * Reads a JSON value that was parsed before.
     *
     * @param json the value
     * @return an object that holds all of it
     */
    public static TaskPlantPlace of(JsonValue json) {
        return CODEC.read(JsonReader.of(json));
    }

    /**
     * Item 1 of the array.
     *
     * @return the item, or empty when the array is shorter or the item is null
     */
    public Optional<BigDecimal> item1() {
        return items.item(0, JsonCodecs.DECIMAL);
    }

    /**
     * Item 2 of the array.
     *
     * @return the item, or empty when the array is shorter or the item is null
     */
    public Optional<BigDecimal> item2() {
        return items.item(1, JsonCodecs.DECIMAL);
    }

    @Override
    public JsonValue toJson() {
        return items.json();
    }

    @Override
    public void writeTo(JsonWriter out) {
        items.write(out, TaskPlantPlace::check);
    }

    @Override
    public Map<String, JsonValue> additionalProperties() {
        return Map.of();
    }

    @Override
    public void validate(JsonValidation found) {
        check(items.check(found));
    }

    private static TaskPlantPlace read(JsonReader in) {
        TupleItems items = TupleItems.read(in);
        check(items.check(in));
        return new TaskPlantPlace(items);
    }

    private static void check(TupleCheck items) {
        items
                .item(0, false, JsonCodecs.DECIMAL)
                .item(1, false, JsonCodecs.DECIMAL);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof TaskPlantPlace that && items.equals(that.items);
    }

    @Override
    public int hashCode() {
        return items.hashCode();
    }

    @Override
    public String toString() {
        return PropertyBag.describe("TaskPlantPlace", this);
    }
}
