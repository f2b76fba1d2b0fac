package dev.apograph.runtime.http;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Which headers may be sent (RFC 9110, section 5). Messages name a header and never quote its value. */
final class HeaderRules {

    /** Headers that describe the message itself; setting them by hand can only break it. */
    private static final Set<String> OF_THE_TRANSPORT = Set.of(
            "connection",
            "content-length",
            "expect",
            "host",
            "keep-alive",
            "proxy-connection",
            "te",
            "trailer",
            "transfer-encoding",
            "upgrade",
            "http2-settings");

    private static final List<String> TELLING =
            List.of("auth", "key", "token", "secret", "password", "cookie", "credential", "session", "signature");

    private HeaderRules() {}

    /** Checks a header and sets it; an earlier one of the name, in any case, is replaced. */
    static void put(Map<String, String> headers, String name, String value) {
        requireName(name);
        requireValue("header " + name, value);
        headers.keySet().removeIf(name::equalsIgnoreCase);
        headers.put(name, value);
    }

    /** Checks that a header of the name may be set. */
    static void requireName(String name) {
        if (!name.matches("[!#$%&'*+.^_`|~0-9A-Za-z-]+")) {
            throw new IllegalArgumentException("a header's name holds a character that is not allowed there");
        }
        if (OF_THE_TRANSPORT.contains(name.toLowerCase(Locale.ROOT))) {
            throw new IllegalArgumentException("header " + name + " is set by the transport itself");
        }
    }

    /**
     * Checks a value: visible ASCII with spaces and tabs inside.
     *
     * @param what names the value in the message
     */
    static void requireValue(String what, String value) {
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c != '\t' && (c < ' ' || c > '~')) {
                throw new IllegalArgumentException(what + " holds a character that is not allowed in a header (U+"
                        + String.format("%04X", (int) c) + " at position " + i + " of " + value.length() + ")");
            }
        }
        if (!value.strip().equals(value)) {
            throw new IllegalArgumentException(what + " starts or ends with white space");
        }
    }

    /** Whether a value of unknown origin can stand in a header. */
    static boolean canHold(String value) {
        return value.chars().allMatch(c -> c >= ' ' && c <= '~')
                && value.strip().equals(value);
    }

    /** Checks a bearer token (RFC 6750): one word of visible ASCII. */
    static void requireToken(String token) {
        requireValue("the access token", token);
        if (token.isEmpty() || token.indexOf(' ') >= 0 || token.indexOf('\t') >= 0) {
            throw new IllegalArgumentException("the access token is empty or holds white space");
        }
    }

    /** Whether a header's name says that its value is a credential. */
    static boolean isCredential(String name) {
        String plain = name.toLowerCase(Locale.ROOT);
        return !plain.contains("idempotency") && TELLING.stream().anyMatch(plain::contains);
    }
}
