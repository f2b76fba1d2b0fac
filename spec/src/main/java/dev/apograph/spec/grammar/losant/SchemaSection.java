package dev.apograph.spec.grammar.losant;

import dev.apograph.spec.definition.CollapsedTree;
import dev.apograph.spec.definition.EvidenceGrade;
import dev.apograph.spec.definition.Fact;
import dev.apograph.spec.definition.JsonContent;
import dev.apograph.spec.definition.SchemaTrace;
import dev.apograph.spec.diagnostic.DiagnosticCode;
import dev.apograph.spec.diagnostic.Diagnostics;
import dev.apograph.spec.diagnostic.SourcePlace;
import dev.apograph.spec.grammar.fact.FoldedTree;
import dev.apograph.spec.grammar.fact.JsonPassage;
import dev.apograph.spec.grammar.fact.PageFacts;
import dev.apograph.spec.page.Block;
import dev.apograph.spec.page.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * Reads the schemas at the end of a page: title, sentence, {@code <title> Schema}, {@code <title> Example}. Where markup
 * marks the titles as headings, the labels may be {@code Schema} and {@code Example} alone.
 */
final class SchemaSection {

    private static final String SCHEMA = " Schema";
    private static final String EXAMPLE = " Example";

    /** How far above its label a schema's title may stand, in blocks. */
    private static final int HIGHEST_TITLE = 20;

    private final List<Block> blocks;
    private final PageParts parts;
    private final PageFacts facts;
    private final Diagnostics diagnostics;
    private int next;

    SchemaSection(Page page, PageParts parts, PageFacts facts, Diagnostics diagnostics) {
        this.blocks = parts.schemas();
        this.parts = parts;
        this.facts = facts.below(LosantWords.SCHEMAS);
        this.diagnostics = diagnostics;
    }

    List<SchemaTrace> read() {
        List<SchemaTrace> schemas = new ArrayList<>();
        while (next < blocks.size()) {
            labelIndex().ifPresentOrElse(label -> schemas.add(schema(label)), () -> next = blocks.size());
        }
        return List.copyOf(schemas);
    }

    /** The next paragraph that repeats a title above it with {@code Schema} behind it, or stands below a heading. */
    private Optional<Integer> labelIndex() {
        for (int i = next + 1; i < blocks.size(); i++) {
            boolean label = text(i).endsWith(SCHEMA) || text(i).equals(SCHEMA.strip());
            if (label && titleIndex(i).isPresent()) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    private Optional<Integer> titleIndex(int label) {
        int highest = Math.max(next, label - HIGHEST_TITLE);
        if (text(label).equals(SCHEMA.strip())) {
            return IntStream.iterate(label - 1, i -> i >= highest, i -> i - 1)
                    .filter(i -> isAbove(i, label))
                    .boxed()
                    .findFirst();
        }
        String title = text(label).substring(0, text(label).length() - SCHEMA.length());
        return IntStream.iterate(label - 1, i -> i >= highest, i -> i - 1)
                .filter(i -> text(i).equals(title))
                .boxed()
                .findFirst();
    }

    /** Whether a block is a heading of a higher rank than a label. */
    private boolean isAbove(int index, int label) {
        OptionalInt rank = level(index);
        return rank.isPresent() && rank.getAsInt() < level(label).orElse(Integer.MAX_VALUE);
    }

    private OptionalInt level(int index) {
        return blocks.get(index) instanceof Block.Paragraph paragraph ? paragraph.level() : OptionalInt.empty();
    }

    private SchemaTrace schema(int label) {
        int titleIndex = titleIndex(label).orElseThrow();
        String title = text(titleIndex);
        PageFacts below = facts.below(title);
        SourcePlace place = blocks.get(titleIndex).place();
        for (int i = titleIndex; i <= label; i++) {
            parts.account().use(blocks.get(i));
        }
        next = label + 1;
        Printed schema = printed(below.below(title + SCHEMA));
        Printed example = Printed.NOTHING;
        if (next < blocks.size()
                && (text(next).equals(title + EXAMPLE) || text(next).equals(EXAMPLE.strip()))) {
            parts.account().use(blocks.get(next));
            next++;
            example = printed(below.below(title + EXAMPLE));
        }
        SourcePlace end = blocks.get(next - 1).place();
        if (schema.nothing()) {
            diagnostics.add(
                    DiagnosticCode.SECTION_INCOMPLETE,
                    place,
                    "the schema \"" + title + "\" is announced and not printed",
                    "save the page again or supply the schema's file");
        }
        return new SchemaTrace(
                title,
                description(titleIndex, label, below),
                schema.tree(),
                example.tree(),
                schema.json(),
                example.json(),
                below.evidence(place.through(end), EvidenceGrade.STATED, "schema-section"));
    }

    private Optional<Fact<String>> description(int titleIndex, int label, PageFacts below) {
        if (label == titleIndex + 1) {
            return Optional.empty();
        }
        List<String> sentences = blocks.subList(titleIndex + 1, label).stream()
                .filter(Block.Paragraph.class::isInstance)
                .map(block -> ((Block.Paragraph) block).text())
                .toList();
        SourcePlace place =
                blocks.get(titleIndex + 1).place().through(blocks.get(label - 1).place());
        return Optional.of(below.stated(String.join(" ", sentences), place, "schema-sentence"));
    }

    private record Printed(Optional<Fact<CollapsedTree>> tree, Optional<Fact<JsonContent>> json) {

        static final Printed NOTHING = new Printed(Optional.empty(), Optional.empty());

        boolean nothing() {
            return tree.isEmpty() && json.isEmpty();
        }
    }

    private Printed printed(PageFacts below) {
        if (next < blocks.size() && blocks.get(next) instanceof Block.Tree tree) {
            parts.account().use(tree);
            next++;
            return new Printed(
                    Optional.of(below.stated(FoldedTree.read(tree), tree.place(), "folded-tree")), Optional.empty());
        }
        if (next < blocks.size() && blocks.get(next) instanceof Block.Code code) {
            parts.account().use(code);
            next++;
            return new Printed(
                    Optional.empty(),
                    JsonPassage.read(code.text(), code.place(), diagnostics)
                            .map(json -> below.stated(json, code.place(), "printed-json")));
        }
        return Printed.NOTHING;
    }

    private String text(int index) {
        return blocks.get(index) instanceof Block.Paragraph paragraph ? paragraph.text() : "";
    }
}
