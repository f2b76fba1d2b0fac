package dev.apograph.runtime.json;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Tokens from a value that was parsed before. */
final class TreeTokens implements JsonTokens {

    private final Deque<Level> levels = new ArrayDeque<>();
    private final Iterator<JsonValue> root;
    private JsonValue current = JsonNull.INSTANCE;
    private String text = "";

    /** One open object (with {@code members}) or array (with {@code items}). */
    private record Level(
            @Nullable Iterator<Map.Entry<String, JsonValue>> members,
            @Nullable Iterator<JsonValue> items) {}

    /** The value of a name that was delivered, still to come. */
    private @Nullable JsonValue pending;

    TreeTokens(JsonValue root) {
        this.root = java.util.List.of(root).iterator();
    }

    @Override
    public JsonToken next() {
        JsonValue value = pending;
        if (value != null) {
            pending = null;
            return begin(value);
        }
        Level level = levels.peek();
        if (level == null) {
            return root.hasNext() ? begin(root.next()) : JsonToken.END_OF_TEXT;
        }
        return level.members() != null ? nextName(level.members()) : nextItem(level.items());
    }

    private JsonToken nextName(Iterator<Map.Entry<String, JsonValue>> members) {
        if (!members.hasNext()) {
            levels.pop();
            return JsonToken.END_OBJECT;
        }
        Map.Entry<String, JsonValue> member = members.next();
        text = member.getKey();
        pending = member.getValue();
        return JsonToken.NAME;
    }

    private JsonToken nextItem(@Nullable Iterator<JsonValue> items) {
        if (items == null || !items.hasNext()) {
            levels.pop();
            return JsonToken.END_ARRAY;
        }
        return begin(items.next());
    }

    private JsonToken begin(JsonValue value) {
        current = value;
        if (value instanceof JsonObject object) {
            levels.push(new Level(object.members().entrySet().iterator(), null));
            return JsonToken.BEGIN_OBJECT;
        }
        if (value instanceof JsonArray array) {
            levels.push(new Level(null, array.items().iterator()));
            return JsonToken.BEGIN_ARRAY;
        }
        return scalar(value);
    }

    private JsonToken scalar(JsonValue value) {
        if (value instanceof JsonString string) {
            text = string.value();
            return JsonToken.STRING;
        }
        if (value instanceof JsonNumber number) {
            text = number.text();
            return JsonToken.NUMBER;
        }
        if (value instanceof JsonBoolean bool) {
            return bool.value() ? JsonToken.TRUE : JsonToken.FALSE;
        }
        return JsonToken.NULL;
    }

    @Override
    public String text() {
        return text;
    }

    @Override
    public boolean isPlainLong() {
        return false;
    }

    @Override
    public long plainLong() {
        return Long.parseLong(text);
    }

    @Override
    public void skipChildren() {
        levels.pop();
    }

    @Override
    public Optional<JsonValue> wholeValue() {
        if (current instanceof JsonObject || current instanceof JsonArray) {
            levels.pop();
        }
        return Optional.of(current);
    }

    @Override
    public String place() {
        return "";
    }
}
