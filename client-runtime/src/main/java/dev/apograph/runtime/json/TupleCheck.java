package dev.apograph.runtime.json;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Looks at the items of an array whose types depend on the position, on behalf of {@code validate} or of a strict reader.
 * Used by generated code.
 */
public final class TupleCheck {

    static final Problem NO_ARRAY = Problem.expected(JsonKind.ARRAY, "an array");

    private final TupleItems tuple;
    private final List<JsonValue> items;
    private final @Nullable JsonValidation found;

    private TupleCheck(TupleItems tuple, List<JsonValue> items, @Nullable JsonValidation found) {
        this.tuple = tuple;
        this.items = items;
        this.found = found;
    }

    static TupleCheck telling(TupleItems tuple, JsonValidation found) {
        if (tuple.array().isEmpty()) {
            found.violation(NO_ARRAY.tell(tuple.json().kind()));
        }
        return new TupleCheck(tuple, tuple.array().orElse(List.of()), found);
    }

    static TupleCheck failing(TupleItems tuple, boolean strict) {
        if (strict && tuple.array().isEmpty()) {
            throw new JsonException(tuple.path(), NO_ARRAY.tell(tuple.json().kind()));
        }
        return new TupleCheck(tuple, strict ? tuple.array().orElse(List.of()) : List.of(), null);
    }

    /** Looks at one item, if the array is long enough. */
    public <T> TupleCheck item(int at, boolean nullable, JsonCodec<T> codec) {
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

    /** Looks at all items from a position on. */
    public <T> TupleCheck from(int from, JsonCodec<T> codec) {
        for (int at = from; at < items.size(); at++) {
            item(at, false, codec);
        }
        return this;
    }

    /** Looks whether there are more items than there must be. */
    public TupleCheck most(int count) {
        if (items.size() > count) {
            String problem = "has more than " + count + " items";
            if (found == null) {
                throw new JsonException(tuple.path(), problem);
            }
            found.violation(problem);
        }
        return this;
    }
}
