package dev.apograph.runtime.json;

import java.math.BigDecimal;

/**
 * A JSON value of any form. Values are immutable. {@link Object#toString()} is the value as compact JSON text, with
 * everything that it holds: it is data and must not be logged where it may hold a secret.
 */
public sealed interface JsonValue permits JsonObject, JsonArray, JsonString, JsonNumber, JsonBoolean, JsonNull {

    /**
     * Reads one JSON text within the default limits.
     *
     * @throws JsonException if the text is not JSON, or more text follows the value
     */
    static JsonValue parse(String json) {
        JsonReader in = JsonReader.of(json);
        JsonValue value = in.readValue();
        in.requireEnd();
        return value;
    }

    /** A string. */
    static JsonString of(String value) {
        return new JsonString(value);
    }

    /** An integer. */
    static JsonNumber of(long value) {
        return new JsonNumber(Long.toString(value));
    }

    /** A number; NaN and infinities are refused, since JSON has none. */
    static JsonNumber of(double value) {
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException("JSON has no NaN and no infinity");
        }
        return new JsonNumber(Double.toString(value));
    }

    /** A number with the digits that it has. */
    static JsonNumber of(BigDecimal value) {
        return new JsonNumber(value.toString());
    }

    /** True or false. */
    static JsonBoolean of(boolean value) {
        return value ? JsonBoolean.TRUE : JsonBoolean.FALSE;
    }

    /** The value {@code null}. */
    static JsonNull ofNull() {
        return JsonNull.INSTANCE;
    }

    /** Which of the six forms this is. */
    JsonKind kind();
}
