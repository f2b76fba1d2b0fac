package dev.apograph.spec.page;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Follows fenced code through a page, line by line. */
final class MarkdownFences {

    private static final Pattern FENCE = Pattern.compile("\\s*+(`{3,}|~{3,})([^`]*)");

    private String open = "";

    /** Takes the next line; tells whether it opens or closes fenced code or stands inside it. */
    boolean line(String raw) {
        boolean inside = isOpen();
        Matcher fence = FENCE.matcher(raw.length() > 1000 ? "" : raw);
        if (!fence.matches()) {
            return inside;
        }
        String sign = fence.group(1);
        if (!inside) {
            open = sign;
        } else if (sign.startsWith(open) && fence.group(2).isBlank()) {
            open = "";
        }
        return true;
    }

    /** Whether the next line is code. */
    boolean isOpen() {
        return !open.isEmpty();
    }
}
