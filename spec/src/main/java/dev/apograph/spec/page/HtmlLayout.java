package dev.apograph.spec.page;

import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.Range;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;

/** HTML (WHATWG's living standard), a whole page or a fragment, with whatever a site puts around its content. */
final class HtmlLayout implements PageLayout {

    /** Deeper nesting than any page needs; what is deeper is read as if it were not. */
    private static final int DEEPEST = 256;

    @Override
    public void read(LineRange lines, PageVocabulary vocabulary, PageBuilder page) {
        page.layout("html");
        List<String> raw = page.source().raw().subList(lines.first() - 1, lines.last());
        Document document = Parser.htmlParser()
                .setTrackPosition(true)
                .setMaxDepth(DEEPEST)
                .parseInput(Typography.visible(String.join("\n", raw)), "");
        MarkupWalker.walk(document, node -> lines(node, lines), vocabulary, page);
        for (int line = lines.first(); line <= lines.last(); line++) {
            if (!page.isTold(line)) {
                // All text is told of by now, so that nothing but tags is left.
                page.noise(page.source().place(line), "html-markup");
            }
        }
    }

    private static LineRange lines(Node node, LineRange all) {
        Range start = node.sourceRange();
        if (!start.isTracked()) {
            return new LineRange(all.first(), all.first());
        }
        int first = start.start().lineNumber();
        int last = start.end().lineNumber();
        if (node instanceof TextNode text) {
            String words = text.getWholeText();
            first += lineEnds(words, 0, words.length() - words.stripLeading().length());
            last -= lineEnds(words, words.stripTrailing().length(), words.length());
        } else if (node instanceof Element element && element.endSourceRange().isTracked()) {
            Range end = element.endSourceRange();
            boolean startsNext = end.isImplicit() && end.start().columnNumber() == 1;
            last = Math.max(last, end.end().lineNumber() - (startsNext ? 1 : 0));
        }
        int shift = all.first() - 1;
        int from = Math.min(all.last(), first + shift);
        return new LineRange(from, Math.max(from, Math.min(all.last(), last + shift)));
    }

    private static int lineEnds(String text, int from, int to) {
        int ends = 0;
        for (int i = from; i < to; i++) {
            if (text.charAt(i) == '\n') {
                ends++;
            }
        }
        return ends;
    }
}
