package dev.apograph.generator.type;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * Turns a regular expression of ECMA-262, as JSON Schema has them, into one of {@link java.util.regex.Pattern} that finds
 * the same. What differs: in Java {@code $} also stands before a line break at the end, a bracket or {@code &&} inside a
 * class has a meaning, {@code \s} knows the blanks of ASCII only, and {@code \}{@code u{...}} is written {@code \x{...}}.
 */
public final class EcmaPattern {

    private static final int LONGEST = 1_000;

    private static final String BLANKS =
            "\\s\\x0B\\xA0\\x{FEFF}\\x{1680}\\x{2000}-\\x{200A}\\x{2028}\\x{2029}\\x{202F}\\x{205F}\\x{3000}";

    private final String source;
    private final StringBuilder java = new StringBuilder();
    private boolean inClass;
    private int at;

    private EcmaPattern(String source) {
        this.source = source;
    }

    /** The expression in Java's form; empty if Java cannot compile it. */
    public static Optional<String> toJava(String pattern) {
        if (pattern.length() > LONGEST) {
            return Optional.empty();
        }
        String translated = new EcmaPattern(pattern).translated();
        try {
            Pattern.compile(translated);
            return Optional.of(translated);
        } catch (PatternSyntaxException | StackOverflowError notInJava) {
            return Optional.empty();
        }
    }

    private String translated() {
        while (at < source.length()) {
            char next = source.charAt(at++);
            if (next == '\\') {
                escape();
            } else if (inClass) {
                inClass(next);
            } else {
                outside(next);
            }
        }
        return java.toString();
    }

    private void outside(char next) {
        if (next == '[') {
            openClass();
        } else {
            java.append(next == '$' ? "\\z" : next == ']' || (next == '}' && isLone()) ? "\\" + next : "" + next);
        }
    }

    /** A closing brace that closes nothing stands for itself. */
    private boolean isLone() {
        return java.lastIndexOf("{") < 0;
    }

    /** In ECMA-262 {@code []} matches nothing and {@code [^]} everything. */
    private void openClass() {
        if (source.startsWith("]", at)) {
            java.append("(?!)");
            at++;
        } else if (source.startsWith("^]", at)) {
            java.append("[\\s\\S]");
            at += 2;
        } else {
            java.append('[');
            inClass = true;
        }
    }

    private void inClass(char next) {
        if (next == ']') {
            inClass = false;
            java.append(']');
        } else {
            java.append(next == '[' || next == '&' ? "\\" + next : "" + next);
        }
    }

    private void escape() {
        if (at == source.length()) {
            java.append('\\');
            return;
        }
        char next = source.charAt(at++);
        if (next == 's') {
            java.append(inClass ? BLANKS : "[" + BLANKS + "]");
        } else if (next == 'S' && !inClass) {
            java.append("[^").append(BLANKS).append(']');
        } else if (next == 'u' && source.startsWith("{", at)) {
            java.append("\\x");
        } else {
            java.append('\\').append(next);
        }
    }
}
