package dev.apograph.runtime.jackson;

import dev.apograph.runtime.json.JsonCodec;
import dev.apograph.runtime.json.JsonCodecs;
import dev.apograph.runtime.json.JsonModel;
import dev.apograph.runtime.json.JsonReader;
import dev.apograph.runtime.json.JsonValidation;
import dev.apograph.runtime.json.JsonValue;
import dev.apograph.runtime.json.JsonWriter;
import dev.apograph.runtime.json.OpenEnum;
import dev.apograph.runtime.json.PropertyBag;
import dev.apograph.runtime.json.PropertyBagBuilder;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A model as the generator writes them, with a date, a list and an open enum. */
public final class Note implements JsonModel {

    /** Reads and writes the JSON form. */
    public static final JsonCodec<Note> CODEC = JsonCodecs.model(Note::read);

    private final @Nullable OffsetDateTime at;
    private final @Nullable Color color;
    private final PropertyBag others;

    private Note(@Nullable OffsetDateTime at, @Nullable Color color, PropertyBag others) {
        this.at = at;
        this.color = color;
        this.others = others;
    }

    public Optional<OffsetDateTime> at() {
        return others.optional("at", at);
    }

    public Optional<Color> color() {
        return others.optional("color", color);
    }

    private static Note read(JsonReader in) {
        PropertyBagBuilder others = PropertyBag.builder();
        OffsetDateTime at = null;
        Color color = null;
        in.beginObject();
        while (in.hasNext()) {
            String property = in.nextName();
            switch (property) {
                case "at" -> at = others.read(in, property, JsonCodecs.DATE_TIME);
                case "color" -> color = others.read(in, property, Color.CODEC);
                default -> others.readAdditional(in, property);
            }
        }
        in.endObject();
        return new Note(at, color, others.build());
    }

    @Override
    public void writeTo(JsonWriter out) {
        out.beginObject();
        others.write(out, "at", JsonCodecs.DATE_TIME, at);
        others.write(out, "color", Color.CODEC, color);
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
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Note that && toJson().equals(that.toJson());
    }

    @Override
    public int hashCode() {
        return toJson().hashCode();
    }

    @Override
    public String toString() {
        return PropertyBag.describe("Note", this);
    }

    /** An open enum. */
    public record Color(String value) implements OpenEnum {

        /** Reads and writes the JSON form. */
        public static final JsonCodec<Color> CODEC = JsonCodecs.openEnum(Color::new);

        @Override
        public String toString() {
            return value;
        }
    }
}
