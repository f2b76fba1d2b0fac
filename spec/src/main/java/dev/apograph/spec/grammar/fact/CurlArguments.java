package dev.apograph.spec.grammar.fact;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes the arguments of a command line one by one, quoted as a POSIX shell quotes them. Pages curl the quotes and lose
 * blanks and line ends, and an apostrophe inside quoted JSON may stand unescaped. Every character is looked at a fixed
 * number of times.
 */
final class CurlArguments {

    private static final String SINGLE = "'\u2018\u2019";
    private static final String DOUBLE = "\"\u201C\u201D";

    /** What may follow a closing quote where blanks are lost. */
    private static final String FOLLOWERS = "\\-<)";

    /** {@code '\''}: an apostrophe inside single quotes. */
    private static final String APOSTROPHE = "'\\''";

    private final String text;
    private int at;

    CurlArguments(String text) {
        this.text = text;
    }

    boolean hasNext() {
        return at < text.length();
    }

    char peek() {
        return text.charAt(at);
    }

    char skip() {
        return text.charAt(at++);
    }

    boolean startsWith(String prefix) {
        return text.startsWith(prefix, at);
    }

    /** Passes blanks, line ends and the backslashes before them; whether anything is left. */
    boolean skipBlanks() {
        while (hasNext() && (Character.isWhitespace(peek()) || peek() == '\\')) {
            at++;
        }
        return hasNext();
    }

    /** The first group of what matches here. */
    Optional<String> take(Pattern pattern) {
        Matcher matcher = pattern.matcher(text).region(at, text.length());
        if (!matcher.lookingAt()) {
            return Optional.empty();
        }
        at = matcher.end();
        return Optional.of(matcher.group(1));
    }

    /** The argument that begins here; at least one character is passed. */
    String argument() {
        if (isOneOf(SINGLE)) {
            return singleQuoted();
        }
        if (isOneOf(DOUBLE)) {
            return doubleQuoted();
        }
        StringBuilder argument = new StringBuilder();
        int start = at;
        while (hasNext() && !Character.isWhitespace(peek()) && !(peek() == '\\' && at > start)) {
            if (peek() == '<' || peek() == '[') {
                argument.append(placeholder());
            } else if (at > start && isOneOf(DOUBLE)) {
                argument.append(doubleQuoted());
            } else {
                argument.append(skip());
            }
        }
        return argument.toString();
    }

    private boolean isOneOf(String characters) {
        return hasNext() && characters.indexOf(peek()) >= 0;
    }

    /** {@code <your host>} or {@code [your host]} on one line is one thing, whatever blanks it holds. */
    private String placeholder() {
        char close = peek() == '<' ? '>' : ']';
        int end = at + 1;
        while (end < Math.min(text.length(), at + 60) && text.charAt(end) != close && text.charAt(end) != '\n') {
            end++;
        }
        boolean closed = end < text.length() && text.charAt(end) == close;
        String placeholder = text.substring(at, closed ? end + 1 : at + 1);
        at += placeholder.length();
        return placeholder;
    }

    private String doubleQuoted() {
        StringBuilder content = new StringBuilder();
        at++;
        while (hasNext() && !isOneOf(DOUBLE)) {
            if (peek() == '\\' && at + 1 < text.length() && "\"\\$`\n".indexOf(text.charAt(at + 1)) >= 0) {
                at++;
            }
            content.append(skip());
        }
        at++;
        return content.toString();
    }

    private String singleQuoted() {
        at++;
        int start = at;
        int json = JsonExtent.end(text, start);
        if (json > start && closesAt(json)) {
            at = json + 1;
            return text.substring(start, json);
        }
        StringBuilder content = new StringBuilder();
        while (hasNext() && !closesAt(at)) {
            if (startsWith(APOSTROPHE)) {
                at += APOSTROPHE.length() - 1;
            }
            content.append(skip());
        }
        at++;
        return content.toString();
    }

    /** Whether the quote here ends the argument, and is no apostrophe in it. */
    private boolean closesAt(int position) {
        if (position >= text.length()
                || SINGLE.indexOf(text.charAt(position)) < 0
                || text.startsWith(APOSTROPHE, position)) {
            return false;
        }
        int next = position + 1;
        return next == text.length()
                || Character.isWhitespace(text.charAt(next))
                || FOLLOWERS.indexOf(text.charAt(next)) >= 0
                || text.startsWith("http", next);
    }
}
