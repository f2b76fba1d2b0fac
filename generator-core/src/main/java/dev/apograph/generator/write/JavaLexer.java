package dev.apograph.generator.write;

import dev.apograph.generator.write.JavaToken.Kind;
import java.util.ArrayList;
import java.util.List;

/**
 * Cuts Java source into tokens as javac would (JLS 3), as far as our output goes: there are no text blocks, no
 * character literals and no numbers with a point or sign in it, so each of them is refused or falls into pieces.
 */
final class JavaLexer {

    private static final String ESCAPES = "btnfrs0\"'\\";
    private static final String ESCAPED = "\b\t\n\f\r \0\"'\\";

    private final String text;
    private final List<JavaToken> tokens = new ArrayList<>();
    private int at;

    private JavaLexer(String text) {
        this.text = text;
    }

    /**
     * The tokens of a source file.
     *
     * @throws UnreadableSourceException if a literal or comment does not end, or an escape is illegal
     */
    static List<JavaToken> tokens(String source) {
        return new JavaLexer(UnicodeEscapes.decode(source)).cut();
    }

    private List<JavaToken> cut() {
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c == ' ' || Character.isWhitespace(c)) {
                at++;
            } else if (isLetter(c) || Character.isJavaIdentifierPart(c)) {
                word();
            } else if (c == '"') {
                string();
            } else if (text.startsWith("/*", at)) {
                comment(text.indexOf("*/", at + 2), 2);
            } else if (text.startsWith("//", at)) {
                comment(endOfLine(), 0);
            } else {
                symbol(c);
            }
        }
        return tokens;
    }

    private void comment(int end, int closing) {
        if (end < 0) {
            throw new UnreadableSourceException("a comment without an end");
        }
        tokens.add(new JavaToken(Kind.COMMENT, ""));
        at = end + closing;
    }

    private int endOfLine() {
        int end = at;
        while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
            end++;
        }
        return end;
    }

    private void word() {
        int start = at;
        while (at < text.length() && (isLetter(text.charAt(at)) || Character.isJavaIdentifierPart(text.charAt(at)))) {
            at++;
        }
        tokens.add(new JavaToken(Kind.WORD, text.substring(start, at)));
    }

    /** What most characters are; those that are not are looked up. */
    private static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    private void symbol(char c) {
        if (c == '\'' || c == '\\' || c == '#' || c == '`') {
            throw new UnreadableSourceException("a character that generated code does not use");
        }
        tokens.add(new JavaToken(Kind.SYMBOL, String.valueOf(c)));
        at++;
    }

    private void string() {
        if (text.startsWith("\"\"\"", at)) {
            throw new UnreadableSourceException("a text block");
        }
        at++;
        StringBuilder value = new StringBuilder();
        while (at < text.length() && text.charAt(at) != '"') {
            value.append(character());
        }
        if (at == text.length()) {
            throw new UnreadableSourceException("a string literal without an end");
        }
        at++;
        tokens.add(new JavaToken(Kind.STRING, value.toString()));
    }

    private char character() {
        char c = text.charAt(at++);
        if (c == '\n' || c == '\r') {
            throw new UnreadableSourceException("a string literal over two lines");
        }
        if (c != '\\') {
            return c;
        }
        return isOctal() ? octal() : escaped();
    }

    private boolean isOctal() {
        return at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '7';
    }

    // At most three digits, and three only up to \377 (JLS 3.10.7).
    private char octal() {
        int value = 0;
        int most = text.charAt(at) <= '3' ? 3 : 2;
        for (int i = 0; i < most && isOctal(); i++) {
            value = value * 8 + text.charAt(at++) - '0';
        }
        return (char) value;
    }

    private char escaped() {
        int which = at < text.length() ? ESCAPES.indexOf(text.charAt(at)) : -1;
        if (which < 0) {
            throw new UnreadableSourceException("an illegal escape in a string literal");
        }
        at++;
        return ESCAPED.charAt(which);
    }
}
