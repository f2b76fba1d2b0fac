package dev.apograph.runtime.http;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The credentials that one attempt sends, so that an answer that repeats them can be shown without. A server may write
 * them as they are, with JSON's escaped slashes, or percent-encoded.
 */
final class Secrets {

    /** Anything shorter is no credential, and hiding it would make every text unreadable. */
    private static final int SHORTEST = 6;

    private static final String MASK = "***";

    /** Names of query parameters that carry credentials, in lower case and without hyphens and underscores. */
    private static final Set<String> QUERIES = Set.of(
            "accesstoken",
            "apikey",
            "auth",
            "authtoken",
            "clientsecret",
            "key",
            "password",
            "personalapikey",
            "secret",
            "sig",
            "signature",
            "token");

    private final Map<String, String> headers;
    private final Optional<String> query;
    private final Set<String> credentials;
    private volatile @Nullable List<String> texts;

    /** The names of the parameters in the query of an address that say that they carry a credential. */
    static List<String> queryNames(URI address) {
        return items(Optional.ofNullable(address.getRawQuery())).stream()
                .map(item -> item.substring(0, item.indexOf('=')))
                .toList();
    }

    private static List<String> items(Optional<String> query) {
        return Arrays.stream(query.orElse("").split("&"))
                .filter(item -> item.indexOf('=') >= 0)
                .filter(item -> QUERIES.contains(plain(item.substring(0, item.indexOf('=')))))
                .toList();
    }

    private Secrets(Map<String, String> headers, Optional<String> query, Set<String> credentials) {
        this.headers = headers;
        this.query = query;
        this.credentials = credentials;
    }

    /**
     * The values of headers and query parameters whose names say that they are credentials. They are looked for when
     * something is to be shown, which is rare.
     *
     * @param credentials the names of other headers that carry some, in any case
     */
    static Secrets of(PreparedRequest request, Set<String> credentials) {
        return new Secrets(request.headers(), Optional.ofNullable(request.uri().getRawQuery()), credentials);
    }

    /** The longest first, since one may hold another. */
    private List<String> texts() {
        List<String> known = texts;
        if (known == null) {
            known = find().stream()
                    .filter(text -> text.length() >= SHORTEST)
                    .sorted(Comparator.comparingInt(String::length).reversed())
                    .toList();
            texts = known;
        }
        return known;
    }

    private Set<String> find() {
        Set<String> found = new LinkedHashSet<>();
        headers.forEach((name, value) -> {
            if (HeaderRules.isCredential(name) || credentials.contains(name)) {
                header(value).forEach(text -> addForms(found, text));
            }
        });
        for (String item : items(query)) {
            String raw = item.substring(item.indexOf('=') + 1);
            found.add(raw);
            addForms(found, URLDecoder.decode(raw, StandardCharsets.UTF_8));
        }
        return found;
    }

    private static String plain(String name) {
        return name.replaceAll("[-_]", "").toLowerCase(Locale.ROOT);
    }

    /** The value, what follows the name of a scheme, the parts of a cookie, and the password of the Basic scheme. */
    private static List<String> header(String value) {
        List<String> texts = new ArrayList<>(List.of(value));
        String bare = value.substring(value.indexOf(' ') + 1).strip();
        texts.add(bare);
        if (value.regionMatches(true, 0, "Basic ", 0, 6)) {
            texts.addAll(password(bare));
        }
        for (String cookie : value.split(";")) {
            texts.add(cookie.substring(cookie.indexOf('=') + 1).strip());
        }
        return texts;
    }

    private static List<String> password(String encoded) {
        try {
            String pair = new String(Base64.getDecoder().decode(encoded), StandardCharsets.UTF_8);
            return List.of(pair, pair.substring(pair.indexOf(':') + 1));
        } catch (IllegalArgumentException notEncoded) {
            return List.of();
        }
    }

    private static void addForms(Set<String> texts, String text) {
        texts.add(text);
        texts.add(text.replace("/", "\\/"));
        texts.add(PercentEncoding.query(text));
    }

    /** Whether a text repeats a credential, in whatever case. */
    boolean isIn(String text) {
        return texts().stream().anyMatch(secret -> contains(text, secret));
    }

    private static boolean contains(String text, String secret) {
        for (int at = 0; at + secret.length() <= text.length(); at++) {
            if (text.regionMatches(true, at, secret, 0, secret.length())) {
                return true;
            }
        }
        return false;
    }

    /** The text with a mask in place of each credential. */
    String masked(String text) {
        String masked = text;
        for (String secret : texts()) {
            masked = masked.replace(secret, MASK);
        }
        return masked;
    }

    /** The same for a text that was cut off, perhaps inside a credential. */
    String maskedStart(String text) {
        String masked = masked(text);
        for (String secret : texts()) {
            for (int length = Math.min(secret.length(), masked.length()) - 1; length >= SHORTEST; length--) {
                if (masked.endsWith(secret.substring(0, length))) {
                    return masked.substring(0, masked.length() - length) + MASK;
                }
            }
        }
        return masked;
    }

    /** Nothing of it is printed. */
    @Override
    public String toString() {
        return "Secrets";
    }
}
