package dev.apograph.runtime.testing;

import dev.apograph.runtime.json.JsonArray;
import dev.apograph.runtime.json.JsonException;
import dev.apograph.runtime.json.JsonObject;
import dev.apograph.runtime.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Compares two JSON values and tells every place in which they differ, with its path from the root, which is {@code $}.
 * The order of an object's names does not matter; numbers are equal if they have exactly the same value, however they are
 * written. The texts quote the values, whatever they are.
 */
public final class JsonComparison {

    private static final Pattern SIMPLE_NAME = Pattern.compile("[A-Za-z_$][A-Za-z0-9_$-]{0,59}");

    private final List<String> differences = new ArrayList<>();

    private JsonComparison() {}

    /** Every difference, one text for each; empty if the values are equal. */
    public static List<String> differences(JsonValue expected, JsonValue actual) {
        JsonComparison comparison = new JsonComparison();
        comparison.compare("$", expected, actual);
        return List.copyOf(comparison.differences);
    }

    /**
     * Every difference between two texts.
     *
     * @return one text for each difference; if one of them is no JSON, one that says so
     */
    public static List<String> differences(String expected, String actual) {
        try {
            JsonValue left = parsed("what was expected", expected);
            return differences(left, parsed("what came", actual));
        } catch (IllegalArgumentException e) {
            return List.of(String.valueOf(e.getMessage()));
        }
    }

    private static JsonValue parsed(String what, String json) {
        try {
            return JsonValue.parse(json);
        } catch (JsonException e) {
            throw new IllegalArgumentException(
                    what + " is no JSON: " + e.getMessage() + ": " + TextComparison.shortened(json), e);
        }
    }

    /**
     * Demands that two values are equal.
     *
     * @throws AssertionError with every difference if they are not
     */
    public static void assertEqual(String expected, JsonValue actual) {
        Differences.demandNone(
                "The JSON is not what was expected", differences(parsed("what was expected", expected), actual));
    }

    private void compare(String path, JsonValue expected, JsonValue actual) {
        if (expected instanceof JsonObject left && actual instanceof JsonObject right) {
            compareMembers(path, left, right);
        } else if (expected instanceof JsonArray left && actual instanceof JsonArray right) {
            compareItems(path, left.items(), right.items());
        } else if (!expected.equals(actual)) {
            differences.add(path + ": expected " + shown(expected) + " but was " + shown(actual));
        }
    }

    private void compareMembers(String path, JsonObject expected, JsonObject actual) {
        expected.members()
                .forEach((name, value) -> actual.get(name)
                        .ifPresentOrElse(
                                there -> compare(child(path, name), value, there),
                                () -> differences.add(
                                        child(path, name) + ": expected " + shown(value) + " but is missing")));
        actual.members().forEach((name, value) -> {
            if (expected.get(name).isEmpty()) {
                differences.add(child(path, name) + ": not expected but is " + shown(value));
            }
        });
    }

    private void compareItems(String path, List<JsonValue> expected, List<JsonValue> actual) {
        int both = Math.min(expected.size(), actual.size());
        for (int i = 0; i < both; i++) {
            compare(path + "[" + i + "]", expected.get(i), actual.get(i));
        }
        for (int i = both; i < expected.size(); i++) {
            differences.add(path + "[" + i + "]: expected " + shown(expected.get(i)) + " but is missing");
        }
        for (int i = both; i < actual.size(); i++) {
            differences.add(path + "[" + i + "]: not expected but is " + shown(actual.get(i)));
        }
    }

    private static String child(String path, String name) {
        return SIMPLE_NAME.matcher(name).matches() ? path + "." + name : path + "[" + shown(JsonValue.of(name)) + "]";
    }

    private static String shown(JsonValue value) {
        return TextComparison.shortened(value.toString());
    }
}
