package dev.apograph.runtime.json;

import java.util.Base64;
import java.util.Optional;

/** Bytes as text (RFC 4648): both alphabets and line breaks are read, with and without padding. */
final class Base64Texts {

    private Base64Texts() {}

    static Optional<byte[]> decoded(String text) {
        String plain = text.indexOf('\n') < 0 ? text : text.replace("\r", "").replace("\n", "");
        boolean url = plain.indexOf('-') >= 0 || plain.indexOf('_') >= 0;
        try {
            return Optional.of((url ? Base64.getUrlDecoder() : Base64.getDecoder()).decode(plain));
        } catch (IllegalArgumentException noBase64) {
            return Optional.empty();
        }
    }

    static String encoded(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }

    static String urlEncoded(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
