package dev.apograph.runtime.json;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What a schema demands of a value beside its type, by the validation keywords of JSON Schema. A bound counts for the
 * kind of value it is made for only: a length says nothing of a number. Immutable.
 */
public final class JsonBounds {

    /** No bounds. */
    static final JsonBounds NONE = new JsonBounds(List.of(), null, null);

    private static final int LONGEST_LIST_SHOWN = 200;

    /** Numbers with more digits than this before or behind the point are not divided. */
    private static final int MOST_DIGITS = 2_000;

    private final List<Rule> rules;
    private final @Nullable JsonBounds items;
    private final @Nullable JsonBounds values;

    private JsonBounds(List<Rule> rules, @Nullable JsonBounds items, @Nullable JsonBounds values) {
        this.rules = rules;
        this.items = items;
        this.values = values;
    }

    /** One demand; it looks at a value and tells of what is wrong with it. */
    private interface Rule {
        void check(BoundedValue value, JsonValidation found);
    }

    /** No bounds, to be added to. */
    public static JsonBounds of() {
        return NONE;
    }

    /** Strings of at least so many characters (Unicode code points). */
    public JsonBounds minLength(long characters) {
        return text(text -> length(text) >= characters, "has fewer than " + characters + " characters");
    }

    /** Strings of at most so many characters (Unicode code points). */
    public JsonBounds maxLength(long characters) {
        return text(text -> length(text) <= characters, "has more than " + characters + " characters");
    }

    /**
     * Strings in which a regular expression is found.
     *
     * @param regex as {@link java.util.regex.Pattern} takes it
     */
    public JsonBounds pattern(String regex) {
        GuardedPattern pattern = new GuardedPattern(regex);
        return with((value, found) -> value.text().ifPresent(text -> {
            GuardedPattern.Outcome outcome = pattern.search(text, found.patternBudget());
            if (outcome == GuardedPattern.Outcome.ABSENT) {
                found.violation("does not match the pattern " + regex);
            } else if (outcome == GuardedPattern.Outcome.UNKNOWN) {
                found.violation("takes too long to match with the pattern " + regex);
            }
        }));
    }

    /** Numbers not below this one, given as JSON. */
    public JsonBounds minimum(String least) {
        BigDecimal limit = new BigDecimal(least);
        return number(number -> number.compareTo(limit) >= 0, "is less than " + least);
    }

    /** Numbers above this one, given as JSON. */
    public JsonBounds exclusiveMinimum(String below) {
        BigDecimal limit = new BigDecimal(below);
        return number(number -> number.compareTo(limit) > 0, "is not more than " + below);
    }

    /** Numbers not above this one, given as JSON. */
    public JsonBounds maximum(String most) {
        BigDecimal limit = new BigDecimal(most);
        return number(number -> number.compareTo(limit) <= 0, "is more than " + most);
    }

    /** Numbers below this one, given as JSON. */
    public JsonBounds exclusiveMaximum(String above) {
        BigDecimal limit = new BigDecimal(above);
        return number(number -> number.compareTo(limit) < 0, "is not less than " + above);
    }

    /** Whole multiples of this number, given as JSON; zero, of which there are none, is no bound. */
    public JsonBounds multipleOf(String step) {
        BigDecimal divisor = new BigDecimal(step);
        return divisor.signum() == 0
                ? this
                : number(number -> isMultiple(number, divisor), "is not a multiple of " + step);
    }

    /** Lists of at least so many items. */
    public JsonBounds minItems(long count) {
        return size(value -> value.items().orElse(Integer.MAX_VALUE) >= count, "has fewer than " + count + " items");
    }

    /** Lists of at most so many items. */
    public JsonBounds maxItems(long count) {
        return size(value -> value.items().orElse(0) <= count, "has more than " + count + " items");
    }

