package dev.apograph.runtime.http;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** Percent-encoding of UTF-8 (RFC 3986, section 2.1), upper case. */
final class PercentEncoding {

    private static final String UNRESERVED = "-._~";

    /** What may stand in a path segment; a semicolon is left out, since some servers split segments there. */
    private static final String SEGMENT = UNRESERVED + "!$&'()*+,=:@";

    private static final String HEX = "0123456789ABCDEF";

    private PercentEncoding() {}

    /** A name or value of a query: everything but unreserved characters is encoded, the plus sign too. */
    static String query(String text) {
        return encode(text, UNRESERVED);
    }

    /** A value in a path segment: a space becomes %20 and a slash %2F, a plus sign stays. */
    static String segment(String text) {
        return encode(text, SEGMENT);
    }

    /** The fixed text of a path template, in which slashes separate and encoded characters stay. */
    static String path(String text) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            boolean escape = text.startsWith("%", i) && text.substring(i).matches("(?s)%[0-9A-Fa-f]{2}.*");
            int next = text.offsetByCodePoints(i, 1);
            String character = text.substring(i, next);
            out.append(escape ? character : encode(character, SEGMENT + ";/"));
            i = next - 1;
        }
        return out.toString();
    }

    private static String encode(String text, String kept) {
        if (isPlain(text, kept)) {
            return text;
        }
        StringBuilder out = new StringBuilder(text.length() + 16);
        ByteBuffer bytes = utf8(text);
        while (bytes.hasRemaining()) {
            int b = bytes.get() & 0xFF;
            if (isAlphanumeric(b) || kept.indexOf(b) >= 0) {
                out.append((char) b);
            } else {
                out.append('%').append(HEX.charAt(b >> 4)).append(HEX.charAt(b & 15));
            }
        }
        return out.toString();
    }

    private static boolean isPlain(String text, String kept) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!isAlphanumeric(c) && (c >= 128 || kept.indexOf(c) < 0)) {
                return false;
            }
        }
        return true;
    }

    private static ByteBuffer utf8(String text) {
        try {
            return StandardCharsets.UTF_8.newEncoder().encode(CharBuffer.wrap(text));
        } catch (CharacterCodingException e) {
            throw new IllegalArgumentException("a value holds half of a surrogate pair, which has no UTF-8 form");
        }
    }

    private static boolean isAlphanumeric(int b) {
        return (b >= 'a' && b <= 'z') || (b >= 'A' && b <= 'Z') || (b >= '0' && b <= '9');
    }
}
