package dev.apograph.runtime.json;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A property whose value alone tells one object of a union from all others, looked up in one step.
 *
 * @param name its name
 * @param branches the number of a branch by the property's value
 */
record TellingName(String name, Map<JsonValue, Integer> branches) {

    /** The property that every one of the forms fixes, as its only one, to values of its own; empty if there is none. */
    static Optional<TellingName> of(List<List<JsonForm>> formsOfBranches) {
        Map<JsonValue, Integer> branches = new HashMap<>();
        String name = null;
        for (int number = 0; number < formsOfBranches.size(); number++) {
            for (JsonForm form : formsOfBranches.get(number)) {
                if (!form.takes(JsonKind.OBJECT)) {
                    continue;
                }
                if (form.fixed().size() != 1) {
                    return Optional.empty();
                }
                Map.Entry<String, Set<JsonValue>> only =
                        form.fixed().entrySet().iterator().next();
                if ((name != null && !name.equals(only.getKey())) || !add(branches, only.getValue(), number)) {
                    return Optional.empty();
                }
                name = only.getKey();
            }
        }
        return name == null ? Optional.empty() : Optional.of(new TellingName(name, branches));
    }

    private static boolean add(Map<JsonValue, Integer> branches, Set<JsonValue> values, int number) {
        for (JsonValue value : values) {
            Integer before = branches.put(value, number);
            if (before != null && before != number) {
                return false;
            }
        }
        return true;
    }

    /** The property's value in an object. */
    @Nullable
    JsonValue value(JsonValue json) {
        return json instanceof JsonObject object ? object.members().get(name) : null;
    }

    /** The number of the branch of all objects with this value; empty if no branch has it. */
    Optional<Integer> branch(JsonValue value) {
        return Optional.ofNullable(branches.get(value));
    }
}
