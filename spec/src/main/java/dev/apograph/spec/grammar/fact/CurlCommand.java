package dev.apograph.spec.grammar.fact;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a {@code curl} command line of a page says.
 *
 * @param data the argument of {@code -d}
 * @param credentials whether it sends an {@code Authorization} header
 */
public record CurlCommand(Optional<String> data, boolean credentials) {

    private static final String DATA = "-d '";

    /** Some scrapes lose the blanks of a command line. */
    private static final String GLUED_DATA = "-d'";

    private static final Pattern CREDENTIALS = Pattern.compile("-H\\s*['\"]Authorization:");

    /** Reads a command line; what it does not hold is empty. */
    public static CurlCommand read(String text) {
        return new CurlCommand(
                data(text, DATA).or(() -> data(text, GLUED_DATA)),
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
