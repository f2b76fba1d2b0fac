package dev.apograph.spec.link;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Set;

/**
 * Hands out schema ids: ASCII letters, digits, {@code .}, {@code _} and {@code -} only (what OpenAPI allows as the key
 * of a component), unique also when case is ignored. An id follows from the title alone unless it is taken; then a
 * hash of what sets the schema apart is added, so that the order of the schemas has no part in it.
 */
final class SchemaIds {

    private static final int HASH_DIGITS = 8;
    private static final int LONGEST = 100;

    private final Set<String> taken = new HashSet<>();

    /**
     * An id that was not handed out before.
     *
     * @param title the schema's title
     * @param mark what sets the schema apart from another one of the same title
     */
    String idFor(String title, String mark) {
        String plain = plain(title);
        String id = plain;
        for (int attempt = 0; !taken.add(id.toLowerCase(Locale.ROOT)); attempt++) {
            id = plain + "_" + hash(title + '\n' + mark + (attempt == 0 ? "" : "\n" + attempt));
        }
        return id;
    }

    /** The title's words put together, {@code Job Enqueued API Result} as {@code JobEnqueuedAPIResult}. */
    private static String plain(String title) {
        StringBuilder id = new StringBuilder();
        boolean wordStarts = false;
        for (int at = 0; at < title.length(); at++) {
            char c = title.charAt(at);
            if (c < 128 && (Character.isLetterOrDigit(c) || c == '_' || c == '.' || c == '-')) {
                id.append(wordStarts && id.length() > 0 ? Character.toUpperCase(c) : c);
                wordStarts = false;
            } else if (c < 128) {
                wordStarts = true;
            } else {
                id.append("_u").append(HexFormat.of().toHexDigits(c));
            }
        }
        if (id.isEmpty()) {
            return "Schema";
        }
        return id.length() <= LONGEST ? id.toString() : id.substring(0, LONGEST) + "_" + hash(title);
    }

    private static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest).substring(0, HASH_DIGITS);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
