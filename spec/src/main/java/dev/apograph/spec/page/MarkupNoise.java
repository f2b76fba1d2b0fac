package dev.apograph.spec.page;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** The listed rules for elements that say nothing of the API. */
final class MarkupNoise {

    /** Share of a passage's letters that stand in links, from which on it leads elsewhere and says nothing itself. */
    private static final double MOSTLY_LINKS = 0.6;

    private static final Set<String> SCRIPTS = Set.of("script", "noscript", "template");
    private static final Set<String> NAVIGATION_ROLES = Set.of("navigation", "search", "banner", "contentinfo");
    private static final Pattern NAVIGATION_CLASS =
            Pattern.compile("(?i)(?:[a-z0-9]{1,30}[-_]{1,2}){0,4}(?:breadcrumbs?|pagination|pager|toc|contents|sidebar|"
                    + "navbar|nav|menu|skip|skiplink|footer|header|edit)(?:[-_]{1,2}[a-z0-9]{1,30}){0,4}");

    private final MarkupContents contents;

    MarkupNoise(MarkupContents contents) {
        this.contents = contents;
    }

    /** The rule that knows an element as noise; empty for content. */
    Optional<String> rule(Element element) {
        String name = element.normalName();
        if (SCRIPTS.contains(name)) {
            return Optional.of("html-script");
        }
        if (name.equals("style") || name.equals("link") || name.equals("meta")) {
            return Optional.of("html-style");
        }
        if (MarkupText.UNREAD.contains(name) || name.equals("input")) {
            return Optional.of("html-control");
        }
        return isNavigation(element, name) ? Optional.of("html-navigation") : Optional.empty();
    }

    private boolean isNavigation(Element element, String name) {
        if (contents.holds(element, MarkupContents.Part.TABLE)
                || contents.holds(element, MarkupContents.Part.CODE)
                || contents.holds(element, MarkupContents.Part.MAIN)
                || name.equals("body")
                || name.equals("html")) {
            return false;
        }
        boolean frame = name.equals("header") || NAVIGATION_ROLES.contains(element.attr("role"));
        if (name.equals("nav") || name.equals("footer") || element.attr("role").equals("navigation")) {
            return true;
        }
        if (frame) {
            return !contents.holds(element, MarkupContents.Part.HEADING);
        }
        boolean named = name.equals("aside")
                || element.attr("role").equals("complementary")
                || Arrays.stream(element.className().split("\\s+", 20))
                        .anyMatch(word -> NAVIGATION_CLASS.matcher(word).matches());
        return named && isMostlyLinks(element);
    }

    /** Whether nearly all of a passage's text is the text of links. */
    static boolean isMostlyLinks(Element element) {
        int[] letters = new int[2];
        int[] links = new int[1];
        element.traverse(new NodeVisitor() {
            @Override
            public void head(Node node, int depth) {
                if (node instanceof TextNode text) {
                    int length = text.text().strip().length();
                    letters[0] += length;
                    letters[1] += links[0] > 0 ? length : 0;
                } else if (isLink(node)) {
                    links[0]++;
                }
            }

            @Override
            public void tail(Node node, int depth) {
                if (isLink(node)) {
                    links[0]--;
                }
            }
        });
        return letters[0] > 0 && letters[1] >= MOSTLY_LINKS * letters[0];
    }

    private static boolean isLink(Node node) {
        return node instanceof Element element && element.nameIs("a") && element.hasAttr("href");
    }
}
