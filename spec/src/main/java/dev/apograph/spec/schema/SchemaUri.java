package dev.apograph.spec.schema;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Resolves references as RFC 3986 section 5.2 says. Texts that are no URI are taken as they are, so nothing is refused:
 * what they lead to is only ever looked up among the supplied schemas.
 */
final class SchemaUri {

    /** Where the supplied files are; what stands behind is the path from the input root. */
    static final String FILES = "file:///";

    private SchemaUri() {}

    /** The address of a supplied file. */
    static String ofFile(String path) {
        return FILES + path;
    }

    /** The part of a reference before its fragment. */
    static String address(String ref) {
        int hash = ref.indexOf('#');
        return hash < 0 ? ref : ref.substring(0, hash);
    }

    /** The fragment of a reference, percent-decoded; the empty string when it has none. */
    static String fragment(String ref) {
        int hash = ref.indexOf('#');
        return hash < 0 ? "" : decoded(ref.substring(hash + 1));
    }

    /** Whether an address names its scheme. */
    static boolean isAbsolute(String address) {
        int colon = address.indexOf(':');
        return colon > 1
                && Character.isLetter(address.charAt(0))
                && address.chars().limit(colon).allMatch(c -> Character.isLetterOrDigit(c) || "+-.".indexOf(c) >= 0);
    }

    /** What an address, without fragment, means beside a base address; percent-decoded, so that equal ones are equal. */
    static String resolve(String base, String address) {
        if (address.isEmpty()) {
            return base;
        }
        if (isAbsolute(address)) {
            return decoded(address);
        }
        int path = startOfPath(base);
        String relative = decoded(address);
        if (relative.startsWith("//")) {
            return base.substring(0, Math.max(0, base.indexOf(':') + 1)) + relative;
        }
        if (relative.startsWith("/")) {
            return base.substring(0, path) + withoutDots(relative);
        }
        String folder = base.substring(0, Math.max(path, base.lastIndexOf('/') + 1));
        return folder.substring(0, path) + withoutDots(folder.substring(path) + relative);
    }

    /** The position behind scheme and authority; a URN has no path that another address could be relative to. */
    private static int startOfPath(String base) {
        int scheme = isAbsolute(base) ? base.indexOf(':') + 1 : 0;
        if (!base.startsWith("//", scheme)) {
            return scheme;
        }
        int slash = base.indexOf('/', scheme + 2);
        return slash < 0 ? base.length() : slash;
    }

    /** RFC 3986 section 5.2.4; steps out of the root stay there. */
    private static String withoutDots(String path) {
        Deque<String> parts = new ArrayDeque<>();
        String[] all = path.split("/", -1);
        for (int at = 0; at < all.length; at++) {
            boolean up = all[at].equals("..");
            if (up && !parts.isEmpty() && !(parts.size() == 1 && path.startsWith("/"))) {
                parts.removeLast();
            }
            if (!up && !all[at].equals(".")) {
                parts.add(all[at]);
            } else if (at == all.length - 1) {
                parts.add("");
            }
        }
        return String.join("/", parts);
    }

    /** A text without percent-encoding; a percent sign that encodes nothing stands for itself. */
    static String decoded(String text) {
        if (text.indexOf('%') < 0) {
            return text;
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(text.length());
        for (int at = 0; at < text.length(); at++) {
            int value = text.charAt(at) == '%' ? hex(text, at + 1) : -1;
            if (value >= 0) {
                bytes.write(value);
                at += 2;
            } else {
                int end = text.offsetByCodePoints(at, 1);
                bytes.writeBytes(text.substring(at, end).getBytes(StandardCharsets.UTF_8));
                at = end - 1;
            }
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }

    private static int hex(String text, int at) {
        if (at + 2 > text.length()) {
            return -1;
        }
        int high = Character.digit(text.charAt(at), 16);
        int low = Character.digit(text.charAt(at + 1), 16);
        return high < 0 || low < 0 ? -1 : high * 16 + low;
    }
}
