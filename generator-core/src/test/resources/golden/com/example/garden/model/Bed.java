package com.example.garden.model;

import dev.apograph.runtime.Generated;
import dev.apograph.runtime.json.JsonCodec;
import dev.apograph.runtime.json.JsonCodecs;
import dev.apograph.runtime.json.JsonModel;
import dev.apograph.runtime.json.JsonObject;
import dev.apograph.runtime.json.JsonReader;
import dev.apograph.runtime.json.JsonValidation;
import dev.apograph.runtime.json.JsonValue;
import dev.apograph.runtime.json.JsonWriter;
import dev.apograph.runtime.json.ModelValues;
import dev.apograph.runtime.json.PropertyBag;
import dev.apograph.runtime.json.PropertyBagBuilder;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * Sentence about Bed.
 *
 * <p>The schema {@code Bed} of the documents.
 *
 * <p>Documented in {@code beds.txt, Schemas, Bed}.
 */
@Generated("dev.apograph.generator.emit.ModelEmitter")
@NullMarked
public final class Bed implements JsonModel {
    /**
     * Reads and writes the JSON form.
     */
    public static final JsonCodec<Bed> CODEC = JsonCodecs.model(Bed::read);

    private final @Nullable UUID id;

    private final @Nullable String name;

    private final @Nullable String note;

    private final @Nullable OffsetDateTime created;

    private final @Nullable BedState state;

    private final @Nullable BigDecimal length;

    private final @Nullable Long count;

    private final @Nullable Boolean publicValue;

    private final @Nullable String key;

    private final @Nullable String old;

    private final @Nullable List<BedPlantsItem> plants;

    private final @Nullable Map<String, String> labels;

    private final @Nullable BedShape shape;

    private final @Nullable Tags tags;

    private final @Nullable JsonObject extra;

    private final @Nullable Task task;

    private final PropertyBag others;

