package dev.apograph.spec.page;

import java.util.Collections;
import java.util.EnumMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/** Knows which elements of a tree hold parts that must stay blocks of their own; looked up once for the whole tree. */
final class MarkupContents {

    /** A part that stays a block of its own. */
    enum Part {
        TABLE,
        CODE,
        HEADING,
        MAIN
    }

    private final Map<Part, Set<Element>> holders = new EnumMap<>(Part.class);

    MarkupContents(Element root) {
        for (Part part : Part.values()) {
            holders.put(part, Collections.newSetFromMap(new IdentityHashMap<>()));
        }
        root.traverse((node, depth) -> note(node));
    }

    private void note(Node node) {
        if (node instanceof Element element) {
            switch (element.normalName()) {
                case "table" -> note(element, Part.TABLE);
                case "pre" -> note(element, Part.CODE);
                case "main", "article" -> note(element, Part.MAIN);
                default -> {
                    if (MarkupHeading.is(element)) {
                        note(element, Part.HEADING);
                    }
                }
            }
        }
    }

    private void note(Element element, Part part) {
        Set<Element> known = holders.getOrDefault(part, Set.of());
        for (Element holder = element.parent(); holder != null && known.add(holder); holder = holder.parent()) {
            // Everything above a holder that is known is known too.
        }
    }

    /** Whether an element holds such a part, at whatever depth. */
    boolean holds(Element element, Part part) {
        return holders.getOrDefault(part, Set.of()).contains(element);
    }

    /** Whether an element holds a table, code or a heading. */
    boolean holdsBlocks(Element element) {
        return holds(element, Part.TABLE) || holds(element, Part.CODE) || holds(element, Part.HEADING);
    }
}
