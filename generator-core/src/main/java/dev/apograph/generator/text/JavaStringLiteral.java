package dev.apograph.generator.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A string as a Java expression. Every character that is not printable ASCII is escaped, so that neither the file's
 * encoding nor a line separator in the text matters. A text that is too long for one literal (JVMS 4.4.7: 65,535
 * bytes) becomes a call of {@code String.join}.
 */
public final class JavaStringLiteral {

    /** Longest piece in UTF-16 units: three bytes each stay below the limit of the class file. */
    private static final int LONGEST_PIECE = 21_000;

    private final String value;

    private JavaStringLiteral(String value) {
        this.value = value;
    }

    /** The literal of any text at all. */
    public static JavaStringLiteral of(String value) {
        return new JavaStringLiteral(value);
    }

    /** Whether the expression is a single literal and with that a constant, as a case label has to be. */
    public static boolean isConstant(String value) {
        return value.length() <= LONGEST_PIECE;
    }

    /** The decoded texts of the literals that {@link #code()} holds, in order. */
    List<String> pieces() {
        if (isConstant(value)) {
            return List.of(value);
        }
        List<String> pieces = new ArrayList<>();
        pieces.add("");
        for (int start = 0; start < value.length(); start += LONGEST_PIECE) {
            pieces.add(value.substring(start, Math.min(value.length(), start + LONGEST_PIECE)));
        }
        return List.copyOf(pieces);
    }

    // "text"  or  String.join("", "first", "second")
    String code() {
        List<String> quoted = pieces().stream().map(JavaStringLiteral::quote).toList();
        return quoted.size() == 1 ? quoted.get(0) : "String.join(" + String.join(", ", quoted) + ")";
    }

    private static String quote(String text) {
        StringBuilder quoted = new StringBuilder(text.length() + 2).append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isPlain(c)) {
                quoted.append(c);
            } else {
                quoted.append(escape(c));
            }
        }
        return quoted.append('"').toString();
    }

    private static boolean isPlain(char c) {
        return c >= 0x20 && c < 0x7f && c != '"' && c != '\\';
    }

    private static String escape(char c) {
        return switch (c) {
            case '"' -> "\\\"";
            case '\\' -> "\\\\";
            case '\b' -> "\\b";
            case '\t' -> "\\t";
            case '\n' -> "\\n";
            case '\f' -> "\\f";
            case '\r' -> "\\r";
            default -> c < 0x20 ? octal(c) : unicode(c);
        };
    }

    private static String octal(char c) {
        return String.format(Locale.ROOT, "\\%03o", (int) c);
    }

    private static String unicode(char c) {
        return String.format(Locale.ROOT, "\\u%04x", (int) c);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof JavaStringLiteral literal && literal.value.equals(value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    /** The expression as it is printed. */
    @Override
    public String toString() {
        return code();
    }
}
