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

    private static final Pattern DATA = Pattern.compile("-d\\s*'(.*)'\\s*\\\\?\\s*", Pattern.DOTALL);
    private static final Pattern CONTENT_TYPE = Pattern.compile("Content-Type:\\s*([\\w.+-]+/[\\w.+-]+)");
    private static final Pattern CREDENTIALS = Pattern.compile("-H\\s*['\"]Authorization:");

    /** Reads a command line; what it does not hold is empty. */
    public static CurlCommand read(String text) {
        Matcher data = DATA.matcher(text);
        Matcher contentType = CONTENT_TYPE.matcher(text);
        return new CurlCommand(
                data.find() ? Optional.of(data.group(1)) : Optional.empty(),
                contentType.find() ? Optional.of(contentType.group(1)) : Optional.empty(),
                CREDENTIALS.matcher(text).find());
    }
}
