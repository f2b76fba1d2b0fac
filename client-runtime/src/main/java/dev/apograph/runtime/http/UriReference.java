package dev.apograph.runtime.http;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * An address that is relative to another one, taken as RFC 3986 (section 5.2) says. {@link URI#resolve} follows the older
 * RFC 2396: it loses the last segment where only a query is given, and leaves {@code ..} beyond the root.
 */
final class UriReference {

    private UriReference() {}

    /** The address that a reference means; its fragment, which is never sent, is left out. */
    static URI resolve(URI base, URI reference) throws URISyntaxException {
        boolean hasAuthority = reference.getRawAuthority() != null;
        if (reference.isAbsolute() && !hasAuthority) {
            return reference;
        }
        if (reference.isAbsolute()) {
            return of(reference.getScheme(), reference.getRawAuthority(), reference.getRawPath(), reference);
        }
        if (hasAuthority) {
            return of(base.getScheme(), reference.getRawAuthority(), reference.getRawPath(), reference);
        }
        String path = reference.getRawPath();
        if (path.isEmpty()) {
            URI query = reference.getRawQuery() == null ? base : reference;
            return of(base.getScheme(), base.getRawAuthority(), base.getRawPath(), query);
        }
        return of(base.getScheme(), base.getRawAuthority(), merged(base.getRawPath(), path), reference);
    }

    private static String merged(String base, String path) {
        if (path.startsWith("/")) {
            return path;
        }
        return base.isEmpty() ? "/" + path : base.substring(0, base.lastIndexOf('/') + 1) + path;
    }

    private static URI of(String scheme, String authority, String path, URI query) throws URISyntaxException {
        String question = query.getRawQuery() == null ? "" : "?" + query.getRawQuery();
        return new URI(scheme + "://" + authority + withoutDots(path) + question);
    }

    /** Section 5.2.4: {@code ..} takes away the segment before it, and nothing is beyond the root. */
    private static String withoutDots(String path) {
        if (path.isEmpty()) {
            return path;
        }
        Deque<String> kept = new ArrayDeque<>();
        String[] segments = path.substring(1).split("/", -1);
        for (int i = 0; i < segments.length; i++) {
            boolean up = segments[i].equals("..");
            boolean dots = up || segments[i].equals(".");
            if (up) {
                kept.pollLast();
            }
            if (!dots) {
                kept.add(segments[i]);
            } else if (i == segments.length - 1) {
                kept.add("");
            }
        }
        return "/" + String.join("/", kept);
    }
}
