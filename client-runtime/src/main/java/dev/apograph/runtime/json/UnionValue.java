package dev.apograph.runtime.json;

import java.util.Map;

/** A branch of a union that is no object with documented properties: a scalar, a list, a map, another union. */
public interface UnionValue extends JsonModel {

    @Override
    default Map<String, JsonValue> additionalProperties() {
        return Map.of();
    }

    /** Writes a value that the schema marks as secret; {@code ***} where the text is only looked at. */
    static <T> void writeSecret(JsonWriter out, JsonCodec<T> codec, T value) {
        if (out.masking()) {
            out.value(SecretNames.MASK);
        } else {
            codec.write(out, value);
        }
    }
}
