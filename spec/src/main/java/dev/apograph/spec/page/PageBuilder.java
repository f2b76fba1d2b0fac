package dev.apograph.spec.page;

import dev.apograph.spec.diagnostic.SourcePlace;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** Collects what the layouts make of one page. */
final class PageBuilder {

    private final SourceText source;
    private final SortedSet<String> layouts = new TreeSet<>();
    private final List<Block> blocks = new ArrayList<>();
    private final List<NoisePassage> noise = new ArrayList<>();

    PageBuilder(SourceText source) {
        this.source = source;
    }

    /** The page's text. */
    SourceText source() {
        return source;
    }

    /** The page has this layout, at least in part. */
    void layout(String name) {
        layouts.add(name);
    }

    /** The next block. */
    void add(Block block) {
        blocks.add(block);
    }

    /** A passage that says nothing of the API. */
    void noise(SourcePlace place, String rule) {
        noise.add(new NoisePassage(place, rule));
    }

    Page build() {
        return new Page(source, layouts, blocks, noise);
    }
}
