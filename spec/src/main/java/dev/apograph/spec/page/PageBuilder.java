package dev.apograph.spec.page;

import dev.apograph.spec.diagnostic.SourcePlace;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** Collects what the layouts make of one page. */
final class PageBuilder {

    private final SourceText source;
    private final SortedSet<String> layouts = new TreeSet<>();
    private final List<Block> blocks = new ArrayList<>();
    private final List<NoisePassage> noise = new ArrayList<>();
    private final BitSet told = new BitSet();

    PageBuilder(SourceText source) {
        this.source = source;
    }

    /** The page's text. */
    SourceText source() {
        return source;
    }

    /** The place of some lines. */
    SourcePlace place(LineRange lines) {
        return source.place(lines.first()).through(source.place(Math.max(lines.first(), lines.last())));
    }

    /** The page has this layout, at least in part. */
    void layout(String name) {
        layouts.add(name);
    }

    /** The next block. */
    void add(Block block) {
        blocks.add(block);
        tell(block.place());
    }

    /** A passage that says nothing of the API. */
    void noise(SourcePlace place, String rule) {
        noise.add(new NoisePassage(place, rule));
        tell(place);
    }

    /** Whether a line holds part of a block or of noise, or nothing at all. */
    boolean isTold(int line) {
        return told.get(line) || source.lines().get(line - 1).isEmpty();
    }

    private void tell(SourcePlace place) {
        told.set(Math.max(0, place.firstLine()), Math.max(0, place.lastLine()) + 1);
    }

    Page build() {
        noise.sort(Comparator.comparing(NoisePassage::place));
        return new Page(source, layouts, blocks, noise);
    }
}
