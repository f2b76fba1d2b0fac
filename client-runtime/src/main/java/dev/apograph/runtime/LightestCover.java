package dev.apograph.runtime;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.ToIntFunction;

/**
 * Branch and bound over one group of demands. Scopes are numbered by name, and the cost of a scope is a number whose
 * high bits are its weight, less a one in the middle bits and a bit of the low ones, the higher the earlier its name:
 * so the cheapest set is the lightest, of those the one of the most scopes, of those the first by name, and it is unique.
 */
final class LightestCover {

    /** Demands looked at before the best set found so far is taken: about a second. */
    private static final int MOST_STEPS = 1_000_000;

    private static final int MOST_SCOPES = 400;

    private final List<String> scopes;
    private final List<BitSet> demands;
    private final BigInteger[] costs;
    private final BitSet chosen = new BitSet();
    private final BitSet excluded = new BitSet();
    private BitSet best;
    private BigInteger bestCost;
    private int steps;

    LightestCover(List<Set<String>> demands, ToIntFunction<String> weight) {
        this.scopes = List.copyOf(demands.stream().collect(TreeSet::new, TreeSet::addAll, TreeSet::addAll));
        this.demands = demands.stream().map(this::numbers).toList();
        this.costs = new BigInteger[scopes.size()];
        for (int scope = 0; scope < costs.length; scope++) {
            costs[scope] = BigInteger.valueOf(weight.applyAsInt(scopes.get(scope)))
                    .shiftLeft(Integer.SIZE)
                    .subtract(BigInteger.ONE)
                    .shiftLeft(costs.length)
                    .subtract(BigInteger.ONE.shiftLeft(costs.length - 1 - scope));
        }
        this.best = greedy();
        this.bestCost = cost(best);
    }

    private BitSet numbers(Set<String> demand) {
        BitSet numbers = new BitSet();
        demand.forEach(scope -> numbers.set(Collections.binarySearch(scopes, scope)));
        return numbers;
    }

    /** The scopes to choose. */
    List<String> find() {
        if (scopes.size() <= MOST_SCOPES) {
            search(demands, BigInteger.ZERO);
        }
        return withoutNeedless(best).stream().mapToObj(scopes::get).toList();
    }

    /** Whether all that could be better was looked at. */
    boolean isProven() {
        return steps < MOST_STEPS && (scopes.size() <= MOST_SCOPES || best.cardinality() == 1);
    }

    private void search(List<BitSet> open, BigInteger cost) {
        if (steps >= MOST_STEPS) {
            return;
        }
        steps += 1 + open.size();
        if (open.isEmpty()) {
            found(cost);
            return;
        }
        List<BitSet> left = open.stream()
                .map(this::allowed)
                .sorted(Comparator.comparingInt(BitSet::cardinality))
                .toList();
        if (left.get(0).isEmpty() || cost.add(bound(left)).compareTo(bestCost) >= 0) {
            return;
        }
        branch(left, cost);
    }

    private void found(BigInteger cost) {
        if (cost.compareTo(bestCost) < 0) {
            best = (BitSet) chosen.clone();
            bestCost = cost;
        }
    }

    /** One of the scopes of the hardest demand is needed: the first of them, else the second without the first... */
    private void branch(List<BitSet> open, BigInteger cost) {
        List<Integer> choices = open.get(0).stream()
                .boxed()
                .sorted(Comparator.comparing(scope -> costs[scope]))
                .toList();
        for (int scope : choices) {
            chosen.set(scope);
            search(open.stream().filter(demand -> !demand.get(scope)).toList(), cost.add(costs[scope]));
            chosen.clear(scope);
            excluded.set(scope);
        }
        choices.forEach(excluded::clear);
    }

    private BitSet allowed(BitSet demand) {
        BitSet allowed = (BitSet) demand.clone();
        allowed.andNot(excluded);
        return allowed;
    }

    /** What demands without a scope in common cost at least. */
    private BigInteger bound(List<BitSet> open) {
        BitSet seen = new BitSet();
        BigInteger bound = BigInteger.ZERO;
        for (BitSet demand : open) {
            if (!demand.intersects(seen)) {
                seen.or(demand);
                bound = bound.add(costs[cheapest(demand)]);
            }
        }
        return bound;
    }

    private int cheapest(BitSet demand) {
        return demand.stream()
                .boxed()
                .min(Comparator.comparing(scope -> costs[scope]))
                .orElseThrow();
    }

    /** Takes the cheapest scope of each demand that is still open, then gives back those that are not needed. */
    private BitSet greedy() {
        BitSet taken = new BitSet();
        demands.stream().filter(demand -> !demand.intersects(taken)).forEach(demand -> taken.set(cheapest(demand)));
        return withoutNeedless(taken);
    }

    private BitSet withoutNeedless(BitSet taken) {
        int[] hits = new int[demands.size()];
        List<List<Integer>> places = new ArrayList<>();
        scopes.forEach(unused -> places.add(new ArrayList<>()));
        for (int at = 0; at < hits.length; at++) {
            BitSet common = (BitSet) demands.get(at).clone();
            common.and(taken);
            hits[at] = common.cardinality();
            int place = at;
            common.stream().forEach(scope -> places.get(scope).add(place));
        }
        taken.stream()
                .boxed()
                .sorted(Comparator.<Integer, BigInteger>comparing(scope -> costs[scope])
                        .reversed())
                .filter(scope -> places.get(scope).stream().allMatch(place -> hits[place] > 1))
                .forEachOrdered(scope -> {
                    taken.clear(scope);
                    places.get(scope).forEach(place -> hits[place]--);
                });
        return taken;
    }

    private BigInteger cost(BitSet set) {
        return set.stream().mapToObj(scope -> costs[scope]).reduce(BigInteger.ZERO, BigInteger::add);
    }
}
