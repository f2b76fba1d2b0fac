package dev.apograph.spec.page;

import java.util.regex.Pattern;

/** Characters that look like nothing or like a space and are there for typesetting only. */
final class Typography {

    /** Byte order mark, zero-width space, non-joiner, joiner, word joiner, soft hyphen. */
    private static final Pattern INVISIBLE = Pattern.compile("[\\x{FEFF}\\x{200B}-\\x{200D}\\x{2060}\\x{AD}]");

    /** No-break, figure, narrow no-break and ideographic space, and tabs. */
    private static final Pattern SPACE = Pattern.compile("[\\x{A0}\\x{2007}\\x{202F}\\x{3000}\\t]");

    private Typography() {}

    /** A text without the characters that look like nothing. */
    static String visible(String text) {
        return INVISIBLE.matcher(text).replaceAll("");
    }

    /** Whether a character is white space or looks like nothing. */
    static boolean isBlank(char c) {
        return Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || c == 0xFEFF
                || c == 0xAD
                || c == 0x2060
                || (c >= 0x200B && c <= 0x200D);
    }

    static String plain(String text) {
        return SPACE.matcher(INVISIBLE.matcher(text).replaceAll("")).replaceAll(" ");
    }
}
