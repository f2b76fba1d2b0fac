package dev.apograph.runtime.json;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The content of a model that is an array whose items have types by their position. It is kept as it was read, whatever
 * stands there; items are typed when they are asked for. Equality does not look at the place. Immutable.
 */
public final class TupleItems {

    private final JsonValue json;
    private final String path;

    private TupleItems(JsonValue json, String path) {
        this.json = json;
        this.path = path;
    }

    /** Reads whatever stands next. */
    public static TupleItems read(JsonReader in) {
        String path = in.path();
        return new TupleItems(in.readValue(), path);
    }

    /** Starts an array without items. */
    public static Builder builder() {
        return new Builder();
    }

    /** The whole value. */
    public JsonValue json() {
        return json;
    }

    /**
     * One item.
     *
     * @param at its position, from 0
     * @return the item; empty when the array is shorter or the item is null
     * @throws JsonException if the item is of another type, or this is no array
     */
    public <T> Optional<T> item(int at, JsonCodec<T> codec) {
        List<JsonValue> items = items();
        return at >= items.size() || items.get(at) instanceof JsonNull
                ? Optional.empty()
                : Optional.of(read(items.get(at), at, codec, false).value());
    }

    /**
     * All items from a position on.
     *
     * @param from the first position, from 0
     * @throws JsonException if one is of another type, or this is no array
     */
    public <T> List<T> from(int from, JsonCodec<T> codec) {
        List<JsonValue> items = items();
        List<T> rest = new ArrayList<>();
        for (int at = from; at < items.size(); at++) {
            rest.add(read(items.get(at), at, codec, false).value());
        }
        return Collections.unmodifiableList(rest);
    }

    <T> RootValue<T> read(JsonValue item, int at, JsonCodec<T> codec, boolean strict) {
        return RootValue.read(JsonReader.over(item, () -> path + "[" + at + "]", strict), codec);
    }

    /** The items, if this is an array. */
    Optional<List<JsonValue>> array() {
        return json instanceof JsonArray array ? Optional.of(array.items()) : Optional.empty();
    }

    String path() {
        return path;
    }

    private List<JsonValue> items() {
        return array().orElseThrow(() -> new JsonException(path, TupleCheck.NO_ARRAY.tell(json.kind())));
    }

    /**
     * Writes the array; where the text is only looked at, without the secrets in its items.
     *
     * @param check goes through the items with their codecs
     */
    public void write(JsonWriter out, Consumer<TupleCheck> check) {
        if (!out.masking() || array().isEmpty()) {
            out.value(json);
            return;
        }
        List<JsonValue> masked = new ArrayList<>(items());
        check.accept(TupleCheck.masking(this, masked));
        out.value(JsonArray.of(masked));
    }

    /** Looks at the items to tell what is wrong with them. */
    public TupleCheck check(JsonValidation found) {
        return TupleCheck.telling(this, found);
    }

    /** Looks at the items so that a strict reader fails at what is wrong with them. */
    public TupleCheck check(JsonReader in) {
        return TupleCheck.failing(this, in.strict());
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof TupleItems items && json.equals(items.json);
    }

    @Override
    public int hashCode() {
        return json.hashCode();
    }

    /** The place only: the items may be secrets. */
    @Override
    public String toString() {
        return "TupleItems[" + path + "]";
    }

    /** Collects the items of an array. Not safe for use by several threads. */
    public static final class Builder {

        private final List<JsonValue> items = new ArrayList<>();

        private Builder() {}

        /** Adds an item. */
        public <T> Builder with(JsonCodec<T> codec, T item) {
            T given = Objects.requireNonNull(item, "item");
            items.add(JsonWriter.valueOf(out -> codec.write(out, given)));
            return this;
        }

        /** Adds an item that may be null. */
        public <T> Builder nullable(JsonCodec<T> codec, @Nullable T item) {
            if (item == null) {
                items.add(JsonNull.INSTANCE);
                return this;
            }
            return with(codec, item);
        }

        /** The array. */
        public TupleItems build() {
            return new TupleItems(JsonArray.of(items), "$");
        }
    }
}
