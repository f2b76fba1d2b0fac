package dev.apograph.spec.page;

/** Counts the brackets of a JSON text that is read line by line, those in strings left out. */
final class JsonBrackets {

    private int depth;
    private boolean inString;
    private boolean escaped;

    void add(String line) {
        line.chars().forEach(c -> add((char) c));
        // A JSON string cannot hold a line break: a quote left open is a slip of the page.
        inString = false;
        escaped = false;
    }

    /** Takes the next character of a line. */
    void add(char c) {
        if (escaped) {
            escaped = false;
        } else if (inString) {
            escaped = c == '\\';
            inString = c != '"';
        } else if (c == '"') {
            inString = true;
        } else if (c == '{' || c == '[') {
            depth++;
        } else if (c == '}' || c == ']') {
            depth--;
        }
    }

    /** Whether a bracket or a string is open. */
    boolean inside() {
        return inString || open();
    }

    /** Whether a bracket is still open. */
    boolean open() {
        return depth > 0;
    }
}
