package dev.apograph.generator.write;

import java.util.HexFormat;

/** Translates unicode escapes as the first step of javac does (JLS 3.3). */
final class UnicodeEscapes {

    private static final int DIGITS = 4;

    private UnicodeEscapes() {}

    /**
     * The text with every escape replaced. A backslash begins an escape only if an even number of backslashes stands
     * before it.
     *
     * @throws UnreadableSourceException if an escape has no four hexadecimal digits
     */
    static String decode(String text) {
        if (text.indexOf('\\') < 0) {
            return text;
        }
        StringBuilder decoded = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); ) {
            char c = text.charAt(i);
            boolean escape = c == '\\' && i + 1 < text.length() && text.charAt(i + 1) == 'u';
            if (escape) {
                int digits = afterLetters(text, i + 1);
                decoded.append(value(text, digits));
                i = digits + DIGITS;
            } else if (c == '\\' && i + 1 < text.length() && text.charAt(i + 1) == '\\') {
                decoded.append("\\\\");
                i += 2;
            } else {
                decoded.append(c);
                i++;
            }
        }
        return decoded.toString();
    }

    private static int afterLetters(String text, int from) {
        int i = from;
        while (i < text.length() && text.charAt(i) == 'u') {
            i++;
        }
        return i;
    }

    private static char value(String text, int from) {
        boolean whole = from + DIGITS <= text.length()
                && text.substring(from, from + DIGITS).chars().allMatch(HexFormat::isHexDigit);
        if (!whole) {
            throw new UnreadableSourceException("an illegal unicode escape");
        }
        return (char) HexFormat.fromHexDigits(text, from, from + DIGITS);
    }
}
