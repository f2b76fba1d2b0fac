package dev.apograph.generator.hostile;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Compares what a comment says to a reader with what a document said. */
final class DocText {

    private static final Pattern ENTITY = Pattern.compile("&(?:#(\\d+)|(lt|gt|amp));");
    private static final Pattern TAG = Pattern.compile("</?[a-z]+>");
    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Cntrl}\\u0085\\u00a0\\u2028\\u2029]+");

    private DocText() {}

    /** What a browser would show of a comment. */
    static String ofComment(String comment) {
        String text = ENTITY.matcher(TAG.matcher(comment).replaceAll(" ")).replaceAll(DocText::decoded);
        return BLANKS.matcher(text).replaceAll(" ");
    }

    /** What a reader sees of a text: white space as one blank, nothing of half characters. */
    static String visible(String text) {
        StringBuilder visible = new StringBuilder();
        text.codePoints()
                .map(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE ? 0xfffd : c)
                .forEach(visible::appendCodePoint);
        return BLANKS.matcher(visible).replaceAll(" ").strip();
    }

    private static String decoded(MatchResult entity) {
        String character = entity.group(1) != null
                ? Character.toString(Integer.parseInt(entity.group(1)))
                : entity.group(2).equals("lt") ? "<" : entity.group(2).equals("gt") ? ">" : "&";
        return java.util.regex.Matcher.quoteReplacement(character);
    }
}
