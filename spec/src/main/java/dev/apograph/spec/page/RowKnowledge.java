package dev.apograph.spec.page;

import java.util.List;
import java.util.Set;

/**
 * What is known of a page before the cells of its rows are taken apart.
 *
 * @param names names that a row may start with, such as the placeholders of the URL
 * @param titles titles of schemas
 * @param listMarkers phrases that end a sentence and open a list of accepted values
 * @param rows rows that are known from elsewhere
 */
public record RowKnowledge(Set<String> names, Set<String> titles, List<String> listMarkers, KnownRows rows) {

    /** Copies the collections. */
    public RowKnowledge {
        names = Set.copyOf(names);
        titles = Set.copyOf(titles);
        listMarkers = List.copyOf(listMarkers);
    }
}
