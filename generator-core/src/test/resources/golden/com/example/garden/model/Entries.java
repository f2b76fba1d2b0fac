package com.example.garden.model;

import dev.apograph.runtime.Generated;
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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * Sentence about Entries.
 *
 * <p>The schema {@code Entries} of the documents.
 *
 * <p>Documented in {@code beds.txt, Schemas, Entries}.
 */
@Generated("dev.apograph.generator.emit.ModelEmitter")
@NullMarked
public final class Entries implements JsonModel {
    /**
     * Reads and writes the JSON form.
     */
    public static final JsonCodec<Entries> CODEC = JsonCodecs.model(Entries::read);

    private final @Nullable Long count;

    private final @Nullable String next;

    private final @Nullable List<String> results;

    private final PropertyBag others;

    private Entries(Builder builder) {
        this.count = builder.count;
        this.next = builder.next;
        this.results = builder.results;
        this.others = builder.others.build();
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
     * Reads a JSON value that was parsed before.
     *
     * @param json the value
     * @return an object that holds all of it
     */
    public static Entries of(JsonValue json) {
        return CODEC.read(JsonReader.of(json));
    }

    /**
     * The value of {@code count}.
     *
     * @return the value
     */
    public long count() {
        return others.required("count", count);
    }

    /**
     * The value of {@code next}.
     *
     * @return the value, or empty when it is absent or null
     */
    public Optional<String> next() {
        return others.optional("next", next);
    }

    /**
     * The value of {@code results}.
     *
     * @return the value, or empty when it is absent or null
     */
    public Optional<List<String>> results() {
        return others.optional("results", results);
    }

    @Override
    public void writeTo(JsonWriter out) {
        out.beginObject();
        others.write(out, "count", JsonCodecs.LONG, this.count);
        others.write(out, "next", JsonCodecs.STRING, this.next);
        others.write(out, "results", JsonCodecs.list(JsonCodecs.STRING), this.results);
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
        others.validate(found, "results", this.results);
    }

    private static Entries read(JsonReader in) {
        Builder builder = new Builder();
        in.beginObject();
        while (in.hasNext()) {
            builder.read(in, in.nextName());
        }
        in.endObject();
        builder.others.require(in, "count", builder.count);
        builder.others.requirePresent(in, "next", builder.next);
        return new Entries(builder);
    }

    private @Nullable Object[] propertyValues() {
        return new Object[] {count, next, results, others};
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Entries that && ModelValues.equal(propertyValues(), that.propertyValues());
    }

    @Override
    public int hashCode() {
        return ModelValues.hash(propertyValues());
    }

    @Override
    public String toString() {
        return PropertyBag.describe("Entries", this);
    }

    /**
     * Builds {@code Entries}. Not safe for use by several threads at once.
     */
    public static final class Builder {
        private @Nullable Long count;

        private @Nullable String next;

        private @Nullable List<String> results;

        private final PropertyBagBuilder others;

        private Builder() {
            this.others = PropertyBag.builder();
        }

        private Builder(Entries from) {
            this.count = from.count;
            this.next = from.next;
            this.results = from.results;
            this.others = from.others.toBuilder();
        }

        /**
         * Sets {@code count}.
         *
         * @param count the value
         * @return this builder
         */
        public Builder count(long count) {
            this.count = others.set("count", count);
            return this;
        }

        /**
         * Sets {@code next}.
         *
         * @param next the value; null is sent as null
         * @return this builder
         */
        public Builder next(@Nullable String next) {
            this.next = others.set("next", next);
            return this;
        }

        /**
         * Sets {@code results}.
         *
         * @param results the value
         * @return this builder
         */
        public Builder results(List<String> results) {
            this.results = others.set("results", List.copyOf(results));
            return this;
        }

        /**
         * Sets {@code results}.
         *
         * @param results the value
         * @return this builder
         */
        public Builder results(String... results) {
            return results(List.of(results));
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
        public Entries build() {
            others.requireSet("Entries", "count", count, "beds.txt, Schemas, Entries");
            others.requireSetOrNull("Entries", "next", next, "beds.txt, Schemas, Entries");
            return new Entries(this);
        }

        private void read(JsonReader in, String property) {
            switch (property) {
                case "count" -> this.count = others.read(in, property, JsonCodecs.LONG);
                case "next" -> this.next = others.readNullable(in, property, JsonCodecs.STRING);
                case "results" -> this.results = others.read(in, property, JsonCodecs.list(JsonCodecs.STRING));
                default -> others.readAdditional(in, property);
            }
        }
    }
}
