package dev.apograph.runtime;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.ToIntFunction;

/**
 * Finds the lightest set that has a scope of each call (a weighted hitting set). Calls that ask for no more than another
 * one does are left out, then scopes that another one replaces, until nothing changes; groups of calls without a scope
 * in common are searched apart.
 */
final class ScopeSearch {

    private static final Comparator<Set<String>> SHORT_FIRST =
            Comparator.<Set<String>>comparingInt(Set::size).thenComparing(Set::toString);

    /** Two or three are usual; a set that is not reduced any further is only searched more slowly. */
    private static final int MOST_ROUNDS = 20;

    private final ToIntFunction<String> weight;

    private ScopeSearch(ToIntFunction<String> weight) {
        this.weight = weight;
    }

    /**
     * The lightest set.
     *
     * @param calls the scopes of each call, of which one must be chosen; no demand if there are none
     * @param weight how much a scope allows, at least 1
     */
    static LeastScopes search(Collection<List<String>> calls, ToIntFunction<String> weight) {
        Set<Set<String>> demands = new LinkedHashSet<>();
        calls.stream().filter(call -> !call.isEmpty()).map(TreeSet::new).forEach(demands::add);
        ScopeSearch search = new ScopeSearch(weight);
        Set<String> chosen = new HashSet<>();
        boolean exact = true;
        for (List<Set<String>> part : parts(search.reduced(demands))) {
            LightestCover cover = new LightestCover(part, weight);
            chosen.addAll(cover.find());
            exact &= cover.isProven();
        }
        return new LeastScopes(chosen, exact);
    }

    private List<Set<String>> reduced(Set<Set<String>> demands) {
        List<Set<String>> before = List.of();
        List<Set<String>> now = withoutBroader(demands);
        for (int round = 0; round < MOST_ROUNDS && !now.equals(before); round++) {
            before = now;
            now = withoutBroader(withoutReplaceable(now));
        }
        return now;
    }

    /** Whoever satisfies a demand satisfies each that allows the same scopes and more. */
    private static List<Set<String>> withoutBroader(Collection<Set<String>> demands) {
        List<Set<String>> kept = new ArrayList<>();
        Map<String, List<Set<String>>> byOneScope = new HashMap<>();
        for (Set<String> demand :
                new LinkedHashSet<>(demands).stream().sorted(SHORT_FIRST).toList()) {
            boolean broader = demand.stream()
                    .flatMap(scope -> byOneScope.getOrDefault(scope, List.of()).stream())
                    .anyMatch(demand::containsAll);
            if (!broader) {
                kept.add(demand);
                byOneScope
                        .computeIfAbsent(demand.iterator().next(), unused -> new ArrayList<>())
                        .add(demand);
            }
        }
        return kept;
    }

    /** A scope is never needed where another one satisfies the same demands and is lighter, or as light and first. */
    private List<Set<String>> withoutReplaceable(List<Set<String>> demands) {
        Map<String, BitSet> satisfied = new TreeMap<>();
        for (int at = 0; at < demands.size(); at++) {
            for (String scope : demands.get(at)) {
                satisfied.computeIfAbsent(scope, unused -> new BitSet()).set(at);
            }
        }
        Set<String> replaceable = new HashSet<>();
        satisfied.forEach((scope, places) -> {
            // whatever replaces it stands in its first demand, too
            boolean better = demands.get(places.nextSetBit(0)).stream()
                    .anyMatch(other ->
                            isBetter(other, scope) && covers(Objects.requireNonNull(satisfied.get(other)), places));
            if (better) {
                replaceable.add(scope);
            }
        });
        return demands.stream()
                .map(demand -> {
                    Set<String> left = new TreeSet<>(demand);
                    left.removeAll(replaceable);
                    return left;
                })
                .toList();
    }

    private boolean isBetter(String candidate, String present) {
        int difference = Integer.compare(weight.applyAsInt(candidate), weight.applyAsInt(present));
        return difference < 0 || (difference == 0 && candidate.compareTo(present) < 0);
    }

    private static boolean covers(BitSet many, BitSet some) {
        BitSet left = (BitSet) some.clone();
        left.andNot(many);
        return left.isEmpty();
    }

    /** The demands in groups that have no scope in common. */
    private static Collection<List<Set<String>>> parts(List<Set<String>> demands) {
        Map<String, String> leaders = new HashMap<>();
        for (Set<String> demand : demands) {
            String first = leader(leaders, demand.iterator().next());
            demand.forEach(scope -> leaders.put(leader(leaders, scope), first));
        }
        Map<String, List<Set<String>>> parts = new LinkedHashMap<>();
        for (Set<String> demand : demands) {
            parts.computeIfAbsent(leader(leaders, demand.iterator().next()), unused -> new ArrayList<>())
                    .add(demand);
        }
        return parts.values();
    }

    private static String leader(Map<String, String> leaders, String scope) {
        String leader = scope;
        String next = leaders.getOrDefault(leader, leader);
        while (!next.equals(leader)) {
            leaders.put(leader, Objects.requireNonNull(leaders.getOrDefault(next, next)));
            leader = next;
            next = leaders.getOrDefault(leader, leader);
        }
        return leader;
    }
}
