package dev.apograph.spec.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;

/** Text inside markup as a reader sees it: runs of white space are one blank, what is drawn otherwise is left out. */
// The very element is meant: two with the same content are two.
@SuppressWarnings("ReferenceEquality")
final class MarkupText {

    /** What an empty run of code prints as in text without markup. */
    private static final String EMPTY_CODE = "``";

    /** Elements whose content is no text of the page. */
    static final Set<String> UNREAD = Set.of(
            "script",
            "style",
            "template",
            "noscript",
            "svg",
            "math",
            "button",
            "select",
            "iframe",
            "object",
            "audio",
            "video",
            "canvas");

    private MarkupText() {}

    /** The text of an element on one line; items of a list in it are set apart by commas. */
    static String of(Element element) {
        StringBuilder text = new StringBuilder();
        NodeTraversor.filter(new Collector(element, text), element);
        String plain = collapsed(text);
        boolean emptyCode = plain.isEmpty()
                && element.childrenSize() == 1
                && element.child(0).nameIs("code");
        return emptyCode ? EMPTY_CODE : plain;
    }

    /** Text with each run of white space as one blank, and none at its ends. */
    static String collapsed(CharSequence text) {
        String plain = Typography.plain(text.toString());
        StringBuilder collapsed = new StringBuilder(plain.length());
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            if (!Character.isWhitespace(c)) {
                collapsed.append(c);
            } else if (collapsed.length() > 0 && collapsed.charAt(collapsed.length() - 1) != ' ') {
                collapsed.append(' ');
            }
        }
        return collapsed.toString().strip();
    }

    /** Preformatted text with its line breaks; white space at the ends of lines and blank lines around it are left out. */
    static String preformatted(Element element) {
        StringBuilder text = new StringBuilder();
        NodeTraversor.filter(
                (node, depth) -> {
                    if (node instanceof TextNode words) {
                        text.append(words.getWholeText());
                    } else if (node instanceof Element child && child.nameIs("br")) {
                        text.append('\n');
                    } else if (node instanceof Element child && UNREAD.contains(child.normalName())) {
                        return NodeFilter.FilterResult.SKIP_ENTIRELY;
                    }
                    return NodeFilter.FilterResult.CONTINUE;
                },
                element);
        List<String> lines = Typography.plain(text.toString())
                .lines()
                .map(String::stripTrailing)
                .collect(Collectors.toCollection(ArrayList::new));
        while (!lines.isEmpty() && lines.get(lines.size() - 1).isEmpty()) {
            lines.remove(lines.size() - 1);
        }
        return String.join("\n", lines.stream().dropWhile(String::isEmpty).toList());
    }

    /** Whether an element is shown as a block of its own. */
    static boolean isBlock(Element element) {
        return element.isBlock() || element.nameIs("summary");
    }

    private record Collector(Element root, StringBuilder text) implements NodeFilter {

        @Override
        public FilterResult head(Node node, int depth) {
            if (node instanceof TextNode words) {
                text.append(words.getWholeText());
            } else if (node instanceof Element element && element != root) {
                if (UNREAD.contains(element.normalName()) || isAnchor(element)) {
                    return FilterResult.SKIP_CHILDREN;
                }
                if (element.nameIs("li") && element.previousElementSibling() != null) {
                    text.append(", ");
                } else if (element.nameIs("br") || isBlock(element)) {
                    text.append(' ');
                }
            }
            return FilterResult.CONTINUE;
        }

        @Override
        public FilterResult tail(Node node, int depth) {
            if (node instanceof Element element && element != root && isBlock(element) && !element.nameIs("li")) {
                text.append(' ');
            }
            return FilterResult.CONTINUE;
        }

        /** A link to the passage itself, drawn as a sign. */
        private static boolean isAnchor(Element element) {
            return element.nameIs("a")
                    && element.attr("href").startsWith("#")
                    && element.wholeText().chars().noneMatch(Character::isLetterOrDigit);
        }
    }
}
