package dev.apograph.spec.schema;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Puts the bounds of a schema into words for a reader of Javadoc; nothing in the generated code enforces them. */
final class BoundsParser {

    private static final int LONGEST_PATTERN = 200;

    private final SchemaNode schema;
    private final List<String> words = new ArrayList<>();

    private BoundsParser(SchemaNode schema) {
        this.schema = schema;
    }

    /** The bounds in a fixed order, such as {@code at most 255 characters}. */
    static List<String> of(SchemaNode schema) {
        return new BoundsParser(schema).all();
    }

    private List<String> all() {
        counted("minLength", "at least", "character");
        counted("maxLength", "at most", "character");
        limit("minimum", "exclusiveMinimum", "at least ", "more than ");
        limit("maximum", "exclusiveMaximum", "at most ", "less than ");
        number("multipleOf").ifPresent(value -> words.add("a multiple of " + value.asText()));
        counted("minItems", "at least", "item");
        counted("maxItems", "at most", "item");
        if (schema.isTrue("uniqueItems")) {
            words.add("no item twice");
        }
        counted("minProperties", "at least", "property");
        counted("maxProperties", "at most", "property");
        schema.text("pattern")
                .filter(pattern -> pattern.length() <= LONGEST_PATTERN)
                .ifPresent(pattern -> words.add("matches the pattern " + pattern));
        schema.text("contentEncoding").ifPresent(encoding -> words.add("encoded as " + encoding));
        numbersOf("enum").ifPresent(values -> words.add("one of " + values));
        return words;
    }

    private Optional<JsonNode> number(String keyword) {
        return schema.child(keyword, JsonNode::isNumber).map(SchemaNode::json);
    }

    private void counted(String keyword, String relation, String noun) {
        number(keyword).ifPresent(value -> {
            String plural = noun.endsWith("y") ? noun.substring(0, noun.length() - 1) + "ies" : noun + "s";
            String one = value.decimalValue().compareTo(BigDecimal.ONE) == 0 ? noun : plural;
            words.add(relation + " " + value.asText() + " " + one);
        });
    }

    /** Draft-04 turns a limit exclusive by a boolean, draft-06 has a number of its own. */
    private void limit(String keyword, String exclusive, String inclusiveWords, String exclusiveWords) {
        boolean strict = schema.isTrue(exclusive);
        number(keyword).ifPresent(value -> words.add((strict ? exclusiveWords : inclusiveWords) + value.asText()));
        number(exclusive).ifPresent(value -> words.add(exclusiveWords + value.asText()));
    }

    private Optional<String> numbersOf(String keyword) {
        List<String> numbers = schema.items(keyword).stream()
                .map(SchemaNode::json)
                .filter(JsonNode::isNumber)
                .map(JsonNode::asText)
                .toList();
        return numbers.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", numbers));
    }
}
