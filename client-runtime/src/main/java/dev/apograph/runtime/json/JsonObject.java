package dev.apograph.runtime.json;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** A JSON object: names and values in order. Two objects are equal whatever the order of their names. */
public final class JsonObject implements JsonValue {

    private final Map<String, JsonValue> members;

    private JsonObject(Map<String, JsonValue> members) {
        this.members = Collections.unmodifiableMap(members);
    }

    /** An object of the given members in the map's order. */
    public static JsonObject of(Map<String, ? extends JsonValue> members) {
        Builder builder = builder();
        members.forEach(builder::put);
        return builder.build();
    }

    /** Takes the map over without a copy. */
    static JsonObject ofOwned(Map<String, JsonValue> members) {
        return new JsonObject(members);
    }

    /** Builds an object member by member. */
    public static Builder builder() {
        return new Builder();
    }

    /** All members in order; not modifiable. */
    public Map<String, JsonValue> members() {
        return members;
    }

    /** The value of a name; empty if there is none ({@link JsonNull} if the value is null). */
    public Optional<JsonValue> get(String name) {
        return Optional.ofNullable(members.get(name));
    }

    @Override
    public JsonKind kind() {
        return JsonKind.OBJECT;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof JsonObject object && members.equals(object.members);
    }

    @Override
    public int hashCode() {
        return members.hashCode();
    }

    @Override
    public String toString() {
        return JsonWriter.toStringOf(out -> out.value(this));
    }

    /** Collects the members of an object. */
    public static final class Builder {

        private final Map<String, JsonValue> members = new LinkedHashMap<>();

        private Builder() {}

        /** Sets a member; an earlier value of the name is replaced and keeps its place. */
        public Builder put(String name, JsonValue value) {
            members.put(Objects.requireNonNull(name, "name"), Objects.requireNonNull(value, "value"));
            return this;
        }

        /** Sets a member to a string. */
        public Builder put(String name, String value) {
            return put(name, JsonValue.of(value));
        }

        /** Sets a member to an integer. */
        public Builder put(String name, long value) {
            return put(name, JsonValue.of(value));
        }

        /** Sets a member to true or false. */
        public Builder put(String name, boolean value) {
            return put(name, JsonValue.of(value));
        }

        /** The object; the builder may go on being used. */
        public JsonObject build() {
            return new JsonObject(new LinkedHashMap<>(members));
        }
    }
}
