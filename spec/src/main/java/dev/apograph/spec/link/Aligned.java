package dev.apograph.spec.link;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.stream.IntStream;

/**
 * The parts of several lists that stand for the same thing, such as a parameter that two pages document.
 *
 * @param parts what each list has of the thing, by the list's number, in the order of the lists
 */
record Aligned<T>(Map<Integer, T> parts) {

    /**
     * Aligns lists: in the order of the longest one, the first of several as long; then what only others have.
     *
     * @param lists the lists
     * @param key what makes two parts of different lists the same, from the list's number and the part; where a list
     *     repeats a key, its second part goes with the other lists' second one
     */
    static <T> List<Aligned<T>> of(List<List<T>> lists, BiFunction<Integer, T, String> key) {
        List<List<String>> keys = new ArrayList<>();
        for (int list = 0; list < lists.size(); list++) {
            keys.add(keys(lists.get(list), list, key));
        }
        Map<String, Map<Integer, T>> groups = new LinkedHashMap<>();
        int longest = IntStream.range(0, lists.size())
                .reduce((one, two) -> lists.get(two).size() > lists.get(one).size() ? two : one)
                .orElse(0);
        keys.get(longest).forEach(name -> groups.put(name, new LinkedHashMap<>()));
        for (int list = 0; list < lists.size(); list++) {
            for (int at = 0; at < lists.get(list).size(); at++) {
                groups.computeIfAbsent(keys.get(list).get(at), name -> new LinkedHashMap<>())
                        .put(list, lists.get(list).get(at));
            }
        }
        return groups.values().stream().map(Aligned::new).toList();
    }

    private static <T> List<String> keys(List<T> parts, int list, BiFunction<Integer, T, String> key) {
        Map<String, Integer> repeats = new HashMap<>();
        List<String> keys = new ArrayList<>();
        for (T part : parts) {
            String plain = key.apply(list, part);
            keys.add(repeats.merge(plain, 1, Integer::sum) + " " + plain);
        }
        return keys;
    }

    /** The parts in the order of the lists. */
    List<T> all() {
        return List.copyOf(parts.values());
    }
}
