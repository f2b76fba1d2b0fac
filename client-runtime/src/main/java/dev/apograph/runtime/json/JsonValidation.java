package dev.apograph.runtime.json;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Collects the violations of a model and of everything inside it, each with its way from the model that was asked. Used
 * by generated code; not safe for use by several threads.
 */
public final class JsonValidation {

    /** So many violations are listed; a hostile answer may hold millions. */
    private static final int MOST_VIOLATIONS = 10_000;

    private final List<JsonViolation> found = new ArrayList<>();
    private final GuardedPattern.Budget patternBudget = new GuardedPattern.Budget();
    private Place place = new Place(null, "", -1);

    private JsonValidation() {}

    /** One step of the way; the root has no place above it. */
    private record Place(@Nullable Place above, String name, int index) {

        @Override
        public String toString() {
            Deque<Place> way = new ArrayDeque<>();
            for (Place step = this; step.above != null; step = step.above) {
                way.push(step);
            }
            String path = "$";
            for (Place step : way) {
                path = step.index < 0 ? JsonPath.child(path, step.name) : path + "[" + step.index + "]";
            }
            return path;
        }
    }

    /** The violations of a model, the first 10,000 of them. */
    static List<JsonViolation> of(JsonModel model) {
        JsonValidation validation = new JsonValidation();
        model.validate(validation);
        return List.copyOf(validation.found);
    }

    /** Adds a violation of the value that is being looked at; {@code message} must not hold a value of the document. */
    public void violation(String message) {
        if (found.size() < MOST_VIOLATIONS) {
            found.add(new JsonViolation(place.toString(), message));
        }
    }

    /** Looks at the bounds of a model itself, such as the number of its properties. */
    public void bounds(JsonModel model, JsonBounds bounds) {
        bounds.check(model, null, this);
    }

    /** Looks at a value of any type at the present place: at models, and at what lists and maps hold. */
    public void value(@Nullable Object value) {
        value(value, JsonBounds.NONE);
    }

    /** Looks at a value of any type at the present place, and at its bounds. */
    public void value(@Nullable Object value, JsonBounds bounds) {
        value(value, null, bounds);
    }

    /** The same for a value that was spelled otherwise in the document. */
    void value(@Nullable Object value, @Nullable JsonValue original, JsonBounds bounds) {
        if (value == null || found.size() >= MOST_VIOLATIONS) {
            return;
        }
        bounds.check(value, original, this);
        if (value instanceof JsonModel model) {
            model.validate(this);
        } else if (value instanceof List<?> items) {
            items(items, bounds.ofItems());
        } else if (value instanceof Map<?, ?> entries) {
            entries(entries, bounds.ofValues());
        }
    }

    private void items(List<?> items, JsonBounds bounds) {
        KeptList<?> kept = items instanceof KeptList<?> list ? list : null;
        if (kept == null && bounds.isNone() && (items.isEmpty() || isScalar(items.get(0)))) {
            return;
        }
        int index = 0;
        for (Object item : items) {
            Optional<PropertyMark> mark = kept == null ? Optional.empty() : kept.mark(index);
            enter(index);
            marked(item, mark, bounds);
            leave();
            index++;
        }
    }

    private void entries(Map<?, ?> entries, JsonBounds bounds) {
        KeptMap<?> kept = entries instanceof KeptMap<?> map ? map : null;
        for (Map.Entry<?, ?> entry : entries.entrySet()) {
            String name = String.valueOf(entry.getKey());
            Optional<PropertyMark> mark = kept == null ? Optional.empty() : kept.mark(name);
            enter(name);
            marked(entry.getValue(), mark, bounds);
            leave();
        }
    }

    private void marked(@Nullable Object value, Optional<PropertyMark> mark, JsonBounds bounds) {
        if (mark.isPresent() && mark.get().isViolation()) {
            violation(mark.get().message());
        } else {
            value(value, mark.map(PropertyMark::raw).orElse(null), bounds);
        }
    }

    /** All items of a list that was read have one type, or a common one that is a model. */
    private static boolean isScalar(@Nullable Object item) {
        return item != null && !(item instanceof JsonModel || item instanceof List || item instanceof Map);
    }

    /** What all patterns together may still read. */
    GuardedPattern.Budget patternBudget() {
        return patternBudget;
    }

    /** Goes to a property or an entry of the value that is being looked at. */
    void enter(String name) {
        place = new Place(place, name, -1);
    }

    /** Goes to an item of the value that is being looked at. */
    void enter(int index) {
        place = new Place(place, "", index);
    }

    /** Goes back to the value that holds the present one. */
    void leave() {
        Place above = place.above;
        place = above == null ? place : above;
    }
}
