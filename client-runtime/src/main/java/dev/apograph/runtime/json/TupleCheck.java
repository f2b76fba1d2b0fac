package dev.apograph.runtime.json;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Looks at the items of an array whose types depend on the position, on behalf of {@code validate}, of a strict reader or
 * of a text without secrets. Used by generated code.
 */
public final class TupleCheck {

    static final Problem NO_ARRAY = Problem.expected(JsonKind.ARRAY, "an array");

    private final TupleItems tuple;
    private final List<JsonValue> items;
    private final @Nullable JsonValidation found;
    private final @Nullable List<JsonValue> masked;

    private TupleCheck(
            TupleItems tuple, List<JsonValue> items, @Nullable JsonValidation found, @Nullable List<JsonValue> masked) {
        this.tuple = tuple;
        this.items = items;
        this.found = found;
        this.masked = masked;
    }

    /** Replaces each item in {@code masked} by what may be shown of it. */
    static TupleCheck masking(TupleItems tuple, List<JsonValue> masked) {
        return new TupleCheck(tuple, List.copyOf(masked), null, masked);
    }

    static TupleCheck telling(TupleItems tuple, JsonValidation found) {
        if (tuple.array().isEmpty()) {
            found.violation(NO_ARRAY.tell(tuple.json().kind()));
        }
        return new TupleCheck(tuple, tuple.array().orElse(List.of()), found, null);
    }

    static TupleCheck failing(TupleItems tuple, boolean strict) {
        if (strict && tuple.array().isEmpty()) {
            throw new JsonException(tuple.path(), NO_ARRAY.tell(tuple.json().kind()));
        }
        return new TupleCheck(tuple, strict ? tuple.array().orElse(List.of()) : List.of(), null, null);
    }

    /** Looks at one item, if the array is long enough. */
    public <T> TupleCheck item(int at, boolean nullable, JsonCodec<T> codec) {
        if (masked != null) {
            mask(masked, at, codec);
            return this;
        }
        if (at < items.size() && !(nullable && items.get(at) instanceof JsonNull)) {
            RootValue<T> value = tuple.read(items.get(at), at, codec, found == null);
            if (found != null) {
                found.enter(at);
                value.validate(found, JsonBounds.NONE);
                found.leave();
            }
        }
        return this;
    }

    private <T> void mask(List<JsonValue> shown, int at, JsonCodec<T> codec) {
        if (at < items.size()) {
            RootValue<T> value = tuple.read(items.get(at), at, codec, false);
            shown.set(at, JsonWriter.maskedValueOf(out -> value.write(out, codec)));
        }
    }

    /** Says that the items from one position to before another must never be shown. */
    public TupleCheck secret(int from, int to) {
        for (int at = from; masked != null && at < Math.min(to, items.size()); at++) {
            masked.set(at, items.get(at) instanceof JsonNull ? JsonNull.INSTANCE : SecretNames.MASK);
        }
        return this;
    }

    /** Looks at all items from a position on. */
    public <T> TupleCheck from(int from, JsonCodec<T> codec) {
        for (int at = from; at < items.size(); at++) {
            item(at, false, codec);
        }
        return this;
    }

    /** Looks whether there are more items than there must be. */
    public TupleCheck most(int count) {
        if (masked == null && items.size() > count) {
            String problem = "has more than " + count + " items";
            if (found == null) {
                throw new JsonException(tuple.path(), problem);
            }
            found.violation(problem);
        }
        return this;
    }
}