    private Bed(Builder builder) {
        this.id = builder.id;
        this.name = builder.name;
        this.note = builder.note;
        this.created = builder.created;
        this.state = builder.state;
        this.length = builder.length;
        this.count = builder.count;
        this.publicValue = builder.publicValue;
        this.key = builder.key;
        this.old = builder.old;
        this.plants = builder.plants;
        this.labels = builder.labels;
        this.shape = builder.shape;
        this.tags = builder.tags;
        this.extra = builder.extra;
        this.task = builder.task;
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
    public static Bed of(JsonValue json) {
        return CODEC.read(JsonReader.of(json));
    }

    /**
     * The value of {@code id}.
     *
     * @return the value
     */
    public UUID id() {
        return others.required("id", id);
    }

    /**
     * The value of {@code name}.
     *
     * @return the value
     */
    public String name() {
        return others.required("name", name);
    }

    /**
     * The value of {@code note}.
     *
     * @return the value, or empty when it is absent or null
     */
    public Optional<String> note() {
        return others.optional("note", note);
    }

    /**
     * The value of {@code created}.
     *
     * @return the value, or empty when it is absent or null
     */
    public Optional<OffsetDateTime> created() {
        return others.optional("created", created);
    }

    /**
     * The value of {@code state}.
     *
     * @return the value, or empty when it is absent or null
     */
    public Optional<BedState> state() {
        return others.optional("state", state);
    }

    /**
     * The value of {@code length}.
     *
     * @return the value, or empty when it is absent or null
     */
    public Optional<BigDecimal> length() {
        return others.optional("length", length);
    }

    /**
     * The value of {@code count}.
     *
     * @return the value, or empty when it is absent or null
     */
    public Optional<Long> count() {
        return others.optional("count", count);
    }

    /**
     * The value of {@code public}.
     *
     * @return the value, or empty when it is absent or null
     */
    public Optional<Boolean> publicValue() {
        return others.optional("public", publicValue);
    }

    /**
     * The value of {@code key}.
     * <ul>
     * <li>Write only.</li>
     * </ul>
     *
     * @return the value, or empty when it is absent or null
     */
    public Optional<String> key() {
        return others.optional("key", key);
    }

    /**
     * The value of {@code old}.
     *
     * @return the value, or empty when it is absent or null
     * @deprecated The schema marks it as deprecated.
     */
    @Deprecated
    public Optional<String> old() {
        return others.optional("old", old);
    }

    /**
     * The value of {@code plants}.
     *
     * @return the value, or empty when it is absent or null
     */
    public Optional<List<BedPlantsItem>> plants() {
        return others.optional("plants", plants);
    }

    /**
     * The value of {@code labels}.
     *
     * @return the value, or empty when it is absent or null
     */
    public Optional<Map<String, String>> labels() {
        return others.optional("labels", labels);
    }

    /**
     * The value of {@code shape}.
     *
     * @return the value, or empty when it is absent or null
     */
    public Optional<BedShape> shape() {
        return others.optional("shape", shape);
    }

    /**
     * The value of {@code tags}.
     *
     * @return the value, or empty when it is absent or null
     */
    public Optional<Tags> tags() {
        return others.optional("tags", tags);
    }

    /**
     * The value of {@code extra}.
     *
     * @return the value, or empty when it is absent or null
     */
    public Optional<JsonObject> extra() {
        return others.optional("extra", extra);
    }

    /**
     * The value of {@code task}.
     *
     * @return the value, or empty when it is absent or null
     */
    public Optional<Task> task() {
        return others.optional("task", task);
    }

    @Override
    public void writeTo(JsonWriter out) {
        out.beginObject();
        others.write(out, "id", JsonCodecs.UUID, this.id);
        others.write(out, "name", JsonCodecs.STRING, this.name);
        others.write(out, "note", JsonCodecs.STRING, this.note);
        others.write(out, "created", JsonCodecs.DATE_TIME, this.created);
        others.write(out, "state", BedState.CODEC, this.state);
        others.write(out, "length", JsonCodecs.DECIMAL, this.length);
        others.write(out, "count", JsonCodecs.LONG, this.count);
        others.write(out, "public", JsonCodecs.BOOLEAN, this.publicValue);
        others.writeSecret(out, "key", JsonCodecs.STRING, this.key);
        others.write(out, "old", JsonCodecs.STRING, this.old);
        others.write(out, "plants", JsonCodecs.list(BedPlantsItem.CODEC), this.plants);
        others.write(out, "labels", JsonCodecs.map(JsonCodecs.STRING), this.labels);
        others.write(out, "shape", BedShape.CODEC, this.shape);
        others.write(out, "tags", Tags.CODEC, this.tags);
        others.write(out, "extra", JsonCodecs.OBJECT, this.extra);
        others.write(out, "task", Task.CODEC, this.task);
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
        others.validate(found, "plants", this.plants);
        others.validate(found, "labels", this.labels);
        others.validate(found, "shape", this.shape);
        others.validate(found, "tags", this.tags);
        others.validate(found, "task", this.task);
    }

    private static Bed read(JsonReader in) {
        Builder builder = new Builder();
        in.beginObject();
        while (in.hasNext()) {
            builder.read(in, in.nextName());
        }
        in.endObject();
        builder.others.require(in, "id", builder.id);
        builder.others.require(in, "name", builder.name);
        builder.others.requirePresent(in, "note", builder.note);
        return new Bed(builder);
    }

    private @Nullable Object[] propertyValues() {
        return new Object[] {id, name, note, created, state, length, count, publicValue, key, old,
                plants, labels, shape, tags, extra, task, others};
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Bed that && ModelValues.equal(propertyValues(), that.propertyValues());
    }

    @Override
    public int hashCode() {
        return ModelValues.hash(propertyValues());
    }

    @Override
    public String toString() {
        return PropertyBag.describe("Bed", this);
    }

    /**
     * Builds {@code Bed}. Not safe for use by several threads at once.
     */
    public static final class Builder {
        private @Nullable UUID id;

        private @Nullable String name;

        private @Nullable String note;

        private @Nullable OffsetDateTime created;

        private @Nullable BedState state;

        private @Nullable BigDecimal length;

        private @Nullable Long count;

        private @Nullable Boolean publicValue;

        private @Nullable String key;

        private @Nullable String old;

        private @Nullable List<BedPlantsItem> plants;

        private @Nullable Map<String, String> labels;

        private @Nullable BedShape shape;

        private @Nullable Tags tags;

        private @Nullable JsonObject extra;

        private @Nullable Task task;

        private final PropertyBagBuilder others;

        private Builder() {
            this.others = PropertyBag.builder();
        }

        private Builder(Bed from) {
            this.id = from.id;
            this.name = from.name;
            this.note = from.note;
            this.created = from.created;
            this.state = from.state;
            this.length = from.length;
            this.count = from.count;
            this.publicValue = from.publicValue;
            this.key = from.key;
            this.old = from.old;
            this.plants = from.plants;
            this.labels = from.labels;
            this.shape = from.shape;
            this.tags = from.tags;
            this.extra = from.extra;
            this.task = from.task;
            this.others = from.others.toBuilder();
        }

        /**
         * Sets {@code id}.
         *
         * @param id the value
         * @return this builder
         */
        public Builder id(UUID id) {
            this.id = others.set("id", Objects.requireNonNull(id, "id"));
            return this;
        }

        /**
         * Sets {@code name}.
         *
         * @param name the value
         * @return this builder
         */
        public Builder name(String name) {
            this.name = others.set("name", Objects.requireNonNull(name, "name"));
            return this;
        }

        /**
         * Sets {@code note}.
         *
         * @param note the value; null is sent as null
         * @return this builder
         */
        public Builder note(@Nullable String note) {
            this.note = others.set("note", note);
            return this;
        }

        /**
         * Sets {@code created}.
         *
         * @param created the value
         * @return this builder
         */
        public Builder created(OffsetDateTime created) {
            this.created = others.set("created", Objects.requireNonNull(created, "created"));
            return this;
        }

        /**
         * Sets {@code state}.
         *
         * @param state the value
         * @return this builder
         */
        public Builder state(BedState state) {
            this.state = others.set("state", Objects.requireNonNull(state, "state"));
            return this;
        }

        /**
         * Sets {@code length}.
         *
         * @param length the value
         * @return this builder
         */
        public Builder length(BigDecimal length) {
            this.length = others.set("length", Objects.requireNonNull(length, "length"));
            return this;
        }

        /**
         * Sets {@code length}.
         *
         * @param length the value
         * @return this builder
         */
        public Builder length(double length) {
            return length(BigDecimal.valueOf(length));
        }

        /**
         * Sets {@code length}.
         *
         * @param length the value
         * @return this builder
         */
        public Builder length(long length) {
            return length(BigDecimal.valueOf(length));
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
         * Sets {@code public}.
         *
         * @param publicValue the value
         * @return this builder
         */
        public Builder publicValue(boolean publicValue) {
            this.publicValue = others.set("public", publicValue);
            return this;
        }

        /**
         * Sets {@code key}.
         * <ul>
         * <li>Write only.</li>
         * </ul>
         *
         * @param key the value
         * @return this builder
         */
        public Builder key(String key) {
            this.key = others.set("key", Objects.requireNonNull(key, "key"));
            return this;
        }

        /**
         * Sets {@code old}.
         *
         * @param old the value
         * @return this builder
         * @deprecated The schema marks it as deprecated.
         */
        @Deprecated
        public Builder old(String old) {
            this.old = others.set("old", Objects.requireNonNull(old, "old"));
            return this;
        }

        /**
         * Sets {@code plants}.
         *
         * @param plants the value
         * @return this builder
         */
        public Builder plants(List<BedPlantsItem> plants) {
            this.plants = others.set("plants", List.copyOf(plants));
            return this;
        }

        /**
         * Sets {@code plants}.
         *
         * @param plants the value
         * @return this builder
         */
        public Builder plants(BedPlantsItem... plants) {
            return plants(List.of(plants));
        }

        /**
         * Sets {@code labels}.
         *
         * @param labels the value
         * @return this builder
         */
        public Builder labels(Map<String, String> labels) {
            this.labels = others.set("labels", Collections.unmodifiableMap(new LinkedHashMap<>(labels)));
            return this;
        }

        /**
         * Sets {@code shape}.
         *
         * @param shape the value
         * @return this builder
         */
        public Builder shape(BedShape shape) {
            this.shape = others.set("shape", Objects.requireNonNull(shape, "shape"));
            return this;
        }

        /**
         * Sets {@code shape}.
         *
         * @param shape the value
         * @return this builder
         */
        public Builder shape(String shape) {
            return shape(BedShape.of(shape));
        }

        /**
         * Sets {@code shape}.
         *
         * @param shape the value
         * @return this builder
         */
        public Builder shape(BigDecimal shape) {
            return shape(BedShape.of(shape));
        }

        /**
         * Sets {@code shape}.
         *
         * @param shape the value
         * @return this builder
         */
        public Builder shape(double shape) {
            return shape(BedShape.of(shape));
        }

        /**
         * Sets {@code shape}.
         *
         * @param shape the value
         * @return this builder
         */
        public Builder shape(long shape) {
            return shape(BedShape.of(shape));
        }

        /**
         * Sets {@code tags}.
         *
         * @param tags the value
         * @return this builder
         */
        public Builder tags(Tags tags) {
            this.tags = others.set("tags", Objects.requireNonNull(tags, "tags"));
            return this;
        }

        /**
         * Sets {@code extra}.
         *
         * @param extra the value
         * @return this builder
         */
        public Builder extra(JsonObject extra) {
            this.extra = others.set("extra", Objects.requireNonNull(extra, "extra"));
            return this;
        }

        /**
         * Sets {@code task}.
         *
         * @param task the value
         * @return this builder
         */
        public Builder task(Task task) {
            this.task = others.set("task", Objects.requireNonNull(task, "task"));
            return this;
        }

        /**
         * Sets {@code task}.
         *
         * @param task the value
         * @return this builder
         */
        public Builder task(Tags task) {
            return task(Task.of(task));
        }

        /**
         * Sets {@code task}.
         *
         * @param task the value
         * @return this builder
         */
        public Builder task(String task) {
            return task(Task.of(task));
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
        public Bed build() {
            others.requireSet("Bed", "id", id, "beds.txt, Schemas, Bed");
            others.requireSet("Bed", "name", name, "beds.txt, Schemas, Bed");
            others.requireSetOrNull("Bed", "note", note, "beds.txt, Schemas, Bed");
            return new Bed(this);
        }

        private void read(JsonReader in, String property) {
            switch (property) {
                case "id" -> this.id = others.read(in, property, JsonCodecs.UUID);
                case "name" -> this.name = others.read(in, property, JsonCodecs.STRING);
                case "note" -> this.note = others.readNullable(in, property, JsonCodecs.STRING);
                case "created" -> this.created = others.read(in, property, JsonCodecs.DATE_TIME);
                case "state" -> this.state = others.read(in, property, BedState.CODEC);
                case "length" -> this.length = others.read(in, property, JsonCodecs.DECIMAL);
                case "count" -> this.count = others.read(in, property, JsonCodecs.LONG);
                case "public" -> this.publicValue = others.read(in, property, JsonCodecs.BOOLEAN);
                case "key" -> this.key = others.read(in, property, JsonCodecs.STRING);
                case "old" -> this.old = others.read(in, property, JsonCodecs.STRING);
                case "plants" -> this.plants = others.read(in, property, JsonCodecs.list(BedPlantsItem.CODEC));
                case "labels" -> this.labels = others.read(in, property, JsonCodecs.map(JsonCodecs.STRING));
                case "shape" -> this.shape = others.read(in, property, BedShape.CODEC);
                case "tags" -> this.tags = others.read(in, property, Tags.CODEC);
                case "extra" -> this.extra = others.read(in, property, JsonCodecs.OBJECT);
                case "task" -> this.task = others.read(in, property, Task.CODEC);
                default -> others.readAdditional(in, property);
            }
        }
    }
}
