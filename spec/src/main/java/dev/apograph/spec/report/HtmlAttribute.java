package dev.apograph.spec.report;

import java.util.regex.Pattern;

/**
 * An attribute of an element; its value is escaped. There is no way to write a link out of the report, a style or a
 * script as an attribute.
 *
 * @param markup the attribute with the blank before it
 */
record HtmlAttribute(String markup) {

    private static final Pattern NAME = Pattern.compile("[a-zA-Z][a-zA-Z-]*");
    private static final Pattern ID = Pattern.compile("[a-z]+(?:[0-9]+(?:-[0-9]+)?)?");

    /** An attribute whose value may come from a document. */
    static HtmlAttribute of(String name, String value) {
        if (!NAME.matcher(name).matches() || name.startsWith("on") || name.matches("style|href|src|action|id")) {
            throw new IllegalArgumentException("attribute " + name);
        }
        return new HtmlAttribute(" " + name + "=\"" + escaped(value) + "\"");
    }

    /** An attribute that says all by standing there, such as {@code open}. */
    static HtmlAttribute flag(String name) {
        return new HtmlAttribute(of(name, "").markup.replace("=\"\"", ""));
    }

    /** The name by which links find the element. */
    static HtmlAttribute id(String id) {
        return new HtmlAttribute(" id=\"" + checked(id) + "\"");
    }

    /** A link to another element of the report. */
    static HtmlAttribute href(String id) {
        return new HtmlAttribute(" href=\"#" + checked(id) + "\"");
    }

    /** The classes that the style sheet knows. */
    static HtmlAttribute css(String classes) {
        return of("class", classes);
    }

    private static String checked(String id) {
        if (!ID.matcher(id).matches()) {
            throw new IllegalArgumentException("id " + id);
        }
        return id;
    }

    private static String escaped(String value) {
        StringBuilder markup = new StringBuilder(value.length() + 16);
        value.codePoints().forEach(c -> {
            switch (c) {
                case '&' -> markup.append("&amp;");
                case '<' -> markup.append("&lt;");
                case '>' -> markup.append("&gt;");
                case '"' -> markup.append("&quot;");
                default -> {
                    if (Visibility.isHidden(c)) {
                        markup.append('[').append(Visibility.name(c)).append(']');
                    } else {
                        markup.appendCodePoint(c);
                    }
                }
            }
        });
        return markup.toString();
    }
}
