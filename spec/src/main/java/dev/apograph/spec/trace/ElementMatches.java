package dev.apograph.spec.trace;

import java.util.List;

/**
 * What a user's words for an element lead to.
 *
 * @param found the elements that they name: one if they are clear, several if they are ambiguous
 * @param nearest the elements with the most similar names, the nearest first, where none is found
 */
public record ElementMatches(List<TracedElement> found, List<TracedElement> nearest) {

    /** Copies the lists. */
    public ElementMatches {
        found = List.copyOf(found);
        nearest = List.copyOf(nearest);
    }
}
