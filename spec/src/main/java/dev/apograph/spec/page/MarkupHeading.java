package dev.apograph.spec.page;

import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** What markup shows as a heading. */
final class MarkupHeading {

    private static final Pattern TAG = Pattern.compile("h[1-6]");

    /** Signs that link to the heading itself, drawn before or behind it. */
    private static final Pattern SIGNS = Pattern.compile("^[#¶§\\x{1F517}\\s]++|[#¶§\\x{1F517}]++$");

    private MarkupHeading() {}

    static boolean is(Element element) {
        return TAG.matcher(element.normalName()).matches()
                || element.attr("role").equalsIgnoreCase("heading");
    }

    /** Its level; that of an element that only plays the part of a heading may be missing. */
    static OptionalInt level(Element element) {
        String level = TAG.matcher(element.normalName()).matches()
                ? element.normalName().substring(1)
                : element.attr("aria-level").strip();
        return level.matches("[1-9]") ? OptionalInt.of(level.charAt(0) - '0') : OptionalInt.empty();
    }

    static String text(Element element) {
        String text = MarkupText.of(element);
        String plain = SIGNS.matcher(text).replaceAll("").strip();
        return plain.isEmpty() ? text : plain;
    }
}
