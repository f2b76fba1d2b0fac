package dev.apograph.spec.grammar.losant;

import dev.apograph.spec.definition.Fact;
import dev.apograph.spec.diagnostic.SourcePlace;
import dev.apograph.spec.grammar.fact.PageAccount;
import dev.apograph.spec.page.Block;
import dev.apograph.spec.page.Page;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * A page cut into its introduction, its actions and its schemas.
 *
 * @param title the resource's title
 * @param actions the actions in the order of the page
 * @param schemas the blocks of the schema section, without its heading
 * @param account account of the blocks that no rule has used
 */
record PageParts(Fact<String> title, List<ActionParts> actions, List<Block> schemas, PageAccount account) {

    static PageParts of(Page page, PageAccount account) {
        List<Block> blocks = page.blocks();
        int schemas = schemaSection(blocks);
        List<Integer> starts = headings(blocks.subList(0, schemas), LosantWords.METHOD_AND_URL);
        int first = starts.isEmpty() ? schemas : starts.get(0);
        int introductionEnd = introductionEnd(blocks.subList(0, first));
        Fact<String> title = new Introduction(page, blocks.subList(0, introductionEnd), account).title();
        List<ActionParts> actions = new ArrayList<>();
        List<Integer> titles = starts.stream()
                .map(start -> titleStart(blocks, start, start == first ? introductionEnd : 0))
                .toList();
        for (int i = 0; i < starts.size(); i++) {
            int end = i + 1 < starts.size() ? titles.get(i + 1) : schemas;
            actions.add(action(blocks.subList(titles.get(i), end), starts.get(i) - titles.get(i)));
        }
        List<Block> schemaBlocks = blocks.subList(Math.min(schemas + 1, blocks.size()), blocks.size());
        blocks.stream().filter(Block.Heading.class::isInstance).forEach(account::use);
        return new PageParts(title, actions, List.copyOf(schemaBlocks), account);
    }

    /** The last heading of the schema section; an action may well be called the same. */
    private static int schemaSection(List<Block> blocks) {
        List<Integer> headings = headings(blocks, LosantWords.SCHEMAS);
        return headings.isEmpty() ? blocks.size() : headings.get(headings.size() - 1);
    }

    private static List<Integer> headings(List<Block> blocks, String text) {
        return IntStream.range(0, blocks.size())
                .filter(i -> blocks.get(i) instanceof Block.Heading heading
                        && heading.text().equals(text))
                .boxed()
                .toList();
    }

    /** Behind the sentence that introduces the actions; its end may stand on lines of its own. */
    private static int introductionEnd(List<Block> blocks) {
        for (int i = blocks.size() - 1; i >= 0; i--) {
            if (blocks.get(i) instanceof Block.Paragraph p
                    && (LosantWords.INTRODUCTION.matcher(p.text()).matches()
                            || p.text().endsWith("potential responses."))) {
                return i + 1;
            }
        }
        return Math.max(0, blocks.size() - 2);
    }

    /** Title and sentence are the paragraphs right above the first heading of an action. */
    private static int titleStart(List<Block> blocks, int heading, int earliest) {
        int start = heading;
        while (start > earliest && blocks.get(start - 1) instanceof Block.Paragraph) {
            start--;
        }
        boolean belowHeading = start > earliest && blocks.get(start - 1) instanceof Block.Heading;
        return belowHeading ? Math.max(start, heading - 2) : start;
    }

    private static ActionParts action(List<Block> blocks, int heading) {
        List<Block.Paragraph> title = blocks.subList(0, heading).stream()
                .map(Block.Paragraph.class::cast)
                .toList();
        Map<String, List<Block>> sections = new LinkedHashMap<>();
        List<Block> section = new ArrayList<>();
        for (Block block : blocks.subList(heading, blocks.size())) {
            if (block instanceof Block.Heading opening) {
                section = sections.computeIfAbsent(opening.text(), text -> new ArrayList<>());
            } else {
                section.add(block);
            }
        }
        SourcePlace place =
                blocks.get(0).place().through(blocks.get(blocks.size() - 1).place());
        return new ActionParts(title, sections, place);
    }
}
