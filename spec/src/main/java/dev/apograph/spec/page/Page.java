package dev.apograph.spec.page;

import java.util.List;

/**
 * A page whose layout is undone.
 *
 * @param source the text it was read from
 * @param blocks its blocks from top to bottom
 */
public record Page(SourceText source, List<Block> blocks) {

    /** Copies the blocks. */
    public Page {
        blocks = List.copyOf(blocks);
    }
}
