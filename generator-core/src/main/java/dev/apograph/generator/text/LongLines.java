package dev.apograph.generator.text;

import java.util.regex.Pattern;

/**
 * Breaks lines of code that are longer than a reader likes. JavaPoet breaks where a format asks for it, and not between
 * the pieces that one long name makes long. Nothing but white space between tokens changes; comments have lines of
 * their own and stay as they are.
 */
final class LongLines {

    private static final int WIDTH = 120;

    private static final String CONTINUATION = " ".repeat(8);

    /** JavaPoet's way with a long method that has no parameters. */
    private static final Pattern NOTHING_IN_PARENTHESES = Pattern.compile("\\(\\n +\\)");

    private LongLines() {}

    /** The source with no line of code beyond 120 columns, except where a single name or literal is too long. */
    static String broken(String source) {
        String text = NOTHING_IN_PARENTHESES.matcher(source).replaceAll("()");
        StringBuilder broken = new StringBuilder(text.length() + text.length() / 50);
        int from = 0;
        while (from < text.length()) {
            int end = text.indexOf('\n', from);
            int next = end < 0 ? text.length() : end + 1;
            if (next - from <= WIDTH || isComment(text, from)) {
                broken.append(text, from, next);
            } else {
                breakLine(text.substring(from, next), broken);
            }
            from = next;
        }
        return broken.toString();
    }

    private static boolean isComment(String text, int from) {
        int first = from;
        while (first < text.length() && text.charAt(first) == ' ') {
            first++;
        }
        return text.startsWith("*", first) || text.startsWith("/*", first);
    }

    private static void breakLine(String line, StringBuilder out) {
        String indent = line.substring(0, line.length() - line.stripLeading().length()) + CONTINUATION;
        int end = line.stripTrailing().length();
        int from = 0;
        int column = 0;
        int next = place(line, 0, indent.length(), WIDTH);
        while (end - from > WIDTH - column && next > from) {
            int last = line.charAt(next - 1) == ' ' ? next - 1 : next;
            out.append(line, from, last).append('\n').append(indent);
            from = next;
            column = indent.length();
            next = place(line, from, from, from + WIDTH - column);
        }
        out.append(line, from, line.length());
    }

    /**
     * Where the next line starts: as few parentheses deep as can be, then as far to the right.
     *
     * @param from where the line before starts
     * @param least the line before ends behind this
     * @param until the line before ends here at the latest
     * @return the place, or {@code from} where there is none
     */
    private static int place(String line, int from, int least, int until) {
        int best = from;
        int bestDepth = Integer.MAX_VALUE;
        int depth = 0;
        for (int i = from; i < Math.min(line.length(), until); i++) {
            char c = line.charAt(i);
            if (c == '"') {
                i = endOfLiteral(line, i);
            } else if (opens(line, i)) {
                depth++;
            } else if (closes(line, i)) {
                depth--;
            }
            int next = i + 1;
            if (next > least && depth <= bestDepth && mayBreak(line, next)) {
                best = next;
                bestDepth = depth;
            }
        }
        return best;
    }

    private static int endOfLiteral(String line, int start) {
        int i = start + 1;
        while (i < line.length() && line.charAt(i) != '"') {
            i += line.charAt(i) == '\\' ? 2 : 1;
        }
        return i;
    }

    // An angle bracket after a letter or a dot is that of a type; others stand between blanks.
    private static boolean opens(String line, int i) {
        char c = line.charAt(i);
        return c == '(' || c == '[' || c == '{' || (c == '<' && i > 0 && line.charAt(i - 1) != ' ');
    }

    private static boolean closes(String line, int i) {
        char c = line.charAt(i);
        return c == ')' || c == ']' || c == '}' || (c == '>' && i > 0 && " -".indexOf(line.charAt(i - 1)) < 0);
    }

    private static boolean mayBreak(String line, int next) {
        if (next >= line.length()) {
            return false;
        }
        char before = line.charAt(next - 1);
        if (before == ' ') {
            return line.startsWith(", ", next - 2)
                    || line.startsWith(" = ", next - 3)
                    || line.startsWith("-> ", next - 3)
                    || startsOperator(line, next);
        }
        char after = line.charAt(next);
        return (before == '(' && after != ')') || (before == ')' && after == '.');
    }

    private static boolean startsOperator(String line, int next) {
        return line.startsWith("&& ", next)
                || line.startsWith("? ", next)
                || line.startsWith(": ", next)
                || line.startsWith("implements ", next)
                || line.startsWith("permits ", next);
    }
}
