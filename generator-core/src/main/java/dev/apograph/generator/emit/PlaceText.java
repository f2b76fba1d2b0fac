package dev.apograph.generator.emit;

import dev.apograph.generator.text.JavadocText;
import dev.apograph.spec.definition.Evidence;
import java.util.List;

/** Says where something is documented: page and headings, without lines, which every new scrape moves. */
final class PlaceText {

    private PlaceText() {}

    /** Plain text, such as {@code applications.txt, Applications Actions, Get}. */
    static String plain(Evidence evidence) {
        String headings = String.join(", ", evidence.headingPath());
        String file = evidence.place().file();
        return headings.isBlank() ? file : file + ", " + headings;
    }

    /** A sentence for a comment. */
    static JavadocText sentence(List<Evidence> evidence) {
        List<JavadocText> places = evidence.stream()
                .map(PlaceText::plain)
                .distinct()
                .map(JavadocText::code)
                .toList();
        return places.isEmpty()
                ? JavadocText.html("")
                : JavadocText.html("Documented in {}.", JavadocText.commaSeparated(places));
    }
}
