package dev.apograph.spec.definition;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/**
 * The first difference between two JSON values. The order of properties, how a number is written, and the typography of
 * texts make no difference.
 *
 * @param pointer where they differ, as a JSON Pointer (RFC 6901); the empty string for the root
 * @param one what the first holds there; empty when it holds nothing
 * @param other what the second holds there; empty when it holds nothing
 */
public record JsonDifference(String pointer, Optional<JsonContent> one, Optional<JsonContent> other) {

    /** Longest quotation of a value in {@link #toString}. */
    private static final int LONGEST = 60;

    /** Finds it; empty when both say the same. */
    public static Optional<JsonDifference> between(JsonContent one, JsonContent other) {
        return between(one.toNode(), other.toNode(), "");
    }

    /** A JSON Pointer one step deeper. */
    public static String below(String pointer, String name) {
        return pointer + "/" + name.replace("~", "~0").replace("/", "~1");
    }

    private static Optional<JsonDifference> between(JsonNode one, JsonNode other, String pointer) {
        if (one.isObject() && other.isObject()) {
            Set<String> names = new LinkedHashSet<>();
            one.fieldNames().forEachRemaining(names::add);
            other.fieldNames().forEachRemaining(names::add);
            return names.stream()
                    .map(name -> between(one.path(name), other.path(name), below(pointer, name)))
                    .flatMap(Optional::stream)
                    .findFirst();
        }
        if (one.isArray() && other.isArray()) {
            for (int at = 0; at < Math.max(one.size(), other.size()); at++) {
                Optional<JsonDifference> difference =
                        between(one.path(at), other.path(at), below(pointer, Integer.toString(at)));
                if (difference.isPresent()) {
                    return difference;
                }
            }
            return Optional.empty();
        }
        return same(one, other)
                ? Optional.empty()
                : Optional.of(new JsonDifference(pointer, content(one), content(other)));
    }

    private static boolean same(JsonNode one, JsonNode other) {
        if (one.isNumber() && other.isNumber()) {
            return one.decimalValue().compareTo(other.decimalValue()) == 0;
        }
        if (one.isTextual() && other.isTextual()) {
            return PlainText.ofSentence(one.textValue()).equals(PlainText.ofSentence(other.textValue()));
        }
        return one.equals(other);
    }

    private static Optional<JsonContent> content(JsonNode node) {
        return node.isMissingNode() ? Optional.empty() : Optional.of(JsonContent.of(node));
    }

    /** Both values in words, such as {@code at /name: "a" and "b"}. */
    @Override
    public String toString() {
        return "at " + (pointer.isEmpty() ? "the root" : pointer) + ": " + text(one) + " and " + text(other);
    }

    /** A value as messages quote it. */
    public static String quote(JsonContent value) {
        String text = value.toString();
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "...";
    }

    private static String text(Optional<JsonContent> value) {
        return value.map(JsonDifference::quote).orElse("nothing");
    }
}
