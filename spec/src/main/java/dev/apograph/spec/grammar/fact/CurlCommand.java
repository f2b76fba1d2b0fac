package dev.apograph.spec.grammar.fact;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a {@code curl} command line of a page says.
 *
 * @param data the argument of {@code -d}
 * @param contentType the media type of its {@code Content-Type} header
 * @param credentials whether it sends an {@code Authorization} header
 */
public record CurlCommand(Optional<String> data, Optional<String> contentType, boolean credentials) {

    private static final String DATA = "-d '";

    /** Some scrapes lose the blanks of a command line. */
    private static final String GLUED_DATA = "-d'";

    private static final Pattern CONTENT_TYPE = Pattern.compile("Content-Type:\\s*([\\w.+-]+/[\\w.+-]+)");
    private static final Pattern CREDENTIALS = Pattern.compile("-H\\s*['\"]Authorization:");

    /** Reads a command line; what it does not hold is empty. */
    public static CurlCommand read(String text) {
        Matcher contentType = CONTENT_TYPE.matcher(text);
        return new CurlCommand(
                data(text, DATA).or(() -> data(text, GLUED_DATA)),
                contentType.find() ? Optional.of(contentType.group(1)) : Optional.empty(),
                CREDENTIALS.matcher(text).find());
    }

    /** The argument runs to the last quote: an apostrophe in it may stand unescaped. */
    private static Optional<String> data(String text, String option) {
        int start = text.indexOf(option);
        int end = text.lastIndexOf('\'');
        int from = start + option.length();
        return start >= 0 && end >= from ? Optional.of(text.substring(from, end)) : Optional.empty();
    }
}
