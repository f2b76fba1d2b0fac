package dev.apograph.generator.text;

import com.palantir.javapoet.ClassName;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A run of text as it may stand in a Javadoc comment. Text from documents is made harmless for all three that read it:
 * javac (no end of comment, no unicode escape), the javadoc tool (no tag, no inline tag) and a browser (no markup).
 * Whatever is not printable ASCII becomes an entity, so that no file depends on the encoding that javac is told.
 */
public final class JavadocText {

    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Cntrl}\\u0085\\u00a0\\u2028\\u2029]+");
    private static final Pattern PARAGRAPH_BREAK = Pattern.compile("(?:\\r\\n?|\\n)[ \\t]*(?:\\r\\n?|\\n)");
    private static final int REPLACEMENT = 0xfffd;

    /** Stands where no line is broken; no other text holds it, since it is no ASCII. */
    private static final char KEPT_BLANK = '\u00a0';

    private final String html;

    private JavadocText(String html) {
        this.html = html;
    }

    /** Text from anywhere, as one run: white space and control characters become single spaces. */
    public static JavadocText of(String text) {
        return new JavadocText(escape(BLANKS.matcher(text).replaceAll(" ").strip()));
    }

    /** Text from anywhere, cut where blank lines stand; without empty paragraphs. */
    public static List<JavadocText> paragraphs(String text) {
        return PARAGRAPH_BREAK
                .splitAsStream(text)
                .map(JavadocText::of)
                .filter(paragraph -> !paragraph.isEmpty())
                .toList();
    }

    /**
     * Text from anywhere, in the type face of code: <code>{@code ...}</code> where it may stand there as it is, else as
     * markup. What has nothing to be seen stands in quotation marks.
     */
    public static JavadocText code(String text) {
        String run = BLANKS.matcher(text).replaceAll(" ").strip();
        if (isPlainCode(run)) {
            return new JavadocText("{@code" + KEPT_BLANK + run + "}");
        }
        JavadocText code = of(text);
        return html("<code>{}</code>", code.isEmpty() ? of('"' + text + '"') : code);
    }

    // Printable ASCII whose braces match; nothing that javac or the javadoc tool could take for something else.
    private static boolean isPlainCode(String run) {
        int open = 0;
        for (int i = 0; i < run.length(); i++) {
            char c = run.charAt(i);
            open += c == '{' ? 1 : c == '}' ? -1 : 0;
            if (c < 0x20 || c > 0x7e || c == '@' || c == '\\' || open < 0) {
                return false;
            }
        }
        return open == 0 && !run.isEmpty() && !run.contains("*/") && !run.contains("/*");
    }

    /**
     * Markup of our own around other texts.
     *
     * @param template constant markup; each <code>{}</code> takes the next of {@code texts}
     */
    public static JavadocText html(String template, JavadocText... texts) {
        StringBuilder html = new StringBuilder();
        int from = 0;
        for (JavadocText text : texts) {
            int hole = template.indexOf("{}", from);
            html.append(template, from, hole).append(text.html);
            from = hole + 2;
        }
        return new JavadocText(html.append(template.substring(from)).toString());
    }

    /** A link to a constant of our own. */
    public static JavadocText link(ClassName type, JavaIdentifier constant) {
        return new JavadocText("{@link" + KEPT_BLANK + type.canonicalName() + "#" + constant + "}");
    }

    /** Texts with {@code ", "} between them. */
    public static JavadocText commaSeparated(List<JavadocText> texts) {
        return new JavadocText(
                String.join(", ", texts.stream().map(text -> text.html).toList()));
    }

    /** Whether nothing is to be read here. */
    public boolean isEmpty() {
        return html.isEmpty();
    }

    /** The text with a full stop, unless it ends as a sentence does. */
    public JavadocText asSentence() {
        return html.isEmpty() || ".!?:".indexOf(html.charAt(html.length() - 1)) >= 0
                ? this
                : new JavadocText(html + ".");
    }

    /** The lines of this text, broken between words; only a single word is longer than {@code width}. */
    List<String> lines(int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : html.split(" ")) {
            if (!line.isEmpty() && line.length() + 1 + word.length() > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word.replace(KEPT_BLANK, ' '));
        }
        lines.add(line.toString());
        return lines;
    }

    private static String escape(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            boolean nearSlash = c == '*' && i < text.length() && text.charAt(i) == '/';
            if (c == ' ' || (c < 0x7f && Character.isLetterOrDigit(c))) {
                escaped.append((char) c);
            } else {
                escaped.append(nearSlash ? entity(c) : escape(c, escaped.isEmpty()));
            }
        }
        return escaped.toString();
    }

    // A slash at the start is escaped too, since a star of ours may stand before it.
    private static String escape(int c, boolean first) {
        return switch (c) {
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '&' -> "&amp;";
            case '@', '{', '}', '\\' -> entity(c);
            case '/' -> first ? entity(c) : "/";
            default -> c >= 0x20 && c < 0x7f ? String.valueOf((char) c) : entity(isLone(c) ? REPLACEMENT : c);
        };
    }

    private static boolean isLone(int c) {
        return (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE) || !Character.isDefined(c);
    }

    private static String entity(int c) {
        return "&#" + c + ";";
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof JavadocText text && text.html.equals(html);
    }

    @Override
    public int hashCode() {
        return html.hashCode();
    }

    /** The text as it is printed, before it is broken into lines. */
    @Override
    public String toString() {
        return html.replace(KEPT_BLANK, ' ');
    }
}
