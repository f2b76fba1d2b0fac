package com.example.garden.model;

import dev.apograph.runtime.Generated;
import dev.apograph.runtime.json.JsonCodec;
import dev.apograph.runtime.json.JsonCodecs;
import dev.apograph.runtime.json.JsonForm;
import dev.apograph.runtime.json.JsonModel;
import dev.apograph.runtime.json.JsonReader;
import dev.apograph.runtime.json.JsonValidation;
import dev.apograph.runtime.json.JsonValue;
import dev.apograph.runtime.json.JsonWriter;
import dev.apograph.runtime.json.PropertyBag;
import dev.apograph.runtime.json.UnionCodec;
import dev.apograph.runtime.json.UnionValue;
import dev.apograph.runtime.json.UnknownJson;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.NullMarked;

/**
 * Sentence about Task.
 *
 * <p>The schema {@code Task} of the documents.
 * <ul>
 * <li>{@code TaskWater}: an object whose {@code type} is {@code water}.</li>
 * <li>{@code TaskPlant}: an object whose {@code type} is {@code plant}.</li>
 * <li>{@code ListValue}: an array.</li>
 * <li>{@code TagsValue}: a value of type {@code Tags}.</li>
 * <li>{@code TextValue}: a string.</li>
 * <li>{@code Unknown}: any other value.</li>
 * </ul>
 *
 * <p>The value has one of several forms. The kind of JSON tells which; of several objects, the values that a
 * form fixes, then the names that are there.
 *
 * <p>Documented in {@code beds.txt, Schemas, Task}.
 */
@Generated("dev.apograph.generator.emit.UnionEmitter")
@NullMarked
public sealed interface Task extends JsonModel permits TaskWater, TaskPlant, Task.ListValue, Task.TagsValue,
        Task.TextValue, Task.Unknown {
    /**
     * Reads and writes the JSON form.
     */
    JsonCodec<Task> CODEC = UnionCodec.<Task>builder(Task::read, Unknown::new)
            .model(JsonForm.object().fixed("type", "water").required("type"))
            .model(JsonForm.object().fixed("type", "plant").required("type"))
            .value(JsonForm.array(JsonForm.object().fixed("type", "water").required("type",
                    "litres"),
                    JsonForm.object().fixed("type", "plant").required("type").optional("place"),
                    JsonForm.array(), JsonForm.text()))
            .value(JsonForm.array(JsonForm.text()))
            .value(JsonForm.text())
            .build();

    /**
     * Holds an array.
     *
     * @param value the value
     * @return the branch that holds it
     */
    static Task of(List<Task> value) {
        return new ListValue(value);
    }

    /**
     * Holds a value of type {@code Tags}.
     *
     * @param value the value
     * @return the branch that holds it
     */
    static Task of(Tags value) {
        return new TagsValue(value);
    }

    /**
     * Holds a string.
     *
     * @param value the value
     * @return the branch that holds it
     */
    static Task of(String value) {
        return new TextValue(value);
    }

    /**
     * Reads a JSON value that was parsed before.
     *
     * @param json the value
     * @return an object that holds all of it
     */
    static Task of(JsonValue json) {
        return CODEC.read(JsonReader.of(json));
    }

    private static Task read(JsonReader in, int branch) {
        return switch (branch) {
            case 0 -> TaskWater.CODEC.read(in);
            case 1 -> TaskPlant.CODEC.read(in);
            case 2 -> new ListValue(JsonCodecs.list(Task.CODEC).read(in));
            case 3 -> new TagsValue(Tags.CODEC.read(in));
            default -> new TextValue(JsonCodecs.STRING.read(in));
        };
    }

    /**
     * Holds an array.
     *
     * @param value the value
     */
    record ListValue(List<Task> value) implements UnionValue, Task {
        /**
         * Holds a copy of a value.
         *
         * @param value the value
         */
        public ListValue {
            value = List.copyOf(value);
        }

        @Override
        public void writeTo(JsonWriter out) {
            JsonCodecs.list(Task.CODEC).write(out, value);
        }

        @Override
        public void validate(JsonValidation found) {
            found.value(value);
        }

        @Override
        public String toString() {
            return PropertyBag.describe("Task.ListValue", this);
        }
    }

    /**
     * Holds a value of type {@code Tags}.
     *
     * @param value the value
     */
    record TagsValue(Tags value) implements UnionValue, Task {
        /**
         * Holds a value, which must not be null.
         *
         * @param value the value
         */
        public TagsValue {
            value = Objects.requireNonNull(value, "value");
        }

        @Override
        public void writeTo(JsonWriter out) {
            Tags.CODEC.write(out, value);
        }

        @Override
        public void validate(JsonValidation found) {
            found.value(value);
        }
    }

    /**
     * Holds a string.
     *
     * @param value the value
     */
    record TextValue(String value) implements UnionValue, Task {
        /**
         * Holds a value, which must not be null.
         *
         * @param value the value
         */
        public TextValue {
            value = Objects.requireNonNull(value, "value");
        }

        @Override
        public void writeTo(JsonWriter out) {
            JsonCodecs.STRING.write(out, value);
        }
    }

    /**
     * A value that has none of the documented forms. It is kept as it is.
     *
     * @param json the value
     */
    record Unknown(JsonValue json) implements UnknownJson, Task {
        /**
         * Holds a value, which must not be null.
         *
         * @param json the value
         */
        public Unknown {
            json = Objects.requireNonNull(json, "json");
        }

        @Override
        public String toString() {
            return PropertyBag.describe("Task.Unknown", this);
        }
    }
}
