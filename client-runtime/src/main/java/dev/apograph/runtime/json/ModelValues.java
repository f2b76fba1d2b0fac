package dev.apograph.runtime.json;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * When two values of models are equal: by what they mean in JSON. Numbers are equal by their value (1.0 and 1.00 are one
 * number, as in {@link JsonNumber}), bytes by their content, lists and maps by what they hold, values of another type by
 * the JSON that is kept for them. How a value was spelled does not count.
 */
public final class ModelValues {

    private ModelValues() {}

    /** Whether two values of properties, or two arrays of them, are equal. */
    public static boolean equal(@Nullable Object one, @Nullable Object other) {
        if (one == other) {
            return true;
        }
        if (one == null || other == null) {
            return false;
        }
        if (one instanceof Object[] values) {
            return other instanceof Object[] others && sameItems(Arrays.asList(values), Arrays.asList(others));
        }
        if (one instanceof List<?> items) {
            return other instanceof List<?> others && sameItems(items, others);
        }
        if (one instanceof Map<?, ?> entries) {
            return other instanceof Map<?, ?> others && sameEntries(entries, others);
        }
        return sameScalar(one, other);
    }

    private static boolean sameScalar(Object one, Object other) {
        if (one instanceof BigDecimal number) {
            return other instanceof BigDecimal same && number.compareTo(same) == 0;
        }
        if (one instanceof byte[] bytes) {
            return other instanceof byte[] same && Arrays.equals(bytes, same);
        }
        return one.equals(other);
    }

    private static boolean sameItems(List<?> one, List<?> other) {
        if (one.size() != other.size()) {
            return false;
        }
        Iterator<?> others = other.iterator();
        int index = 0;
        for (Object item : one) {
            if (!equal(item, others.next()) || !Objects.equals(wrongAt(one, index), wrongAt(other, index))) {
                return false;
            }
            index++;
        }
        return true;
    }

    private static boolean sameEntries(Map<?, ?> one, Map<?, ?> other) {
        return one.size() == other.size()
                && one.entrySet().stream()
                        .allMatch(entry -> other.containsKey(entry.getKey())
                                && equal(entry.getValue(), other.get(entry.getKey()))
                                && Objects.equals(wrongAt(one, entry.getKey()), wrongAt(other, entry.getKey())));
    }

    private static @Nullable JsonValue wrongAt(List<?> items, int index) {
        return items instanceof KeptList<?> kept
                ? kept.mark(index).flatMap(PropertyMark::content).orElse(null)
                : null;
    }

    private static @Nullable JsonValue wrongAt(Map<?, ?> entries, @Nullable Object name) {
        return entries instanceof KeptMap<?> kept && name instanceof String key
                ? kept.mark(key).flatMap(PropertyMark::content).orElse(null)
                : null;
    }

    /** A hash of a value of a property, or of an array of them, that fits {@link #equal}. */
    public static int hash(@Nullable Object value) {
        if (value instanceof Object[] values) {
            return hash(Arrays.asList(values));
        }
        if (value instanceof List<?> items) {
            int hash = 1;
            for (Object item : items) {
                hash = 31 * hash + hash(item);
            }
            return hash;
        }
        if (value instanceof Map<?, ?> entries) {
            int hash = 0;
            for (Map.Entry<?, ?> entry : entries.entrySet()) {
                hash += Objects.hashCode(entry.getKey()) ^ hash(entry.getValue());
            }
            return hash;
        }
        if (value instanceof BigDecimal number) {
            return number.stripTrailingZeros().hashCode();
        }
        return value instanceof byte[] bytes ? Arrays.hashCode(bytes) : Objects.hashCode(value);
    }
}
