package dev.apograph.runtime.json;

import java.util.Map;
import java.util.TreeMap;

/**
 * A text that equal JSON values share, and no others: names sorted, numbers in one spelling. Strings as keys keep a hash
 * table fast, whatever a hostile document makes collide.
 */
final class CanonicalText {

    private CanonicalText() {}

    static String of(JsonValue value) {
        if (value instanceof JsonString string) {
            return "\"" + string.value();
        }
        StringBuilder text = new StringBuilder();
        append(value, text);
        return text.toString();
    }

    private static void append(JsonValue value, StringBuilder text) {
        if (value instanceof JsonNumber number) {
            text.append(number.canonical());
        } else if (value instanceof JsonArray array) {
            text.append('[');
            array.items().forEach(item -> {
                append(item, text);
                text.append(',');
            });
            text.append(']');
        } else if (value instanceof JsonObject object) {
            text.append('{');
            for (Map.Entry<String, JsonValue> member : new TreeMap<>(object.members()).entrySet()) {
                text.append(new JsonString(member.getKey())).append(':');
                append(member.getValue(), text);
                text.append(',');
            }
            text.append('}');
        } else {
            text.append(value);
        }
    }
}
