package dev.apograph.generator.testing;

import java.util.EnumMap;
import java.util.Map;

/** Counts what the contract tests of one resource compare and leave out, while they are planned. */
final class Tally {

    private int tests;
    private int comparisons;
    private final Map<LeftOut, Integer> leftOut = new EnumMap<>(LeftOut.class);

    /** One more test method. */
    void test() {
        tests++;
    }

    /** One more fact is compared. */
    void compared() {
        comparisons++;
    }

    /** One more fact is not compared. */
    void leftOut(LeftOut reason) {
        leftOut.merge(reason, 1, Integer::sum);
    }

    ContractCounts counts() {
        return new ContractCounts(tests, comparisons, leftOut);
    }
}
