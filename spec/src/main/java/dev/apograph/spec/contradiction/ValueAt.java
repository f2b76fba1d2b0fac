package dev.apograph.spec.contradiction;

import com.fasterxml.jackson.databind.JsonNode;
import dev.apograph.spec.definition.JsonContent;
import dev.apograph.spec.definition.JsonDifference;
import dev.apograph.spec.definition.PropertyDefinition;
import dev.apograph.spec.definition.SchemaShape;
import dev.apograph.spec.diagnostic.SourcePlace;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * One position of a value that is held against a shape.
 *
 * @param check checks what lies below
 * @param value the value
 * @param pointer the position as a JSON Pointer
 * @param place where the part of the schema stands
 */
record ValueAt(ValueCheck check, JsonNode value, String pointer, SourcePlace place)
        implements SchemaShape.Visitor<List<ValueProblem>> {

    @Override
    public List<ValueProblem> visitObject(SchemaShape.ObjectShape shape) {
        if (!value.isObject()) {
            return other("an object");
        }
        List<ValueProblem> problems = new ArrayList<>();
        Map<String, PropertyDefinition> known = new HashMap<>();
        for (PropertyDefinition property : shape.properties()) {
            known.put(property.name(), property);
            if (property.required() && !value.has(property.name())) {
                problems.add(new ValueProblem(
                        pointer,
                        "lacks `" + property.name() + "`, which is required",
                        property.evidence().place(),
                        false));
            }
        }
        value.properties().forEach(field -> {
            PropertyDefinition property = known.get(field.getKey());
            String below = JsonDifference.below(pointer, field.getKey());
            if (property != null) {
                problems.addAll(check.property(field.getValue(), property, below));
            } else if (shape.additional().isPresent()) {
                problems.addAll(check.check(field.getValue(), shape.additional().get(), below, place));
            } else if (shape.closed()) {
                problems.add(new ValueProblem(below, "stands a property that the schema forbids", place, false));
            }
        });
        return problems;
    }

    @Override
    public List<ValueProblem> visitMap(SchemaShape.MapShape shape) {
        if (!value.isObject()) {
            return other("an object");
        }
        List<ValueProblem> problems = new ArrayList<>();
        value.properties()
                .forEach(field -> problems.addAll(check.check(
                        field.getValue(), shape.values(), JsonDifference.below(pointer, field.getKey()), place)));
        return problems;
    }

    @Override
    public List<ValueProblem> visitArray(SchemaShape.ArrayShape shape) {
        if (!value.isArray()) {
            return other("an array");
        }
        List<ValueProblem> problems = new ArrayList<>();
        for (int at = 0; at < value.size(); at++) {
            problems.addAll(check.check(
                    value.get(at), shape.items(), JsonDifference.below(pointer, Integer.toString(at)), place));
        }
        return problems;
    }

    @Override
    public List<ValueProblem> visitTuple(SchemaShape.TupleShape shape) {
        if (!value.isArray()) {
            return other("an array");
        }
        List<ValueProblem> problems = new ArrayList<>();
        for (int at = 0; at < value.size(); at++) {
            String below = JsonDifference.below(pointer, Integer.toString(at));
            if (at < shape.positions().size()) {
                problems.addAll(check.check(value.get(at), shape.positions().get(at), below, place));
            } else if (shape.rest().isPresent()) {
                problems.addAll(check.check(value.get(at), shape.rest().get(), below, place));
            } else if (shape.closed()) {
                problems.add(new ValueProblem(below, "stands an item that the schema forbids", place, false));
            }
        }
        return problems;
    }

    @Override
    public List<ValueProblem> visitString(SchemaShape.StringShape shape) {
        return value.isTextual() ? List.of() : other("a string");
    }

    @Override
    public List<ValueProblem> visitEnum(SchemaShape.EnumShape shape) {
        return value.isTextual() && shape.values().contains(value.textValue())
                ? List.of()
                : other("one of " + String.join(", ", shape.values()));
    }

    @Override
    public List<ValueProblem> visitNumber(SchemaShape.NumberShape shape) {
        boolean whole =
                value.isNumber() && value.decimalValue().stripTrailingZeros().scale() <= 0;
        return value.isNumber() && (whole || !shape.integer())
                ? List.of()
                : other(shape.integer() ? "an integer" : "a number");
    }

    @Override
    public List<ValueProblem> visitBoolean(SchemaShape.BooleanShape shape) {
        return value.isBoolean() ? List.of() : other("a boolean");
    }

    /** Where no branch fits, the one tells most that fits best: its first problem lies deepest, then is none of kind. */
    @Override
    public List<ValueProblem> visitUnion(SchemaShape.UnionShape shape) {
        List<List<ValueProblem>> branches = new ArrayList<>();
        for (SchemaShape branch : shape.branches()) {
            List<ValueProblem> problems = check.check(value, branch, pointer, place);
            if (problems.isEmpty()) {
                return List.of();
            }
            branches.add(problems);
        }
        return branches.stream()
                .min(Comparator.<List<ValueProblem>>comparingLong(
                                problems -> -problems.get(0).depth())
                        .thenComparing(problems -> problems.get(0).otherKind())
                        .thenComparing(List::size))
                .orElse(List.of());
    }

    @Override
    public List<ValueProblem> visitReference(SchemaShape.ReferenceShape shape) {
        return check.referred(value, shape.target(), pointer);
    }

    @Override
    public List<ValueProblem> visitAny(SchemaShape.AnyShape shape) {
        return List.of();
    }

    private List<ValueProblem> other(String wanted) {
        return List.of(new ValueProblem(
                pointer, "stands " + JsonDifference.quote(JsonContent.of(value)) + ", not " + wanted, place, true));
    }
}