    /** Lists without two equal items. */
    public JsonBounds uniqueItems() {
        return with((value, found) -> {
            OptionalInt repeated = repeatedItem(value);
            if (repeated.isPresent()) {
                found.enter(repeated.getAsInt());
                found.violation("equals an earlier item of the list");
                found.leave();
            }
        });
    }

    /** Objects of at least so many properties. */
    public JsonBounds minProperties(long count) {
        return size(
                value -> value.properties().orElse(Integer.MAX_VALUE) >= count,
                "has fewer than " + count + " properties");
    }

    /** Objects of at most so many properties. */
    public JsonBounds maxProperties(long count) {
        return size(value -> value.properties().orElse(0) <= count, "has more than " + count + " properties");
    }

    /** Nothing but this string. */
    public JsonBounds constant(String only) {
        return text(only::equals, "is not " + shown(JsonValue.of(only).toString()));
    }

    /**
     * Nothing but the listed values.
     *
     * @param values a JSON array of them
     */
    public JsonBounds oneOf(String values) {
        Set<String> known = new HashSet<>();
        if (JsonValue.parse(values) instanceof JsonArray array) {
            array.items().forEach(item -> known.add(CanonicalText.of(item)));
        }
        return size(value -> known.contains(CanonicalText.of(value.json())), "is not one of " + shown(values));
    }

    /** Bounds of the items of a list. */
    public JsonBounds items(JsonBounds ofItems) {
        return new JsonBounds(rules, ofItems, values);
    }

    /** Bounds of the values of a map. */
    public JsonBounds values(JsonBounds ofValues) {
        return new JsonBounds(rules, items, ofValues);
    }

    JsonBounds ofItems() {
        return items == null ? NONE : items;
    }

    JsonBounds ofValues() {
        return values == null ? NONE : values;
    }

    boolean isNone() {
        return rules.isEmpty() && items == null && values == null;
    }

    void check(Object value, @Nullable JsonValue original, JsonValidation found) {
        if (!rules.isEmpty()) {
            BoundedValue bounded = new BoundedValue(value, original);
            rules.forEach(rule -> rule.check(bounded, found));
        }
    }

    private JsonBounds with(Rule rule) {
        List<Rule> more = new ArrayList<>(rules);
        more.add(rule);
        return new JsonBounds(List.copyOf(more), items, values);
    }

    private JsonBounds text(Predicate<String> fits, String message) {
        return size(value -> value.text().filter(fits.negate()).isEmpty(), message);
    }

    private JsonBounds number(Predicate<BigDecimal> fits, String message) {
        return size(value -> value.number().filter(fits.negate()).isEmpty(), message);
    }

    private JsonBounds size(Predicate<BoundedValue> fits, String message) {
        return with((value, found) -> {
            if (!fits.test(value)) {
                found.violation(message);
            }
        });
    }

    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }

    /** Dividing 1e1000000000 would fill the memory; such a number is taken as fitting. */
    private static boolean isMultiple(BigDecimal number, BigDecimal step) {
        if (number.signum() == 0) {
            return true;
        }
        if (number.abs().compareTo(step.abs()) < 0) {
            return false;
        }
        boolean tooLong = Math.abs((long) number.scale()) > MOST_DIGITS || Math.abs((long) step.scale()) > MOST_DIGITS;
        return tooLong || number.remainder(step).signum() == 0;
    }

    private static OptionalInt repeatedItem(BoundedValue value) {
        Optional<JsonArray> array = value.items().isPresent() && value.json() instanceof JsonArray items
                ? Optional.of(items)
                : Optional.empty();
        Set<String> seen = new HashSet<>();
        int index = 0;
        for (JsonValue item : array.map(JsonArray::items).orElse(List.of())) {
            if (!seen.add(CanonicalText.of(item))) {
                return OptionalInt.of(index);
            }
            index++;
        }
        return OptionalInt.empty();
    }

    private static String shown(String values) {
        return values.length() <= LONGEST_LIST_SHOWN ? values : values.substring(0, LONGEST_LIST_SHOWN) + "...";
    }
}
