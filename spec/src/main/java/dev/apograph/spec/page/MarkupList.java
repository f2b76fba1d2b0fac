package dev.apograph.spec.page;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;

/** Reads a list of markup: parameters, a folded tree, or links that lead elsewhere. */
// The very element is meant: two with the same content are two.
@SuppressWarnings("ReferenceEquality")
final class MarkupList {

    private static final Pattern CONTAINER = Pattern.compile("\\{} \\d+ keys?|\\[] \\d+ items?");
    private static final Pattern SCALAR = Pattern.compile("\".*\"|-?\\d[\\d.eE+-]*|true|false|null", Pattern.DOTALL);
    private static final Pattern ARROW = Pattern.compile("^[\\u25B6\\u25B8\\u25BA\\u25BC\\u25BE\\u2022\\s]++");
    private static final Pattern METHOD = Pattern.compile("(?:GET|HEAD|POST|PUT|PATCH|DELETE|OPTIONS)\\b.*");
    private static final Set<String> LISTS = Set.of("ul", "ol", "menu", "dl", "dir");

    private final PageVocabulary vocabulary;
    private final NodeLines lines;

    MarkupList(PageVocabulary vocabulary, NodeLines lines) {
        this.vocabulary = vocabulary;
        this.lines = lines;
    }

    static boolean is(Element element) {
        return LISTS.contains(element.normalName());
    }

    private static final class Item {
        private final Element element;
        private final InlineRun run = new InlineRun();

        Item(Element element) {
            this.element = element;
        }
    }

    /** Reads a list with all lists inside it. */
    void read(Element list, PageBuilder page) {
        Items items = new Items();
        NodeTraversor.filter(items, list);
        List<Item> shown =
                items.all.stream().filter(item -> !item.run.text().isEmpty()).toList();
        LineRange all = lines.of(list);
        if (shown.isEmpty()) {
            return;
        }
        if (shown.size() > 1 && isNavigation(list, shown)) {
            page.noise(page.place(all), "navigation-list");
        } else if (isTree(shown)) {
            page.add(new Block.Tree(
                    page.place(all),
                    shown.stream().map(item -> node(item.run.text())).toList()));
        } else {
            for (Item item : shown) {
                List<String> text = new ItemLines(vocabulary.valueMarkers()).of(item.run.pieces());
                page.add(new Block.ListItem(page.place(item.run.lines()), text));
            }
        }
    }

    private static boolean isNavigation(Element list, List<Item> items) {
        return items.stream().noneMatch(item -> METHOD.matcher(item.run.text()).matches())
                && items.stream().allMatch(item -> item.run.isAll(InlineRun.Drawn.LINK))
                && MarkupNoise.isMostlyLinks(list);
    }

    private static boolean isTree(List<Item> items) {
        String root = node(items.get(0).run.text());
        return CONTAINER.matcher(root).matches()
                || items.stream()
                        .map(item -> node(item.run.text()))
                        .allMatch(node -> CONTAINER.matcher(node).matches()
                                || SCALAR.matcher(node).matches());
    }

    private static String node(String text) {
        return ARROW.matcher(text).replaceFirst("");
    }

    /** Collects the items of a list and of the lists inside it. */
    private final class Items implements NodeFilter {

        private final List<Item> all = new ArrayList<>();
        private final Deque<Item> open = new ArrayDeque<>();
        private final Deque<InlineRun.Drawn> drawn = new ArrayDeque<>();
        private int openValues;
        private final Set<Element> values = Collections.newSetFromMap(new IdentityHashMap<>());

        @Override
        public FilterResult head(Node node, int depth) {
            if (node instanceof TextNode text && !open.isEmpty()) {
                InlineRun.Drawn how = drawn.isEmpty() ? InlineRun.Drawn.PLAIN : drawn.peek();
                open.peek().run.add(text.getWholeText(), how, lines.of(text));
            } else if (node instanceof Element element) {
                return head(element);
            }
            return FilterResult.CONTINUE;
        }

        private FilterResult head(Element element) {
            if (MarkupText.UNREAD.contains(element.normalName())) {
                return FilterResult.SKIP_ENTIRELY;
            }
            if (is(element) && !open.isEmpty() && endsWithMarker(open.peek())) {
                values.add(element);
            }
            if (isValue(element)) {
                drawn.push(InlineRun.Drawn.APART);
                openValues++;
            } else if (element.nameIs("li")) {
                start(new Item(element));
            } else if (element.nameIs("dt")) {
                term(element);
            } else if (!open.isEmpty()) {
                inside(element);
            }
            return FilterResult.CONTINUE;
        }

        private void start(Item item) {
            all.add(item);
            open.push(item);
        }

        /** What follows a term belongs to it until the next term. */
        private void term(Element term) {
            Element list = Optional.ofNullable(term.closest("dl")).orElse(term);
            if (!open.isEmpty() && open.peek().element == list) {
                open.pop();
            }
            start(new Item(list));
        }

        private void inside(Element element) {
            if (element.nameIs("br") || MarkupText.isBlock(element)) {
                endLine();
            } else {
                drawn.push(
                        element.nameIs("a") && element.hasAttr("href") ? InlineRun.Drawn.LINK : InlineRun.Drawn.APART);
            }
        }

        /** A list of values is one line. */
        private void endLine() {
            if (openValues == 0) {
                open.element().run.endLine();
            }
        }

        @Override
        public FilterResult tail(Node node, int depth) {
            if (node instanceof Element element && !open.isEmpty()) {
                if (open.peek().element == element) {
                    open.pop();
                } else if (isValue(element)) {
                    drawn.pop();
                    openValues--;
                } else if (MarkupText.isBlock(element)) {
                    endLine();
                } else if (!element.nameIs("br")) {
                    drawn.pop();
                }
            }
            return FilterResult.CONTINUE;
        }

        /** Items below a marker such as {@code One of:} are its values and belong to the item around them. */
        private boolean isValue(Element element) {
            return element.nameIs("li") && element.parent() != null && values.contains(element.parent());
        }

        private boolean endsWithMarker(Item item) {
            return !vocabulary.valueMarkers().isEmpty()
                    && vocabulary.valueMarkers().stream().anyMatch(item.run.lastText()::endsWith);
        }
    }
}
