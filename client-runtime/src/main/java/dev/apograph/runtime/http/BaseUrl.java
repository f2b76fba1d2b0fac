package dev.apograph.runtime.http;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Objects;

/** The address below which all endpoints stand. Messages never quote it: it may hold a secret by mistake. */
final class BaseUrl {

    private final URI uri;
    private final String prefix;
    private final boolean safe;

    private BaseUrl(URI uri) {
        this.uri = uri;
        this.safe = uri.getScheme().equalsIgnoreCase("https")
                || isLoopback(uri.getHost().toLowerCase(Locale.ROOT));
        String path = Objects.requireNonNullElse(uri.getRawPath(), "");
        this.prefix = path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
    }

    static BaseUrl of(String text) {
        try {
            return of(new URI(text));
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException("the base URL is not a URL (position " + e.getIndex() + ")");
        }
    }

    static BaseUrl of(URI uri) {
        String scheme = Objects.requireNonNullElse(uri.getScheme(), "").toLowerCase(Locale.ROOT);
        require(scheme.equals("https") || scheme.equals("http"), "must start with https:// or http://");
        require(uri.getHost() != null, "has no host");
        require(uri.getRawUserInfo() == null, "must not hold a user name or password");
        require(uri.getRawQuery() == null && uri.getRawFragment() == null, "must not have a query or fragment");
        require(!PathExpansion.hasDotSegment(uri.getRawPath()), "must not have . or .. as a path segment");
        return new BaseUrl(uri);
    }

    private static void require(boolean condition, String rule) {
        if (!condition) {
            throw new IllegalArgumentException("the base URL " + rule);
        }
    }

    /** The address of an endpoint; checked once more to be below this one. */
    URI resolve(String encodedPath, String encodedQuery) {
        String query = encodedQuery.isEmpty() ? "" : "?" + encodedQuery;
        URI target = parse(uri.getScheme() + "://" + uri.getRawAuthority() + prefix + encodedPath + query);
        String path = target.getRawPath();
        if (!isSameOrigin(target) || !path.startsWith(prefix + "/") || PathExpansion.hasDotSegment(path)) {
            throw new IllegalArgumentException("the path would leave the base URL");
        }
        return target;
    }

    private static URI parse(String text) {
        try {
            return new URI(text);
        } catch (URISyntaxException quotesTheUrl) {
            throw new IllegalArgumentException("the path and query do not make a URL");
        }
    }

    /** Whether scheme, host and port are the same (RFC 6454). */
    boolean isSameOrigin(URI other) {
        return uri.getScheme().equalsIgnoreCase(other.getScheme())
                && uri.getHost().equalsIgnoreCase(other.getHost())
                && port(uri) == port(other)
                && other.getRawUserInfo() == null;
    }

    private static int port(URI uri) {
        if (uri.getPort() >= 0) {
            return uri.getPort();
        }
        return "https".equalsIgnoreCase(uri.getScheme()) ? 443 : 80;
    }

    /** Whether credentials may go there: encrypted, or never leaving this machine. */
    boolean isSafe() {
        return safe;
    }

    private static boolean isLoopback(String host) {
        return host.equals("localhost")
                || host.endsWith(".localhost")
                || host.matches("127(\\.[0-9]{1,3}){3}")
                || host.equals("[::1]");
    }
}
