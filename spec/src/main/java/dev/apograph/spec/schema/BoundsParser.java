package dev.apograph.spec.schema;

import com.fasterxml.jackson.databind.JsonNode;
import dev.apograph.spec.definition.Bound;
import dev.apograph.spec.definition.Bound.Kind;
import dev.apograph.spec.definition.JsonContent;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the limits that a schema sets to its values. */
final class BoundsParser {

    private static final int LONGEST_PATTERN = 200;

    private final SchemaNode schema;
    private final List<Bound> bounds = new ArrayList<>();

    private BoundsParser(SchemaNode schema) {
        this.schema = schema;
    }

    /** The bounds in the order of their kinds. */
    static List<Bound> of(SchemaNode schema) {
        return new BoundsParser(schema).all();
    }

    private List<Bound> all() {
        number("minLength", Kind.MIN_LENGTH);
        number("maxLength", Kind.MAX_LENGTH);
        limit("minimum", Kind.MINIMUM, "exclusiveMinimum", Kind.EXCLUSIVE_MINIMUM);
        limit("maximum", Kind.MAXIMUM, "exclusiveMaximum", Kind.EXCLUSIVE_MAXIMUM);
        number("multipleOf", Kind.MULTIPLE_OF);
        number("minItems", Kind.MIN_ITEMS);
        number("maxItems", Kind.MAX_ITEMS);
        if (schema.isTrue("uniqueItems")) {
            add(Kind.UNIQUE_ITEMS, "true");
        }
        number("minProperties", Kind.MIN_PROPERTIES);
        number("maxProperties", Kind.MAX_PROPERTIES);
        schema.text("pattern")
                .filter(pattern -> pattern.length() <= LONGEST_PATTERN)
                .ifPresent(pattern -> add(Kind.PATTERN, pattern));
        schema.text("contentEncoding").ifPresent(encoding -> add(Kind.CONTENT_ENCODING, encoding));
        numbersOf("enum").ifPresent(values -> add(Kind.ONE_OF, values));
        return bounds;
    }

    private void add(Kind kind, String value) {
        bounds.add(new Bound(kind, value));
    }

    private Optional<JsonNode> number(String keyword) {
        return schema.child(keyword, JsonNode::isNumber).map(SchemaNode::json);
    }

    private void number(String keyword, Kind kind) {
        number(keyword).ifPresent(value -> add(kind, value.asText()));
    }

    /** Draft-04 turns a limit exclusive by a boolean, draft-06 has a number of its own. */
    private void limit(String keyword, Kind inclusive, String exclusiveKeyword, Kind exclusive) {
        boolean strict = schema.isTrue(exclusiveKeyword);
        number(keyword, strict ? exclusive : inclusive);
        number(exclusiveKeyword, exclusive);
    }

    private Optional<String> numbersOf(String keyword) {
        List<String> numbers = schema.items(keyword).stream()
                .map(SchemaNode::json)
                .filter(JsonNode::isNumber)
                .map(number -> JsonContent.of(number).toString())
                .toList();
        return numbers.isEmpty() ? Optional.empty() : Optional.of("[" + String.join(",", numbers) + "]");
    }
}
