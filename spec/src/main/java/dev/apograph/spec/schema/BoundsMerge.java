package dev.apograph.spec.schema;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import dev.apograph.spec.definition.Bound;
import dev.apograph.spec.definition.Bound.Kind;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Joins the bounds of two schemas that both hold: of two limits of a kind the narrower one is left. */
final class BoundsMerge {

    private static final Set<Kind> LOWER =
            Set.of(Kind.MIN_LENGTH, Kind.MIN_ITEMS, Kind.MIN_PROPERTIES, Kind.MINIMUM, Kind.EXCLUSIVE_MINIMUM);
    private static final Set<Kind> UPPER =
            Set.of(Kind.MAX_LENGTH, Kind.MAX_ITEMS, Kind.MAX_PROPERTIES, Kind.MAXIMUM, Kind.EXCLUSIVE_MAXIMUM);
    private static final Map<Kind, Kind> OPPOSITE = Map.of(
            Kind.MIN_LENGTH,
            Kind.MAX_LENGTH,
            Kind.MIN_ITEMS,
            Kind.MAX_ITEMS,
            Kind.MIN_PROPERTIES,
            Kind.MAX_PROPERTIES,
            Kind.MINIMUM,
            Kind.MAXIMUM);
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private BoundsMerge() {}

    /** The bounds of both, in the order of their kinds. */
    static List<Bound> both(List<Bound> some, List<Bound> others) {
        if (some.isEmpty() || others.isEmpty() || some.equals(others)) {
            return some.isEmpty() ? others : some;
        }
        List<Bound> bounds = new ArrayList<>(some);
        others.forEach(bound -> add(bounds, bound));
        bounds.sort(Comparator.comparing(Bound::kind));
        return List.copyOf(bounds);
    }

    private static void add(List<Bound> bounds, Bound bound) {
        for (int at = 0; at < bounds.size(); at++) {
            if (bounds.get(at).kind() == bound.kind() && isLimit(bound.kind())) {
                bounds.set(at, narrower(bounds.get(at), bound));
                return;
            }
        }
        if (!bounds.contains(bound)) {
            bounds.add(bound);
        }
    }

    private static boolean isLimit(Kind kind) {
        return LOWER.contains(kind) || UPPER.contains(kind) || kind == Kind.ONE_OF;
    }

    private static Bound narrower(Bound one, Bound other) {
        if (one.kind() == Kind.ONE_OF) {
            return new Bound(Kind.ONE_OF, common(one.value(), other.value()));
        }
        boolean less = new BigDecimal(other.value()).compareTo(new BigDecimal(one.value())) < 0;
        return less == UPPER.contains(one.kind()) ? other : one;
    }

    private static String common(String some, String others) {
        Set<String> kept = new HashSet<>();
        values(others).forEach(value -> kept.add(value.toString()));
        ArrayNode common = MAPPER.createArrayNode();
        values(some).forEach(value -> {
            if (kept.contains(value.toString())) {
                common.add(value);
            }
        });
        return common.toString();
    }

    /** The values of a bound that lists some, as JSON text. */
    static List<String> listed(Bound bound) {
        List<String> listed = new ArrayList<>();
        values(bound.value()).forEach(value -> listed.add(value.toString()));
        return listed;
    }

    private static JsonNode values(String list) {
        try {
            return MAPPER.readTree(list);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a bound that is no JSON", e);
        }
    }

    /** The bounds that hold for values of which one of several lists of bounds holds. */
    static List<Bound> either(List<List<Bound>> bounds) {
        List<Bound> common = new ArrayList<>();
        for (Bound bound : bounds.get(0)) {
            if (bounds.stream().allMatch(other -> other.contains(bound))) {
                common.add(bound);
            }
        }
        return bounds.stream().allMatch(BoundsMerge::list) ? withAllValues(bounds) : common;
    }

    private static boolean list(List<Bound> bounds) {
        return bounds.stream().anyMatch(bound -> bound.kind() == Kind.ONE_OF);
    }

    private static List<Bound> withAllValues(List<List<Bound>> bounds) {
        Set<JsonNode> all = new LinkedHashSet<>();
        bounds.stream()
                .flatMap(List::stream)
                .filter(bound -> bound.kind() == Kind.ONE_OF)
                .forEach(bound -> values(bound.value()).forEach(all::add));
        ArrayNode values = MAPPER.createArrayNode().addAll(all);
        return List.of(new Bound(Kind.ONE_OF, values.toString()));
    }

    /** Whether no value can keep the bounds of both, although some values keep those of each. */
    static boolean exclude(List<Bound> some, List<Bound> others, List<Bound> both) {
        return !some.isEmpty()
                && !others.isEmpty()
                && isImpossible(both)
                && !isImpossible(some)
                && !isImpossible(others);
    }

    private static boolean isImpossible(List<Bound> bounds) {
        return bounds.stream()
                .anyMatch(bound -> bound.kind() == Kind.ONE_OF
                        ? bound.value().equals("[]")
                        : OPPOSITE.containsKey(bound.kind())
                                && bounds.stream().anyMatch(other -> isBelow(other, bound)));
    }

    private static boolean isBelow(Bound upper, Bound lower) {
        return upper.kind() == OPPOSITE.get(lower.kind())
                && new BigDecimal(upper.value()).compareTo(new BigDecimal(lower.value())) < 0;
    }
}
