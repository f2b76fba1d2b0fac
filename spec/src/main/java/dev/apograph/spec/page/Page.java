package dev.apograph.spec.page;

import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * A page whose layout is undone.
 *
 * @param source the text it was read from
 * @param layouts the names of the layouts that it has, such as {@code markdown}; a page may mix several
 * @param blocks its blocks from top to bottom
 * @param noise what its layouts know to be noise, from top to bottom
 */
public record Page(SourceText source, SortedSet<String> layouts, List<Block> blocks, List<NoisePassage> noise) {

    /** Copies the collections. */
    public Page {
        layouts = Collections.unmodifiableSortedSet(new TreeSet<>(layouts));
        blocks = List.copyOf(blocks);
        noise = List.copyOf(noise);
    }
}
