package dev.apograph.spec.page;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Follows fenced code through a page, line by line. */
final class MarkdownFences {

    private static final Pattern FENCE = Pattern.compile("\\s*+(`{3,}|~{3,})([^`]*)");

    private static final int LONGEST = 1000;

    private String open = "";

    /** Takes the next line; tells whether it opens or closes fenced code or stands inside it. */
    boolean line(String raw) {
        boolean inside = isOpen();
        if (!mayBeFence(raw)) {
            return inside;
        }
        Matcher fence = FENCE.matcher(raw);
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

    /** Most lines are none by their first character, and no fence is that long. */
    private static boolean mayBeFence(String raw) {
        int at = 0;
        while (at < raw.length() && Character.isWhitespace(raw.charAt(at))) {
            at++;
        }
        return at < raw.length() && raw.length() <= LONGEST && "`~".indexOf(raw.charAt(at)) >= 0;
    }

    /** Whether the next line is code. */
    boolean isOpen() {
        return !open.isEmpty();
    }
}
