package dev.apograph.spec.grammar.fact;

import dev.apograph.spec.diagnostic.DiagnosticCode;
import dev.apograph.spec.diagnostic.Diagnostics;
import dev.apograph.spec.diagnostic.SourcePlace;
import dev.apograph.spec.page.Block;
import dev.apograph.spec.page.KnownRow;
import dev.apograph.spec.page.LineUse;
import dev.apograph.spec.page.NoisePassage;
import dev.apograph.spec.page.NoiseRule;
import dev.apograph.spec.page.Page;
import dev.apograph.spec.page.PageCoverage;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Keeps account of what becomes of each passage of a page while a grammar reads it, so that none is lost silently. */
public final class PageAccount {

    /** Longest quotation of a page in a message. */
    private static final int LONGEST_QUOTE = 60;

    private final Page page;
    private final Set<Block> used = Collections.newSetFromMap(new IdentityHashMap<>());
    private final IdentityHashMap<Block, String> noise = new IdentityHashMap<>();
    private final List<KnownRow> learned = new ArrayList<>();
    private final Set<SourcePlace> unread = new HashSet<>();

    /** Nothing of the page is used yet. */
    public PageAccount(Page page) {
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

    /** A listed rule knows that the block says nothing of the API. */
    public void noise(Block block, String rule) {
        noise.put(block, rule);
    }

    /** Rows of the page were taken apart without doubt. */
    public void learn(Collection<KnownRow> rows) {
        learned.addAll(rows);
    }

    /** The rows that were taken apart without doubt. */
    public List<KnownRow> learned() {
        return List.copyOf(learned);
    }

    /** A passage inside a block that is used otherwise, such as a row of a table, fits no rule; it was reported. */
    public void notUnderstood(SourcePlace place) {
        unread.add(place);
    }

    /**
     * Closes the account: every block that no rule has used and that no rule knows as noise is reported.
     *
     * @param grammar the name of the grammar that read the page
     * @param rules the grammar's rules for noise
     */
    public PageCoverage close(String grammar, List<NoiseRule> rules, Diagnostics diagnostics) {
        List<LineUse> uses = new ArrayList<>();
        page.source().lines().forEach(line -> uses.add(line.isEmpty() ? LineUse.BLANK : LineUse.NOT_UNDERSTOOD));
        Lines lines = new Lines(uses);
        for (NoisePassage passage : page.noise()) {
            lines.set(passage.place(), LineUse.noise(passage.rule()));
        }
        for (Block block : page.blocks()) {
            LineUse use = use(block, rules, diagnostics);
            if (block instanceof Block.Table table) {
                lines.set(table, use);
            } else {
                lines.set(block.place(), use);
            }
        }
        unread.forEach(place -> lines.set(place, LineUse.NOT_UNDERSTOOD));
        return new PageCoverage(page, grammar, lines.uses());
    }

    private LineUse use(Block block, List<NoiseRule> rules, Diagnostics diagnostics) {
        if (used.contains(block)) {
            return LineUse.USED;
        }
        Optional<String> rule = Optional.ofNullable(noise.get(block))
                .or(() -> rules.stream()
                        .filter(r -> r.matches(text(block)))
                        .findFirst()
                        .map(NoiseRule::name));
        if (rule.isEmpty()) {
            diagnostics.add(
                    DiagnosticCode.LINE_NOT_UNDERSTOOD,
                    block.place(),
                    "no rule reads \"" + quote(text(block)) + "\"",
                    "check that the page was saved whole; the line is left out");
        }
        return rule.map(LineUse::noise).orElse(LineUse.NOT_UNDERSTOOD);
    }

    /** The uses of lines while passages are entered; where passages share a line, the gravest use counts. */
    private static final class Lines {

        private final List<LineUse> uses;
        private final boolean[] entered;

        Lines(List<LineUse> uses) {
            this.uses = uses;
            this.entered = new boolean[uses.size()];
        }

        void set(SourcePlace place, LineUse use) {
            for (int i = Math.max(place.firstLine(), 1) - 1; i < Math.min(place.lastLine(), uses.size()); i++) {
                if (uses.get(i).kind() != LineUse.Kind.BLANK) {
                    uses.set(i, entered[i] ? uses.get(i).and(use) : use);
                    entered[i] = true;
                }
            }
        }

        /** A line inside a table that is noise and holds no row stays noise: a rule below the header. */
        void set(Block.Table table, LineUse use) {
            SourcePlace place = table.place();
            for (int line = Math.max(place.firstLine(), 1); line <= Math.min(place.lastLine(), uses.size()); line++) {
                if (uses.get(line - 1).kind() != LineUse.Kind.NOISE || line == place.firstLine()) {
                    set(SourcePlace.line(place.file(), line), use);
                }
            }
            table.rows().forEach(row -> set(row.place(), use));
        }

        List<LineUse> uses() {
            return uses;
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
