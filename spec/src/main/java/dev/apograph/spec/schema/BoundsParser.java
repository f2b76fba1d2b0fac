package dev.apograph.spec.schema;

import com.fasterxml.jackson.databind.JsonNode;
import dev.apograph.spec.definition.Bound;
import dev.apograph.spec.definition.Bound.Kind;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the limits that a schema sets to its values. */
final class BoundsParser {

    /** Longer patterns are nothing that a reader could follow. */
    static final int LONGEST_PATTERN = 200;

    /** Numbers of more digits before or behind the point are no limit that anybody means. */
    private static final int MOST_DIGITS = 1000;

    private final SchemaNode schema;
    private final List<Bound> bounds = new ArrayList<>();

    private BoundsParser(SchemaNode schema) {
        this.schema = schema;
    }

    /** The bounds of the values of one type, in the order of their kinds. */
    static List<Bound> of(SchemaNode schema, String type) {
        BoundsParser parser = new BoundsParser(schema);
        switch (type) {
            case "string" -> parser.string();
            case "number", "integer" -> parser.number();
            case "array" -> parser.array();
            case "object" -> parser.object();
            default -> {
                // no other type has bounds of its own
            }
        }
        return List.copyOf(parser.bounds);
    }

    private void string() {
        count("minLength", Kind.MIN_LENGTH);
        count("maxLength", Kind.MAX_LENGTH);
        pattern(schema, Kind.PATTERN);
        schema.text("contentEncoding").ifPresent(encoding -> add(Kind.CONTENT_ENCODING, encoding));
    }

    private void number() {
        limit("minimum", Kind.MINIMUM, "exclusiveMinimum", Kind.EXCLUSIVE_MINIMUM);
        limit("maximum", Kind.MAXIMUM, "exclusiveMaximum", Kind.EXCLUSIVE_MAXIMUM);
        number("multipleOf").ifPresent(value -> add(Kind.MULTIPLE_OF, value.asText()));
    }

    private void array() {
        count("minItems", Kind.MIN_ITEMS);
        count("maxItems", Kind.MAX_ITEMS);
        if (schema.isTrue("uniqueItems")) {
            add(Kind.UNIQUE_ITEMS, "true");
        }
    }

    private void object() {
        count("minProperties", Kind.MIN_PROPERTIES);
        count("maxProperties", Kind.MAX_PROPERTIES);
        schema.child("propertyNames", JsonNode::isObject).ifPresent(names -> pattern(names, Kind.NAME_PATTERN));
    }

    private void add(Kind kind, String value) {
        bounds.add(new Bound(kind, value));
    }

    private void pattern(SchemaNode holder, Kind kind) {
        holder.text("pattern")
                .filter(pattern -> pattern.length() <= LONGEST_PATTERN)
                .ifPresent(pattern -> add(kind, pattern));
    }

    private Optional<JsonNode> number(String keyword) {
        return schema.child(keyword, JsonNode::isNumber).map(SchemaNode::json).filter(value -> {
            BigDecimal decimal = value.decimalValue();
            return Math.abs((long) decimal.precision() - decimal.scale()) < MOST_DIGITS
                    && decimal.scale() < MOST_DIGITS;
        });
    }

    /** A number of things; {@code 5.0} is one too. */
    private void count(String keyword, Kind kind) {
        number(keyword)
                .filter(value ->
                        Types.isOf(value, "integer") && value.decimalValue().signum() >= 0)
                .ifPresent(
                        value -> add(kind, value.decimalValue().toBigInteger().toString()));
    }

    /** Draft-04 turns a limit exclusive by a boolean, draft-06 has a number of its own. */
    private void limit(String keyword, Kind inclusive, String exclusiveKeyword, Kind exclusive) {
        boolean strict = schema.isTrue(exclusiveKeyword);
        number(keyword).ifPresent(value -> add(strict ? exclusive : inclusive, value.asText()));
        number(exclusiveKeyword).ifPresent(value -> add(exclusive, value.asText()));
    }
}
