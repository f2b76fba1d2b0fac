package dev.apograph.spec.correction;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/** Titles, found however their words are put together. */
final class Titles {

    private final Map<String, TreeSet<String>> byBareName = new TreeMap<>();

    void add(String title) {
        byBareName.computeIfAbsent(Routes.bare(title), any -> new TreeSet<>()).add(title);
    }

    /** The title that is spelt so or, failing that, the first one of the same letters and digits. */
    Optional<String> find(String wanted) {
        TreeSet<String> alike = byBareName.getOrDefault(Routes.bare(wanted), new TreeSet<>());
        return alike.isEmpty() ? Optional.empty() : Optional.of(alike.contains(wanted) ? wanted : alike.first());
    }

    /** All of them. */
    Collection<String> all() {
        return byBareName.values().stream().flatMap(Collection::stream).toList();
    }
}
