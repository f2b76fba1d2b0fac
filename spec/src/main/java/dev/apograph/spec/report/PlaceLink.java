package dev.apograph.spec.report;

import dev.apograph.spec.diagnostic.SourcePlace;
import java.util.Optional;

/** Writes the name of a passage, as a link where the report shows its file. */
final class PlaceLink {

    private final ShownFiles files;
    private final HtmlWriter html;

    PlaceLink(ShownFiles files, HtmlWriter html) {
        this.files = files;
        this.html = html;
    }

    /** Writes the name with the lines that the passage spans; the script marks all of them. */
    void write(SourcePlace place) {
        Optional<String> id = files.id(place);
        if (id.isEmpty()) {
            html.element(Tag.CODE, text(place));
        } else if (place.lastLine() > place.firstLine()) {
            html.element(
                    Tag.A,
                    text(place),
                    HtmlAttribute.css("at"),
                    HtmlAttribute.href(id.get()),
                    HtmlAttribute.of("data-last", Integer.toString(place.lastLine())));
        } else {
            html.element(Tag.A, text(place), HtmlAttribute.css("at"), HtmlAttribute.href(id.get()));
        }
    }

    private static String text(SourcePlace place) {
        return place.lastLine() > place.firstLine() ? place + "\u2013" + place.lastLine() : place.toString();
    }
}
