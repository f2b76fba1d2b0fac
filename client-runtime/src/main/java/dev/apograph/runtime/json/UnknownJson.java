package dev.apograph.runtime.json;

import java.util.Map;

/** A value of a union that has none of the documented forms: each union has a branch of its own for such values. */
public interface UnknownJson extends JsonModel {

    /** The value as it is. */
    JsonValue json();

    @Override
    default JsonValue toJson() {
        return json();
    }

    @Override
    default void writeTo(JsonWriter out) {
        out.value(json());
    }

    @Override
    default Map<String, JsonValue> additionalProperties() {
        return json() instanceof JsonObject object ? object.members() : Map.of();
    }

    @Override
    default void validate(JsonValidation found) {
        found.violation(Problem.NO_FORM.words());
    }
}
