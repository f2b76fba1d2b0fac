package dev.apograph.spec.page;

import java.util.List;
import java.util.Set;

/**
 * What is known before the cells of rows are taken apart.
 *
 * @param names names that a row may start with, such as the placeholders of the URL
 * @param titles titles of schemas that the page itself or a file states
 * @param likelyTitles titles of schemas that other rows or pages hint at
 * @param listMarkers phrases that end a sentence and open a list of accepted values
 * @param rows rows that are known from elsewhere
 */
public record RowKnowledge(
        Set<String> names, List<Titles> titles, Titles likelyTitles, List<String> listMarkers, KnownRows rows) {

    /** Nothing is known. */
    public static final RowKnowledge NONE =
            new RowKnowledge(Set.of(), List.of(), Titles.NONE, List.of(), KnownRows.NONE);

    /** Copies the collections. */
    public RowKnowledge {
        names = Set.copyOf(names);
        titles = List.copyOf(titles);
        listMarkers = List.copyOf(listMarkers);
    }

    /** The same with other names. */
    public RowKnowledge withNames(Set<String> others) {
        return new RowKnowledge(others, titles, likelyTitles, listMarkers, rows);
    }

    /** Whether a text of these letters and digits is a title that is stated somewhere. */
    boolean isTitle(String letters) {
        return titles.stream().anyMatch(known -> known.containsLetters(letters));
    }

    /** Whether a text of these letters and digits is a title that something hints at. */
    boolean isLikelyTitle(String letters) {
        return likelyTitles.containsLetters(letters) || rows.isTitle(letters);
    }
}
