package dev.apograph.runtime;

import java.net.URLDecoder;
import java.nio.charset.Charset;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The name of a file in {@code Content-Disposition} (RFC 6266), made harmless. The form with a charset (RFC 8187) goes
 * before the other.
 */
final class FileNames {

    private static final Pattern ENCODED =
            Pattern.compile("(?i);\\s{0,9}filename\\*\\s{0,9}=\\s{0,9}([a-z0-9-]{1,20})'[^']{0,20}'([^;\\s]{1,1500})");
    private static final Pattern QUOTED =
            Pattern.compile("(?i);\\s{0,9}filename\\s{0,9}=\\s{0,9}\"((?:\\\\\"|[^\"]){0,500})\"");
    private static final Pattern PLAIN = Pattern.compile("(?i);\\s{0,9}filename\\s{0,9}=\\s{0,9}([^\";\\s]{1,500})");
    private static final Pattern UNSAFE = Pattern.compile("[\\p{Cntrl}\\p{Cf}<>:\"|?*]");

    private FileNames() {}

    static Optional<String> of(String disposition) {
        Matcher encoded = ENCODED.matcher(disposition);
        Optional<String> decoded = encoded.find() ? decoded(encoded.group(1), encoded.group(2)) : Optional.empty();
        return decoded.flatMap(FileNames::safe).or(() -> plain(disposition).flatMap(FileNames::safe));
    }

    private static Optional<String> plain(String disposition) {
        Matcher quoted = QUOTED.matcher(disposition);
        if (quoted.find()) {
            return Optional.of(quoted.group(1).replace("\\\"", "\""));
        }
        Matcher plain = PLAIN.matcher(disposition);
        return plain.find() ? Optional.of(plain.group(1)) : Optional.empty();
    }

    private static Optional<String> decoded(String charset, String text) {
        try {
            return Optional.of(URLDecoder.decode(text.replace("+", "%2B"), Charset.forName(charset)));
        } catch (IllegalArgumentException unknownCharsetOrNotEncoded) {
            return Optional.empty();
        }
    }

    private static Optional<String> safe(String name) {
        String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        String plain = UNSAFE.matcher(last).replaceAll("_").strip();
        boolean named = !plain.isEmpty() && plain.length() <= 200 && !plain.matches("\\.*");
        return named ? Optional.of(plain) : Optional.empty();
    }
}
