package dev.apograph.spec.report;

import java.util.Locale;

/** Tells characters that a reader cannot see. */
final class Visibility {

    private static final int NONCHARACTER = 0xFFFE;

    private Visibility() {}

    /** Whether a code point is a control (tabulators apart), a formatting character, half a pair or no character. */
    static boolean isHidden(int codePoint) {
        if (codePoint < 0x7F) {
            return codePoint < ' ' && codePoint != '\t';
        }
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SURROGATE -> true;
            default -> (codePoint & NONCHARACTER) == NONCHARACTER;
        };
    }

    /** What is shown in the place of a hidden character, such as {@code U+202E}. */
    static String name(int codePoint) {
        return String.format(Locale.ROOT, "U+%04X", codePoint);
    }
}
