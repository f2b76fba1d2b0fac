package dev.apograph.runtime.json;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A typed value as its schema sees it: as JSON.
 *
 * @param value the value
 * @param original how it was spelled in the document, where that differs from how it would be written
 */
record BoundedValue(Object value, @Nullable JsonValue original) {

    /** The text of a JSON string; empty for other kinds. */
    Optional<String> text() {
        if (original instanceof JsonString spelled) {
            return Optional.of(spelled.value());
        }
        if (value instanceof JsonString string) {
            return Optional.of(string.value());
        }
        if (value instanceof OpenEnum constant) {
            return Optional.of(constant.value());
        }
        return value instanceof byte[] bytes ? Optional.of(Base64Texts.encoded(bytes)) : ofPlainType();
    }

    private Optional<String> ofPlainType() {
        if (value instanceof OffsetDateTime time) {
            return Optional.of(TimeTexts.print(time));
        }
        if (value instanceof OffsetTime time) {
            return Optional.of(TimeTexts.print(time));
        }
        boolean isText = value instanceof String
                || value instanceof URI
                || value instanceof UUID
                || value instanceof LocalDate
                || value instanceof Duration;
        return isText ? Optional.of(value.toString()) : Optional.empty();
    }

    /** The value of a JSON number; empty for other kinds. */
    Optional<BigDecimal> number() {
        if (value instanceof Long number) {
            return Optional.of(BigDecimal.valueOf(number));
        }
        if (value instanceof BigDecimal number) {
            return Optional.of(number);
        }
        if (value instanceof BigInteger number) {
            return Optional.of(new BigDecimal(number));
        }
        if (value instanceof Instant instant) {
            return Optional.of(BigDecimal.valueOf(instant.toEpochMilli()));
        }
        return value instanceof JsonNumber number ? number.toBigDecimal() : Optional.empty();
    }

    /** The number of items of a JSON array. */
    OptionalInt items() {
        if (value instanceof List<?> list) {
            return OptionalInt.of(list.size());
        }
        return value instanceof JsonArray array ? OptionalInt.of(array.items().size()) : OptionalInt.empty();
    }

    /** The number of properties of a JSON object. */
    OptionalInt properties() {
        if (value instanceof Map<?, ?> map) {
            return OptionalInt.of(map.size());
        }
        JsonValue json = value instanceof JsonModel model ? model.toJson() : null;
        if (value instanceof JsonObject object) {
            json = object;
        }
        return json instanceof JsonObject object
                ? OptionalInt.of(object.members().size())
                : OptionalInt.empty();
    }

    /** The value as JSON. */
    JsonValue json() {
        return original == null ? json(value, Optional.empty()) : original;
    }

    private static JsonValue json(@Nullable Object value, Optional<PropertyMark> mark) {
        JsonValue raw = mark.map(PropertyMark::raw).orElse(null);
        if (raw != null) {
            return raw;
        }
        if (value == null) {
            return JsonNull.INSTANCE;
        }
        if (value instanceof List<?> items) {
            List<JsonValue> values = new ArrayList<>();
            for (Object item : items) {
                values.add(json(item, items instanceof KeptList<?> kept ? kept.mark(values.size()) : Optional.empty()));
            }
            return JsonArray.of(values);
        }
        if (value instanceof Map<?, ?> entries) {
            Map<String, JsonValue> members = new LinkedHashMap<>();
            entries.forEach((key, entry) -> {
                String name = String.valueOf(key);
                members.put(name, json(entry, entries instanceof KeptMap<?> kept ? kept.mark(name) : Optional.empty()));
            });
            return JsonObject.ofOwned(members);
        }
        return scalar(value);
    }

    private static JsonValue scalar(Object value) {
        if (value instanceof JsonValue json) {
            return json;
        }
        if (value instanceof JsonModel model) {
            return model.toJson();
        }
        if (value instanceof Boolean bool) {
            return JsonValue.of(bool);
        }
        BoundedValue plain = new BoundedValue(value, null);
        Optional<JsonValue> number = plain.number().map(JsonValue::of);
        return number.orElseGet(() -> JsonValue.of(plain.text().orElseGet(value::toString)));
    }
}
