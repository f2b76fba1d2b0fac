package dev.apograph.spec.page;

/** Characters that look like nothing or like a space and are there for typesetting only. */
final class Typography {

    private Typography() {}

    /** A text without the characters that look like nothing. */
    static String visible(String text) {
        int at = 0;
        while (at < text.length() && !isInvisible(text.charAt(at))) {
            at++;
        }
        if (at == text.length()) {
            return text;
        }
        StringBuilder visible = new StringBuilder(text.length()).append(text, 0, at);
        for (; at < text.length(); at++) {
            if (!isInvisible(text.charAt(at))) {
                visible.append(text.charAt(at));
            }
        }
        return visible.toString();
    }

    /** A text without the characters that look like nothing, and with a space for each that looks like one. */
    static String plain(String text) {
        String visible = visible(text);
        int at = 0;
        while (at < visible.length() && !isOtherSpace(visible.charAt(at))) {
            at++;
        }
        if (at == visible.length()) {
            return visible;
        }
        StringBuilder plain = new StringBuilder(visible);
        for (; at < plain.length(); at++) {
            if (isOtherSpace(plain.charAt(at))) {
                plain.setCharAt(at, ' ');
            }
        }
        return plain.toString();
    }

    /** Whether a character is white space or looks like nothing. */
    static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || isInvisible(c);
    }

    /** Soft hyphen, zero-width space, non-joiner, joiner, word joiner, byte order mark. */
    private static boolean isInvisible(char c) {
        return c == 0xAD || (c >= 0x200B && c <= 0x200D) || c == 0x2060 || c == 0xFEFF;
    }

    /** Tabs, no-break, figure, narrow no-break and ideographic space. */
    private static boolean isOtherSpace(char c) {
        return c == '\t' || c == 0xA0 || c == 0x2007 || c == 0x202F || c == 0x3000;
    }
}
