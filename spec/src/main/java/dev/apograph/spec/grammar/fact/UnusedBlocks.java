package dev.apograph.spec.grammar.fact;

import dev.apograph.spec.diagnostic.DiagnosticCode;
import dev.apograph.spec.diagnostic.Diagnostics;
import dev.apograph.spec.page.Block;
import dev.apograph.spec.page.Page;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Keeps account of the blocks of a page that no rule has used yet, so that none is lost silently. */
public final class UnusedBlocks {

    /** Longest quotation of a page in a message. */
    private static final int LONGEST_QUOTE = 60;

    private final Page page;
    private final Set<Block> used = Collections.newSetFromMap(new IdentityHashMap<>());

    /** Nothing of the page is used yet. */
    public UnusedBlocks(Page page) {
        this.page = page;
    }

    /** A rule has used the block. */
    public void use(Block block) {
        used.add(block);
    }

    /** Rules have used the blocks. */
    public void use(Collection<? extends Block> blocks) {
        used.addAll(blocks);
    }

    /** Reports every block that no rule has used and that is not known noise. */
    public void report(List<Pattern> noise, Diagnostics diagnostics) {
        for (Block block : page.blocks()) {
            if (!used.contains(block)
                    && noise.stream().noneMatch(p -> p.matcher(text(block)).matches())) {
                diagnostics.add(
                        DiagnosticCode.LINE_NOT_UNDERSTOOD,
                        block.place(),
                        "no rule reads \"" + quote(text(block)) + "\"",
                        "check that the page was saved whole; the line is left out");
            }
        }
    }

    private static String text(Block block) {
        if (block instanceof Block.Heading heading) {
            return heading.text();
        }
        if (block instanceof Block.Paragraph paragraph) {
            return paragraph.text();
        }
        if (block instanceof Block.ListItem item) {
            return String.join(" ", item.lines());
        }
        if (block instanceof Block.Code code) {
            return code.text();
        }
        if (block instanceof Block.Tree tree) {
            return String.join(" ", tree.nodes());
        }
        return ((Block.Table) block)
                .rows().stream().map(Block.Row::text).findFirst().orElse("");
    }

    /** The start of a passage, short enough for a message. */
    public static String quote(String text) {
        return text.length() <= LONGEST_QUOTE ? text : text.substring(0, LONGEST_QUOTE) + "...";
    }
}
