package dev.apograph.spec.page;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** Reads preformatted text that is no code but a page of its own: browsers save pages of plain text like that. */
final class PreformattedText {

    private static final Pattern TAG_ENDS_LINE = Pattern.compile("(?i)(?:[^<]|<(?!pre))*+<pre[^<>]*+>\\s*+");

    /** Code may well hold one line that is a listed heading. */
    private static final int FEWEST_HEADINGS = 2;

    private final PageVocabulary vocabulary;
    private final TextMaterial material;

    PreformattedText(PageVocabulary vocabulary) {
        this.vocabulary = vocabulary;
        this.material = new TextMaterial(vocabulary);
    }

    /** Reads a page inside preformatted text; tells whether it is one. */
    boolean read(Element element, LineRange place, PageBuilder page) {
        StringBuilder text = new StringBuilder();
        element.traverse((node, depth) -> {
            if (node instanceof TextNode words) {
                text.append(words.getWholeText());
            }
        });
        long headings = text.toString()
                .lines()
                .map(String::strip)
                .filter(material::isHeading)
                .limit(FEWEST_HEADINGS)
                .count();
        if (headings < FEWEST_HEADINGS) {
            return false;
        }
        List<String> printed = text.toString().lines().toList();
        String tag = page.source().raw().get(place.first() - 1);
        int before = place.first() - 1 + (TAG_ENDS_LINE.matcher(tag).matches() ? 1 : 0);
        int lines = page.source().lines().size();
        List<String> all = new ArrayList<>(Collections.nCopies(before, ""));
        all.addAll(printed.subList(0, Math.min(printed.size(), lines - before)));
        all.addAll(Collections.nCopies(lines - all.size(), ""));
        PageBuilder inside = new PageBuilder(SourceText.of(page.source().file(), String.join("\n", all) + "\n"));
        page.layout("text");
        new TextLayout().read(place, vocabulary, inside);
        Page read = inside.build();
        read.blocks().forEach(page::add);
        read.noise().forEach(noise -> page.noise(noise.place(), noise.rule()));
        return true;
    }
}
