package dev.apograph.runtime.json;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * How well a value fits a form; the smaller, the better.
 *
 * @param kindRank the place of the form's kind among those tried for scalars
 * @param unfixed how many of the values that the form fixes are there, negated
 * @param missing how many of the required names are missing, or of the items fit nothing
 * @param unmet how many of the known names are there, negated
 * @param unknown how many names are there that the form does not know
 */
record BranchFit(int kindRank, int unfixed, int missing, int unmet, int unknown) implements Comparable<BranchFit> {

    /** Items of an array that are looked at. */
    private static final int MOST_ITEMS = 50;

    private static final Comparator<BranchFit> ORDER = Comparator.comparingInt(BranchFit::unfixed)
            .thenComparingInt(BranchFit::missing)
            .thenComparingInt(BranchFit::kindRank)
            .thenComparingInt(BranchFit::unmet)
            .thenComparingInt(BranchFit::unknown);

    @Override
    public int compareTo(BranchFit other) {
        return ORDER.compare(this, other);
    }

    /** How well a value fits a form; empty if it does not at all. Of an array the first items count. */
    static Optional<BranchFit> of(JsonForm form, JsonValue json) {
        if (!form.takes(json.kind())) {
            return Optional.empty();
        }
        if (json instanceof JsonObject object && form.kind() == JsonForm.Kind.OBJECT) {
            return ofObject(form, object.members());
        }
        if (json instanceof JsonArray array && form.kind() == JsonForm.Kind.ARRAY) {
            return ofArray(form, array.items());
        }
        return Optional.of(new BranchFit(rank(form, json), 0, 0, 0, 0));
    }

    /** The best of several fits. */
    static Optional<BranchFit> best(List<JsonForm> forms, JsonValue json) {
        return forms.stream().flatMap(form -> of(form, json).stream()).min(Comparator.naturalOrder());
    }

    /** A listed string goes first and one beyond the list last. */
    private static int rank(JsonForm form, JsonValue json) {
        int rank = form.kind().rank();
        if (form.isList() && json instanceof JsonString string) {
            return form.lists(string.value()) ? 0 : rank + 1;
        }
        return form.kind() == JsonForm.Kind.ANY ? Integer.MAX_VALUE : rank;
    }

    private static Optional<BranchFit> ofObject(JsonForm form, Map<String, JsonValue> members) {
        int fixed = 0;
        for (Map.Entry<String, Set<JsonValue>> rule : form.fixed().entrySet()) {
            JsonValue value = members.get(rule.getKey());
            if (value != null && !rule.getValue().contains(value)) {
                return Optional.empty();
            }
            fixed += value == null ? 0 : 1;
        }
        int missing = (int) form.required().stream()
                .filter(name -> !members.containsKey(name))
                .count();
        int met = (int) form.known().stream().filter(members::containsKey).count();
        boolean nothingInCommon = missing > 0 && met == 0;
        int unknown = form.known().isEmpty() ? 0 : members.size() - met;
        return nothingInCommon ? Optional.empty() : Optional.of(new BranchFit(0, -fixed, missing, -met, unknown));
    }

    /** An array of which nothing is known fits less well than one of which something is. */
    private static Optional<BranchFit> ofArray(JsonForm form, List<JsonValue> items) {
        if (items.isEmpty()) {
            return Optional.of(new BranchFit(0, 0, 0, 0, 0));
        }
        if (form.items().isEmpty()) {
            return Optional.of(new BranchFit(Integer.MAX_VALUE, 0, 0, 0, 0));
        }
        List<JsonValue> looked = items.subList(0, Math.min(items.size(), MOST_ITEMS));
        List<BranchFit> fits = looked.stream()
                .flatMap(item -> best(form.items(), item).stream())
                .toList();
        int misfits = looked.size() - fits.size();
        return fits.stream().findFirst().map(first -> first.with(misfits));
    }

    private BranchFit with(int misfits) {
        return new BranchFit(kindRank, unfixed, missing + misfits, unmet, unknown);
    }
}
