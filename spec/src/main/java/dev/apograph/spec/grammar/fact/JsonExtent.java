package dev.apograph.spec.grammar.fact;

/** Finds where a JSON object or array (RFC 8259) ends that is quoted in a text, without reading it. */
final class JsonExtent {

    private JsonExtent() {}

    /**
     * The position behind the object or array that begins at a position, blanks before and behind it included; that
     * position itself when none begins there or its brackets do not close.
     */
    static int end(String text, int from) {
        int start = blanks(text, from);
        if (start == text.length() || "{[".indexOf(text.charAt(start)) < 0) {
            return from;
        }
        int depth = 0;
        boolean inString = false;
        for (int at = start; at < text.length(); at++) {
            char c = text.charAt(at);
            if (inString) {
                at += c == '\\' ? 1 : 0;
                inString = !isQuote(c);
            } else if (isQuote(c)) {
                inString = true;
            } else if (c == '{' || c == '[') {
                depth++;
            } else if ((c == '}' || c == ']') && --depth == 0) {
                return blanks(text, at + 1);
            }
        }
        return from;
    }

    private static boolean isQuote(char c) {
        return c == '"' || c == '\u201C' || c == '\u201D';
    }

    private static int blanks(String text, int from) {
        int at = from;
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at;
    }
}
