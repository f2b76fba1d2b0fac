package dev.apograph.spec.page;

import org.jsoup.nodes.Element;

/** Takes the head of an HTML page for noise: what it says of the page, the page says too. */
final class MarkupHead {

    private MarkupHead() {}

    static void read(Element head, NodeLines lines, PageBuilder page) {
        for (Element element : head.children()) {
            String rule = switch (element.normalName()) {
                case "script", "noscript", "template" -> "html-script";
                case "style", "link" -> "html-style";
                default -> "html-head";
            };
            page.noise(page.place(lines.of(element)), rule);
        }
    }
}
