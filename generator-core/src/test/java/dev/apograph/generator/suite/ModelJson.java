package dev.apograph.generator.suite;

import dev.apograph.runtime.json.JsonArray;
import dev.apograph.runtime.json.JsonCodec;
import dev.apograph.runtime.json.JsonLimits;
import dev.apograph.runtime.json.JsonModel;
import dev.apograph.runtime.json.JsonObject;
import dev.apograph.runtime.json.JsonReader;
import dev.apograph.runtime.json.JsonValue;
import dev.apograph.runtime.json.JsonWriter;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Reads and writes models and compares what was written with what was read, number by number as they are spelled. */
public final class ModelJson {

    private ModelJson() {}

    /** Reads a text as a client does by default. */
    public static Object read(JsonCodec<Object> codec, String json) {
        return codec.read(JsonReader.of(json));
    }

    /** Reads a text and fails on the first thing that does not fit. */
    static Object readStrictly(JsonCodec<Object> codec, String json) {
        return codec.read(JsonReader.of(
                new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)), JsonLimits.defaults(), true));
    }

    /** The JSON of a model. */
    public static JsonValue write(JsonCodec<Object> codec, Object model) {
        return JsonValue.parse(JsonWriter.toStringOf(out -> codec.write(out, model)));
    }

    /**
     * What is lost or changed when a text is read and written again; empty if nothing is.
     *
     * @param codec of the model
     * @param json the text
     */
    public static List<String> differences(JsonCodec<Object> codec, JsonValue json) {
        Object model = read(codec, json.toString());
        JsonValue written = write(codec, model);
        List<String> differences = new ArrayList<>();
        if (!exact(written).equals(exact(json))) {
            differences.add("written as " + written);
        }
        Object again = read(codec, json.toString());
        if (!again.equals(model) || again.hashCode() != model.hashCode()) {
            differences.add("two readings are not equal");
        }
        if (!read(codec, written.toString()).equals(model)) {
            differences.add("what was written is not equal to what was read");
        }
        if (model instanceof JsonModel some && json instanceof JsonObject object) {
            differences.addAll(lostOrder(some.additionalProperties(), object));
        }
        return differences;
    }

    /** Unknown properties keep their order and their text. */
    private static List<String> lostOrder(Map<String, JsonValue> kept, JsonObject json) {
        List<String> order =
                json.members().keySet().stream().filter(kept::containsKey).toList();
        List<String> differences = new ArrayList<>();
        if (!List.copyOf(kept.keySet()).equals(order)) {
            differences.add("unknown properties in the order " + kept.keySet());
        }
        kept.forEach((name, value) -> {
            if (!value.toString().equals(String.valueOf(json.members().get(name)))) {
                differences.add("the unknown property " + name + " as " + value);
            }
        });
        return differences;
    }

    /** The JSON text with properties sorted, so that only their order is free. */
    static String exact(JsonValue value) {
        StringBuilder text = new StringBuilder();
        append(value, text);
        return text.toString();
    }

    private static void append(JsonValue value, StringBuilder text) {
        if (value instanceof JsonArray array) {
            text.append('[');
            for (JsonValue item : array.items()) {
                append(item, text);
                text.append(',');
            }
            text.append(']');
        } else if (value instanceof JsonObject object) {
            text.append('{');
            new TreeMap<>(object.members()).forEach((name, member) -> {
                text.append(JsonValue.of(name)).append(':');
                append(member, text);
                text.append(',');
            });
            text.append('}');
        } else {
            text.append(value);
        }
    }
}
