package dev.apograph.spec.page;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableBody;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.Document;
import org.commonmark.node.Emphasis;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** Turns a tree of Markdown into the tree of HTML that it stands for, node by node, however deep; keeps the lines. */
// The very element is meant: two with the same content are two.
@SuppressWarnings("ReferenceEquality")
final class MarkdownElements implements NodeLines {

    private static final Pattern LINE_BREAK = Pattern.compile("(?i)<br\\s*/?>");

    private static final Map<Class<? extends Node>, String> TAGS = Map.ofEntries(
            Map.entry(Document.class, "div"),
            Map.entry(Paragraph.class, "p"),
            Map.entry(BlockQuote.class, "blockquote"),
            Map.entry(BulletList.class, "ul"),
            Map.entry(OrderedList.class, "ol"),
            Map.entry(ListItem.class, "li"),
            Map.entry(Emphasis.class, "em"),
            Map.entry(StrongEmphasis.class, "strong"),
            Map.entry(TableBlock.class, "table"),
            Map.entry(TableHead.class, "thead"),
            Map.entry(TableBody.class, "tbody"),
            Map.entry(TableRow.class, "tr"),
            Map.entry(TableCell.class, "td"),
            Map.entry(SoftLineBreak.class, "br"),
            Map.entry(HardLineBreak.class, "br"));

    private final IdentityHashMap<Element, LineRange> lines = new IdentityHashMap<>();
    private final MarkdownRows rows;
    private final int shift;

    /**
     * A converter.
     *
     * @param rows gives the cells of rows that have more than their table has columns
     * @param first the line of the page on which the Markdown starts
     */
    MarkdownElements(MarkdownRows rows, int first) {
        this.rows = rows;
        this.shift = first;
    }

    /** The lines of a node of Markdown. */
    LineRange of(Node node) {
        List<SourceSpan> spans = node.getSourceSpans();
        return spans.isEmpty()
                ? new LineRange(shift, shift)
                : new LineRange(
                        spans.get(0).getLineIndex() + shift,
                        spans.get(spans.size() - 1).getLineIndex() + shift);
    }

    @Override
    public LineRange of(org.jsoup.nodes.Node node) {
        for (org.jsoup.nodes.Node at = node; at != null; at = at.parentNode()) {
            LineRange known = at instanceof Element element ? lines.get(element) : null;
            if (known != null) {
                return known;
            }
        }
        return new LineRange(shift, shift);
    }

    /** The tree below an element that stands for a part of Markdown. */
    Element convert(Node top) {
        Element root = new Element("div");
        Deque<Element> parents = new ArrayDeque<>();
        parents.push(root);
        Node node = top;
        boolean down = true;
        while (true) {
            if (down) {
                Element made = append(node, parents.element());
                if (node.getFirstChild() != null && made != parents.element()) {
                    parents.push(made);
                    node = node.getFirstChild();
                    continue;
                }
            }
            if (node == top) {
                return root;
            }
            if (node.getNext() != null) {
                node = node.getNext();
                down = true;
            } else {
                node = node.getParent();
                parents.pop();
                down = false;
            }
        }
    }

    /** Appends what a node stands for; gives the parent itself when the node's children are not to be appended. */
    private Element append(Node node, Element parent) {
        if (node instanceof Text text) {
            parent.appendText(text.getLiteral());
        } else if (node instanceof Code code) {
            boolean inCell = parent.nameIs("td") || parent.nameIs("th");
            String literal = code.getLiteral();
            child(parent, "code", node).appendText(inCell ? Parser.unescapeEntities(literal, false) : literal);
        } else if (node instanceof FencedCodeBlock code) {
            child(parent, "pre", node).appendText(code.getLiteral());
        } else if (node instanceof IndentedCodeBlock code) {
            child(parent, "pre", node).appendText(code.getLiteral());
        } else if (node instanceof HtmlInline html
                && LINE_BREAK.matcher(html.getLiteral()).matches()) {
            parent.appendElement("br");
        } else if (node instanceof HtmlBlock html) {
            Element block = child(parent, "div", node);
            Parser.parseFragment(html.getLiteral(), block, "").forEach(block::appendChild);
        } else if (node instanceof Heading heading) {
            return child(parent, "h" + heading.getLevel(), node);
        } else if (node instanceof Link link) {
            return child(parent, "a", node).attr("href", link.getDestination());
        } else if (node instanceof TableRow row && rows.exceeds(row, of(node))) {
            Element made = child(parent, "tr", node);
            rows.cells(of(node)).forEach(cell -> made.appendElement("td").appendText(cell));
            return parent;
        } else if (TAGS.containsKey(node.getClass())) {
            return child(
                    parent, node instanceof TableCell cell && cell.isHeader() ? "th" : TAGS.get(node.getClass()), node);
        }
        return parent;
    }

    private Element child(Element parent, String tag, Node node) {
        Element child = parent.appendElement(tag);
        if (!node.getSourceSpans().isEmpty()) {
            lines.put(child, of(node));
        }
        return child;
    }
}
