package dev.apograph.spec.definition;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Texts without what the way of a page adds to them or takes away: white space, curly quotes, remains of Markdown and
 * HTML. Two texts that are equal after that say the same.
 */
public final class PlainText {

    private static final Pattern SPACE = Pattern.compile("[\\s\\x{A0}\\x{200B}\\x{FEFF}]+");
    private static final Pattern TAG = Pattern.compile("</?[A-Za-z][A-Za-z0-9]{0,9}(?:\\s[^<>]{0,200})?/?>");
    private static final Pattern ESCAPE = Pattern.compile("\\\\([\\p{Punct}])");
    private static final Pattern LINK = Pattern.compile("\\[([^\\[\\]]{1,200})]\\([^()\\s]{0,300}\\)");
    private static final Pattern ANCHOR = Pattern.compile("\\s#$");

    private PlainText() {}

    /** The form in which two sentences are compared: letter case and a full stop at the end do not count either. */
    public static String ofSentence(String text) {
        String plain = marks(text).replaceAll("[`*_]", "").toLowerCase(Locale.ROOT);
        plain = SPACE.matcher(ANCHOR.matcher(plain).replaceFirst("")).replaceAll("");
        return plain.endsWith(".") ? plain.substring(0, plain.length() - 1) : plain;
    }

    /** The form in which two values are compared: letter case counts, and so does every character but quotes. */
    public static String ofValue(String text) {
        String plain = SPACE.matcher(marks(text)).replaceAll(" ").strip();
        while (plain.length() >= 2
                && plain.charAt(0) == plain.charAt(plain.length() - 1)
                && "`\"'".indexOf(plain.charAt(0)) >= 0) {
            plain = plain.substring(1, plain.length() - 1).strip();
        }
        return plain;
    }

    private static String marks(String text) {
        String straight = text.replace('\u201C', '"')
                .replace('\u201D', '"')
                .replace('\u201E', '"')
                .replace('\u2018', '\'')
                .replace('\u2019', '\'')
                .replace('\u2010', '-')
                .replace('\u2011', '-')
                .replace('\u2013', '-')
                .replace("\u2026", "...");
        String untagged = TAG.matcher(LINK.matcher(straight).replaceAll("$1")).replaceAll("");
        return ESCAPE.matcher(entities(untagged)).replaceAll("$1");
    }

    private static String entities(String text) {
        return text.indexOf('&') < 0
                ? text
                : text.replace("&lt;", "<")
                        .replace("&gt;", ">")
                        .replace("&quot;", "\"")
                        .replace("&#34;", "\"")
                        .replace("&#39;", "'")
                        .replace("&apos;", "'")
                        .replace("&nbsp;", " ")
                        .replace("&amp;", "&");
    }
}
