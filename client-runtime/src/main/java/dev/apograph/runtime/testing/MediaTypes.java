package dev.apograph.runtime.testing;

import java.util.Locale;

/** Names of media types (RFC 6838). */
final class MediaTypes {

    private MediaTypes() {}

    /** The type in lower case without parameters. */
    static String plain(String contentType) {
        int end = contentType.indexOf(';');
        return (end < 0 ? contentType : contentType.substring(0, end)).strip().toLowerCase(Locale.ROOT);
    }
}
