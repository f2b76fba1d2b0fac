package dev.apograph.spec.page;

import java.util.Optional;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;

/** Walks through a tree of markup, however deep, and makes blocks of it. One use for each tree. */
final class MarkupWalker implements NodeFilter {

    private final PageBuilder page;
    private final NodeLines lines;
    private final MarkupBlocks blocks;
    private final MarkupNoise noise;
    private final MarkupTable tables;
    private final MarkupList lists;
    private final PreformattedText texts;
    private final MarkupContents contents;
    private InlineRun run = new InlineRun();
    private int links;
    private int apart;

    private MarkupWalker(Element root, NodeLines lines, PageVocabulary vocabulary, PageBuilder page) {
        this.page = page;
        this.lines = lines;
        this.contents = new MarkupContents(root);
        this.blocks = new MarkupBlocks(vocabulary, page);
        this.noise = new MarkupNoise(contents);
        this.tables = new MarkupTable(vocabulary, lines, contents);
        this.lists = new MarkupList(vocabulary, lines);
        this.texts = new PreformattedText(vocabulary);
    }

    /** Makes blocks of all that stands below an element. */
    static void walk(Element root, NodeLines lines, PageVocabulary vocabulary, PageBuilder page) {
        MarkupWalker walker = new MarkupWalker(root, lines, vocabulary, page);
        NodeTraversor.filter(walker, root);
        walker.flush();
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode text) {
            run.add(text.getWholeText(), drawn(), lines.of(text));
        } else if (node instanceof Comment) {
            page.noise(page.place(lines.of(node)), "html-comment");
        } else if (node instanceof Element element) {
            return head(element);
        }
        return FilterResult.CONTINUE;
    }

    private InlineRun.Drawn drawn() {
        if (links > 0) {
            return InlineRun.Drawn.LINK;
        }
        return apart > 0 ? InlineRun.Drawn.APART : InlineRun.Drawn.PLAIN;
    }

    private FilterResult head(Element element) {
        Optional<String> rule = noise.rule(element);
        if (rule.isPresent()) {
            if (MarkupText.isBlock(element)) {
                flush();
            }
            page.noise(page.place(lines.of(element)), rule.get());
            return FilterResult.SKIP_ENTIRELY;
        }
        if (element.nameIs("head")) {
            MarkupHead.read(element, lines, page);
            return FilterResult.SKIP_ENTIRELY;
        }
        if (block(element)) {
            return FilterResult.SKIP_ENTIRELY;
        }
        if (element.nameIs("br")) {
            run.endLine();
        } else if (MarkupText.isBlock(element)) {
            flush();
        } else {
            count(element, 1);
        }
        return FilterResult.CONTINUE;
    }

    /** Takes an element that is a block as a whole. */
    private boolean block(Element element) {
        if (MarkupHeading.is(element) && !contents.holdsBlocks(element)) {
            flush();
            blocks.heading(lines.of(element), MarkupHeading.level(element), MarkupHeading.text(element));
            return true;
        }
        if (element.nameIs("pre")) {
            flush();
            if (!texts.read(element, lines.of(element), page)) {
                blocks.code(lines.of(element), MarkupText.preformatted(element));
            }
            return true;
        }
        if (MarkupList.is(element) && !contents.holdsBlocks(element)) {
            flush();
            lists.read(element, page);
            return true;
        }
        if (element.nameIs("table")) {
            flush();
            Optional<Block.Table> table = tables.read(element, page);
            table.ifPresent(page::add);
            return table.isPresent();
        }
        return false;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element && !element.nameIs("br")) {
            if (MarkupText.isBlock(element)) {
                flush();
            } else {
                count(element, -1);
            }
        }
        return FilterResult.CONTINUE;
    }

    private void count(Element element, int step) {
        if (element.nameIs("a") && element.hasAttr("href")) {
            links += step;
        } else if (!element.nameIs("a")) {
            apart += step;
        }
    }

    private void flush() {
        InlineRun done = run;
        run = new InlineRun();
        blocks.paragraph(done);
    }
}
