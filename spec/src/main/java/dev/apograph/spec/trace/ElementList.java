package dev.apograph.spec.trace;

import dev.apograph.spec.definition.Evidence;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Collects elements and sees to it that no two have the same selector. */
final class ElementList {

    private final List<TracedElement> elements = new ArrayList<>();
    private final Map<String, ElementKind> taken = new HashMap<>();
    private final Map<String, Integer> repeats = new HashMap<>();
    private final IdentityHashMap<Record, String> selectors = new IdentityHashMap<>();

    /** Adds an element and returns the selector that it got. */
    String add(
            ElementKind kind, Optional<String> parent, String wanted, String name, Evidence evidence, FactList facts) {
        String selector = unique(kind, wanted);
        elements.add(new TracedElement(kind, selector, parent, name, evidence, facts.all()));
        return selector;
    }

    private String unique(ElementKind kind, String wanted) {
        String plain = taken.getOrDefault(wanted, kind) == kind ? wanted : kind.word() + " " + wanted;
        String selector = plain;
        while (taken.putIfAbsent(selector, kind) != null) {
            selector = plain + " (" + repeats.merge(plain, 2, (before, first) -> before + 1) + ")";
        }
        return selector;
    }

    /** Remembers which definition an element was made from. */
    void note(Record definition, String selector) {
        selectors.put(definition, selector);
    }

    Map<Record, String> selectors() {
        return selectors;
    }

    List<TracedElement> all() {
        return List.copyOf(elements);
    }
}
