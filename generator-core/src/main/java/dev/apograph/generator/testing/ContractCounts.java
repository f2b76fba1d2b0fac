package dev.apograph.generator.testing;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What contract tests compare, and what they leave out.
 *
 * @param tests the number of test methods
 * @param comparisons the number of documented facts that they compare with what the client does
 * @param leftOut the number of documented facts that are not compared, by reason; reasons without any are absent
 */
public record ContractCounts(int tests, int comparisons, Map<LeftOut, Integer> leftOut) {

    /** Copies the map, in the order of the reasons. */
    public ContractCounts {
        Map<LeftOut, Integer> ordered = new EnumMap<>(LeftOut.class);
        ordered.putAll(leftOut);
        leftOut = Collections.unmodifiableMap(ordered);
    }

    /** Several counts together. */
    public static ContractCounts sum(List<ContractCounts> parts) {
        Map<LeftOut, Integer> leftOut = new EnumMap<>(LeftOut.class);
        parts.forEach(part -> part.leftOut.forEach((reason, count) -> leftOut.merge(reason, count, Integer::sum)));
        return new ContractCounts(
                parts.stream().mapToInt(ContractCounts::tests).sum(),
                parts.stream().mapToInt(ContractCounts::comparisons).sum(),
                leftOut);
    }

    /** How much is left out for all reasons together. */
    public int allLeftOut() {
        return leftOut.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** The counts as a part of a summary: {@code 12 contract tests, 40 comparisons, 2 left out (2 no value shown)}. */
    @Override
    public String toString() {
        String reasons = leftOut.entrySet().stream()
                .map(entry -> entry.getValue() + " " + entry.getKey().label())
                .collect(Collectors.joining(", "));
        return count(tests, "contract test") + ", " + count(comparisons, "comparison") + ", " + allLeftOut()
                + " left out" + (reasons.isEmpty() ? "" : " (" + reasons + ")");
    }

    private static String count(int number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }
}
