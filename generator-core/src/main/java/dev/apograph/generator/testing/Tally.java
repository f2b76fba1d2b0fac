package dev.apograph.generator.testing;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Counts what the contract tests of one resource compare and leave out, while they are planned. */
final class Tally {

    private int tests;
    private int comparisons;
    private final Map<LeftOut, Integer> leftOut = new EnumMap<>(LeftOut.class);
    private Map<LeftOut, List<String>> named = new EnumMap<>(LeftOut.class);

    /** One more test method. */
    void test() {
        tests++;
    }

    /** One more fact is compared. */
    void compared() {
        comparisons++;
    }

    /**
     * One more fact is not compared.
     *
     * @param name the name of the parameter or field, the status of the answer, or the part of the command line
     */
    void leftOut(LeftOut reason, String name) {
        leftOut.merge(reason, 1, Integer::sum);
        named.computeIfAbsent(reason, unused -> new ArrayList<>()).add(name);
    }

    /** The names of what was left out since this was asked last, by reason. */
    Map<LeftOut, List<String>> takeNames() {
        Map<LeftOut, List<String>> taken = named;
        named = new EnumMap<>(LeftOut.class);
        return taken;
    }

    ContractCounts counts() {
        return new ContractCounts(tests, comparisons, leftOut);
    }
}
