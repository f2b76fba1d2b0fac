package dev.apograph.runtime.json;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A generated class for a documented schema. It keeps everything that was read, known to the schema or not. */
public interface JsonModel {

    /** Writes the model as one JSON value. */
    void writeTo(JsonWriter out);

    /** The model as JSON. */
    default JsonValue toJson() {
        return JsonWriter.valueOf(this::writeTo);
    }

    /** The JSON value of any property by its wire name, whether the schema knows it or not. */
    default Optional<JsonValue> property(String name) {
        return toJson() instanceof JsonObject object ? object.get(name) : Optional.empty();
    }

    /** Properties that the schema does not know, and those that were set as raw JSON; in order. */
    Map<String, JsonValue> additionalProperties();

    /**
     * Everything in which this model and the models inside it do not fit their schemas: missing properties, values of
     * another type, values beyond documented bounds. Paths start at this model, which is {@code $}.
     *
     * @return the violations, the first 10,000 of them; empty if all is well
     */
    default List<JsonViolation> validate() {
        return JsonValidation.of(this);
    }

    /** Tells of everything in which this model does not fit; generated code overrides this. */
    default void validate(JsonValidation found) {}
}
