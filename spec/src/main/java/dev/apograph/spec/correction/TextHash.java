package dev.apograph.spec.correction;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.regex.Pattern;

/**
 * The short name of a text that a correction corrects: {@code sha256:} and the first twelve hexadecimal digits of its
 * SHA-256 (FIPS 180-4) in UTF-8. How a page is laid out has no part in it: white space counts as one blank, none at
 * either end; zero-width characters are left out, curly quotes are straight, and letters are composed (NFC).
 */
final class TextHash {

    private static final int DIGITS = 12;
    private static final String PREFIX = "sha256:";
    private static final Pattern FORM = Pattern.compile(PREFIX + "[0-9a-f]{" + DIGITS + "}");
    private static final Pattern INVISIBLE = Pattern.compile("[\\u200B-\\u200D\\u2060\\uFEFF\\u00AD]");
    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}]+");
    private static final Pattern SINGLE_QUOTE = Pattern.compile("[\\u2018\\u2019]");
    private static final Pattern DOUBLE_QUOTE = Pattern.compile("[\\u201C\\u201D\\u201E]");

    private TextHash() {}

    /** The hash of a text. */
    static String of(String text) {
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256").digest(normalized(text).getBytes(StandardCharsets.UTF_8));
            return PREFIX + HexFormat.of().formatHex(digest).substring(0, DIGITS);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** Whether {@code text} has the form of a hash. */
    static boolean isHash(String text) {
        return FORM.matcher(text).matches();
    }

    /** The text without what only its layout decides. */
    static String normalized(String text) {
        String visible = INVISIBLE
                .matcher(Normalizer.normalize(text, Normalizer.Form.NFC))
                .replaceAll("");
        String single = SINGLE_QUOTE.matcher(visible).replaceAll("'");
        String straight = DOUBLE_QUOTE.matcher(single).replaceAll("\"");
        return SPACE.matcher(straight).replaceAll(" ").strip();
    }
}
