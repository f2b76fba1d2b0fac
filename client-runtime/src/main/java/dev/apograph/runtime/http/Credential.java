package dev.apograph.runtime.http;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What a header tells of who calls. Nothing of it is printed.
 *
 * @param what names it in messages
 * @param value gives the header's value, asked before each attempt
 */
record Credential(String what, Supplier<String> value) {

    /** A bearer token (RFC 6750); whatever the supplier gives is checked. */
    static Credential bearer(Supplier<@Nullable String> tokens) {
        return new Credential("the access token", () -> "Bearer " + token(tokens));
    }

    private static String token(Supplier<@Nullable String> tokens) {
        String token = tokens.get();
        if (token == null) {
            throw new IllegalStateException("the supplier of access tokens gave none");
        }
        HeaderRules.requireToken(token);
        return token;
    }

    /**
     * User name and password (RFC 7617), in UTF-8.
     *
     * @throws IllegalArgumentException if the name holds a colon, or either a control character
     */
    static Credential basic(String user, String password) {
        if (user.indexOf(':') >= 0 || (user + password).chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException(
                    "a user name holds no colon, and neither it nor a password a control" + " character");
        }
        byte[] pair = (user + ":" + password).getBytes(StandardCharsets.UTF_8);
        String value = "Basic " + Base64.getEncoder().encodeToString(pair);
        return new Credential("the password", () -> value);
    }

    /**
     * A key in a header of its own.
     *
     * @throws IllegalArgumentException if no header can hold it, or it is empty
     */
    static Credential apiKey(String key) {
        HeaderRules.requireValue("the API key", key);
        if (key.isEmpty()) {
            throw new IllegalArgumentException("the API key is empty");
        }
        return new Credential("the API key", () -> key);
    }

    @Override
    public String toString() {
        return "Credential[" + what + "]";
    }
}
