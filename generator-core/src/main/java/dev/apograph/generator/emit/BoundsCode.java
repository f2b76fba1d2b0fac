package dev.apograph.generator.emit;

import static dev.apograph.generator.emit.Emitted.literal;

import dev.apograph.generator.text.JavaCode;
import dev.apograph.generator.text.JavaStringLiteral;
import dev.apograph.generator.type.EcmaPattern;
import dev.apograph.generator.type.RuntimeTypes;
import dev.apograph.spec.definition.Bound;
import dev.apograph.spec.definition.PartVisitor;
import dev.apograph.spec.definition.SchemaShape;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Prints what a schema demands of a value beside its type as an expression of {@code JsonBounds}. Where a shape has a class
 * of its own, that class looks after what is inside.
 */
final class BoundsCode implements PartVisitor<Optional<JavaCode>> {

    private static final BoundsCode VISITOR = new BoundsCode();
    private static final BigDecimal MOST = BigDecimal.valueOf(Integer.MAX_VALUE);
    private static final int MOST_DIGITS = 1_000;

    private BoundsCode() {}

    // JsonBounds.of().maxItems(10).items(JsonBounds.of().minLength(1))
    /** The expression; empty if nothing is demanded. */
    static Optional<JavaCode> of(SchemaShape shape) {
        return shape.accept(VISITOR);
    }

    /** What is demanded of the value itself, whatever class it has. */
    static Optional<JavaCode> ofSelf(SchemaShape shape) {
        return code(own(shape));
    }

    private static Optional<JavaCode> code(List<JavaCode> calls) {
        return calls.isEmpty()
                ? Optional.empty()
                : Optional.of(JavaCode.of("$T.of()$L", RuntimeTypes.JSON_BOUNDS, JavaCode.joined(calls, "")));
    }

    private static List<JavaCode> own(SchemaShape shape) {
        List<JavaCode> calls = new ArrayList<>();
        shape.annotations().bounds().forEach(bound -> call(bound).ifPresent(calls::add));
        return calls;
    }

    private static Optional<JavaCode> call(Bound bound) {
        String value = bound.value();
        return switch (bound.kind()) {
            case MIN_LENGTH -> count(".minLength($L)", value, RoundingMode.CEILING);
            case MAX_LENGTH -> count(".maxLength($L)", value, RoundingMode.FLOOR);
            case MIN_ITEMS -> count(".minItems($L)", value, RoundingMode.CEILING);
            case MAX_ITEMS -> count(".maxItems($L)", value, RoundingMode.FLOOR);
            case MIN_PROPERTIES -> count(".minProperties($L)", value, RoundingMode.CEILING);
            case MAX_PROPERTIES -> count(".maxProperties($L)", value, RoundingMode.FLOOR);
            case MINIMUM -> number(".minimum($L)", value);
            case EXCLUSIVE_MINIMUM -> number(".exclusiveMinimum($L)", value);
            case MAXIMUM -> number(".maximum($L)", value);
            case EXCLUSIVE_MAXIMUM -> number(".exclusiveMaximum($L)", value);
            case MULTIPLE_OF -> number(".multipleOf($L)", value);
            case UNIQUE_ITEMS -> Optional.of(JavaCode.of(".uniqueItems()"));
            case PATTERN -> EcmaPattern.toJava(value).flatMap(pattern -> text(".pattern($L)", pattern));
            case ONE_OF -> text(".oneOf($L)", value);
            // names beside the pattern are allowed where patternProperties has it
            case NAME_PATTERN, CONTENT_ENCODING -> Optional.empty();
        };
    }

    /** A count that no int can hold is no bound for anything that fits into memory. */
    private static Optional<JavaCode> count(String format, String value, RoundingMode rounding) {
        return decimal(value)
                .filter(count -> count.scale() <= MOST_DIGITS && count.abs().compareTo(MOST) <= 0)
                .map(count -> JavaCode.of(format, count.setScale(0, rounding).intValueExact()));
    }

    private static Optional<JavaCode> number(String format, String value) {
        return decimal(value).flatMap(number -> text(format, value));
    }

    private static Optional<BigDecimal> decimal(String value) {
        try {
            return Optional.of(new BigDecimal(value));
        } catch (NumberFormatException beyondDecimals) {
            return Optional.empty();
        }
    }

    private static Optional<JavaCode> text(String format, String value) {
        return JavaStringLiteral.isConstant(value)
                ? Optional.of(JavaCode.of(format, literal(value)))
                : Optional.empty();
    }

    private static Optional<JavaCode> with(SchemaShape shape, String format, Optional<JavaCode> inner) {
        List<JavaCode> calls = own(shape);
        inner.ifPresent(code -> calls.add(JavaCode.of(format, code)));
        return code(calls);
    }

    @Override
    public Optional<JavaCode> visitObject(SchemaShape.ObjectShape shape) {
        return shape.properties().isEmpty() ? ofSelf(shape) : Optional.empty();
    }

    @Override
    public Optional<JavaCode> visitMap(SchemaShape.MapShape shape) {
        return with(shape, ".values($L)", of(shape.values()));
    }

    @Override
    public Optional<JavaCode> visitArray(SchemaShape.ArrayShape shape) {
        return with(shape, ".items($L)", of(shape.items()));
    }

    @Override
    public Optional<JavaCode> visitTuple(SchemaShape.TupleShape shape) {
        return Optional.empty();
    }

    @Override
    public Optional<JavaCode> visitUnion(SchemaShape.UnionShape shape) {
        return Optional.empty();
    }

    @Override
    public Optional<JavaCode> visitEnum(SchemaShape.EnumShape shape) {
        List<JavaCode> calls = own(shape);
        if (shape.fixed() && shape.values().size() == 1) {
            text(".constant($L)", shape.values().get(0)).ifPresent(calls::add);
        }
        return code(calls);
    }

    @Override
    public Optional<JavaCode> visitWithoutParts(SchemaShape shape) {
        return ofSelf(shape);
    }
}
