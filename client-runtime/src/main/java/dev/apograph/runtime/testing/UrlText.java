package dev.apograph.runtime.testing;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Percent-encoded text (RFC 3986) and queries in the form of forms (WHATWG URL). */
final class UrlText {

    private UrlText() {}

    /** The text with every {@code %xx} decoded as UTF-8; what is no such sequence stays. */
    static String decoded(String raw) {
        if (raw.indexOf('%') < 0) {
            return raw;
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(raw.length());
        for (int i = 0; i < raw.length(); ) {
            if (isEscape(raw, i)) {
                bytes.write(Integer.parseInt(raw.substring(i + 1, i + 3), 16));
                i += 3;
            } else {
                int next = raw.offsetByCodePoints(i, 1);
                bytes.writeBytes(raw.substring(i, next).getBytes(StandardCharsets.UTF_8));
                i = next;
            }
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }

    private static boolean isEscape(String raw, int at) {
        return raw.charAt(at) == '%'
                && at + 2 < raw.length()
                && Character.digit(raw.charAt(at + 1), 16) >= 0
                && Character.digit(raw.charAt(at + 2), 16) >= 0;
    }

    /** The decoded pairs of a query, in order; a plus sign is a space. */
    static List<QueryPair> pairs(String query) {
        List<QueryPair> pairs = new ArrayList<>();
        for (String pair : query.split("&", -1)) {
            if (!pair.isEmpty()) {
                int equals = pair.indexOf('=');
                String name = equals < 0 ? pair : pair.substring(0, equals);
                String value = equals < 0 ? "" : pair.substring(equals + 1);
                pairs.add(new QueryPair(decoded(name.replace('+', ' ')), decoded(value.replace('+', ' '))));
            }
        }
        return List.copyOf(pairs);
    }
}
