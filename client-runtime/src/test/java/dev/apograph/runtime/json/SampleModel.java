package dev.apograph.runtime.json;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A model as the generator writes them. */
final class SampleModel implements JsonModel {

    static final JsonCodec<SampleModel> CODEC = JsonCodecs.model(SampleModel::read);
    private static final JsonCodec<List<SampleModel>> CHILDREN = JsonCodecs.list(CODEC);
    private static final JsonCodec<List<OffsetDateTime>> DATES = JsonCodecs.list(JsonCodecs.DATE_TIME);

    private final @Nullable String name;
    private final @Nullable Long count;
    private final @Nullable OffsetDateTime created;
    private final @Nullable List<OffsetDateTime> dates;
    private final @Nullable List<SampleModel> children;
    private final @Nullable JsonValue any;
    private final PropertyBag others;

    private SampleModel(Builder builder) {
        this.name = builder.name;
        this.count = builder.count;
        this.created = builder.created;
        this.dates = builder.dates;
        this.children = builder.children;
        this.any = builder.any;
        this.others = builder.others.build();
    }

    static Builder builder() {
        return new Builder(PropertyBag.EMPTY);
    }

    Builder toBuilder() {
        Builder builder = new Builder(others);
        builder.name = name;
        builder.count = count;
        builder.created = created;
        builder.dates = dates;
        builder.children = children;
        builder.any = any;
        return builder;
    }

    String name() {
        return others.required("name", name);
    }

    Optional<Long> count() {
        return others.optional("count", count);
    }

    Optional<OffsetDateTime> created() {
        return others.optional("created", created);
    }

    Optional<List<OffsetDateTime>> dates() {
        return others.optional("dates", dates);
    }

    Optional<List<SampleModel>> children() {
        return others.optional("children", children);
    }

    Optional<JsonValue> any() {
        return others.optional("any", any);
    }

    private static SampleModel read(JsonReader in) {
        Builder builder = builder();
        in.beginObject();
        while (in.hasNext()) {
            String property = in.nextName();
            switch (property) {
                case "name" -> builder.name = builder.others.read(in, property, JsonCodecs.STRING);
                case "count" -> builder.count = builder.others.read(in, property, JsonCodecs.LONG);
                case "created" -> builder.created = builder.others.read(in, property, JsonCodecs.DATE_TIME);
                case "dates" -> builder.dates = builder.others.read(in, property, DATES);
                case "children" -> builder.children = builder.others.read(in, property, CHILDREN);
                case "any" -> builder.any = builder.others.read(in, property, JsonCodecs.VALUE);
                default -> builder.others.readAdditional(in, property);
            }
        }
        in.endObject();
        builder.others.require(in, "name", builder.name);
        return new SampleModel(builder);
    }

    @Override
    public void writeTo(JsonWriter out) {
        out.beginObject();
        others.write(out, "name", JsonCodecs.STRING, name);
        others.writeSecret(out, "count", JsonCodecs.LONG, count);
        others.write(out, "created", JsonCodecs.DATE_TIME, created);
        others.write(out, "dates", DATES, dates);
        others.write(out, "children", CHILDREN, children);
        others.write(out, "any", JsonCodecs.VALUE, any);
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
        others.validate(found, "dates", dates);
        others.validate(found, "children", children);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SampleModel that
                && Objects.equals(name, that.name)
                && Objects.equals(count, that.count)
                && Objects.equals(created, that.created)
                && Objects.equals(dates, that.dates)
                && Objects.equals(children, that.children)
                && Objects.equals(any, that.any)
                && others.equals(that.others);
    }

    @Override
    public int hashCode() {
        return Objects.hash(name, count, created, dates, children, any, others);
    }

    @Override
    public String toString() {
        return PropertyBag.describe("SampleModel", this);
    }

    static final class Builder {

        private @Nullable String name;
        private @Nullable Long count;
        private @Nullable OffsetDateTime created;
        private @Nullable List<OffsetDateTime> dates;
        private @Nullable List<SampleModel> children;
        private @Nullable JsonValue any;
        private final PropertyBagBuilder others;

        private Builder(PropertyBag start) {
            this.others = start.toBuilder();
        }

        Builder name(@Nullable String value) {
            this.name = others.set("name", value);
            return this;
        }

        Builder count(@Nullable Long value) {
            this.count = others.set("count", value);
            return this;
        }

        Builder created(@Nullable OffsetDateTime value) {
            this.created = others.set("created", value);
            return this;
        }

        Builder children(SampleModel... values) {
            this.children = others.set("children", List.of(values));
            return this;
        }

        Builder property(String property, JsonValue value) {
            others.put(property, value);
            return this;
        }

        /** Without the check, as the reader makes models. */
        SampleModel buildAsIs() {
            return new SampleModel(this);
        }

        SampleModel build() {
            others.requireSet("SampleModel", "name", name, "sample page, Sample");
            return new SampleModel(this);
        }
    }
}
