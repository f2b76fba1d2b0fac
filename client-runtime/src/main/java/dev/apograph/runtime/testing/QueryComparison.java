package dev.apograph.runtime.testing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Compares queries name by name; among the values of one name the order counts. */
final class QueryComparison {

    private QueryComparison() {}

    static void compare(List<ExpectedPair> expected, List<QueryPair> actual, List<String> found) {
        Map<String, List<ExpectedPair>> wanted = new LinkedHashMap<>();
        expected.forEach(pair ->
                wanted.computeIfAbsent(pair.name(), unused -> new ArrayList<>()).add(pair));
        Map<String, List<String>> sent = new LinkedHashMap<>();
        actual.forEach(pair ->
                sent.computeIfAbsent(pair.name(), unused -> new ArrayList<>()).add(pair.value()));
        Set<String> names = new LinkedHashSet<>(wanted.keySet());
        names.addAll(sent.keySet());
        names.forEach(
                name -> compare(name, wanted.getOrDefault(name, List.of()), sent.getOrDefault(name, List.of()), found));
    }

    private static void compare(String name, List<ExpectedPair> wanted, List<String> sent, List<String> found) {
        String place = "query " + name + ": ";
        for (int i = 0; i < Math.max(wanted.size(), sent.size()); i++) {
            if (i >= sent.size()) {
                found.add(place + "expected " + wanted.get(i).value() + " but is missing");
            } else if (i >= wanted.size()) {
                found.add(place + "not expected but is " + sent.get(i));
            } else if (!wanted.get(i).takes(sent.get(i))) {
                found.add(place + "expected " + wanted.get(i).value() + " but was " + sent.get(i));
            }
        }
    }
}
