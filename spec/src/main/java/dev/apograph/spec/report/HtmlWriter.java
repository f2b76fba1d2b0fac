package dev.apograph.spec.report;

/** Writes markup. Nothing else in a report does, so that no text of a document can become markup. */
final class HtmlWriter {

    private final StringBuilder markup = new StringBuilder("<!doctype html>\n");

    /** Opens an element. */
    HtmlWriter open(Tag tag, HtmlAttribute... attributes) {
        markup.append('<').append(tag.word());
        for (HtmlAttribute attribute : attributes) {
            markup.append(attribute.markup());
        }
        markup.append('>');
        return this;
    }

    /** Closes an element that was opened. */
    HtmlWriter close(Tag tag) {
        markup.append("</").append(tag.word()).append('>');
        return this;
    }

    /** Writes text, whatever it holds. */
    HtmlWriter text(String text) {
        markup.append(HtmlText.of(text).markup());
        return this;
    }

    /** Writes an element that holds nothing but text. */
    HtmlWriter element(Tag tag, String text, HtmlAttribute... attributes) {
        return open(tag, attributes).text(text).close(tag);
    }

    /** Writes the style sheet or the script of the report. */
    HtmlWriter resource(ReportResource resource) {
        markup.append('<').append(resource.tag()).append('>');
        markup.append(resource.text());
        markup.append("</").append(resource.tag()).append('>');
        return this;
    }

    /** Begins a line, for whoever reads the markup itself. */
    HtmlWriter line() {
        markup.append('\n');
        return this;
    }

    /** Everything written so far. */
    String markup() {
        return markup.toString();
    }
}
