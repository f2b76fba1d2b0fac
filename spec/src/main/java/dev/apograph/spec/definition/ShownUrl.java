package dev.apograph.spec.definition;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A URL as an example prints it: with or without a host, which may be a placeholder, and with placeholders or values in
 * its path.
 *
 * @param origin scheme and authority; the empty string when they are not printed or a placeholder
 * @param segments the segments of the path without empty ones, as they are printed
 * @param endsInSlash whether the path ends in a slash
 * @param query the query without the question mark, as it is printed; the empty string when there is none
 */
public record ShownUrl(String origin, List<String> segments, boolean endsInSlash, String query) {

    private static final Pattern HOST = Pattern.compile("(https?://[^/?#\\s]{1,260})"
            + "|(?:https?://)?(?:<[^<>]{1,60}>|\\[[^\\[\\]]{1,60}]|\\{\\{?[^{}/]{1,60}}?}|\\$\\{?\\w{1,60}}?)");
    private static final Pattern AUTHORITY =
            Pattern.compile("[A-Za-z0-9-]{1,63}(?:\\.[A-Za-z0-9-]{1,63}){1,9}(?::\\d{1,5})?(?=/)");
    private static final Pattern BROKEN_ESCAPE = Pattern.compile("%(?![0-9A-Fa-f]{2})");

    /** Copies the segments. */
    public ShownUrl {
        segments = List.copyOf(segments);
    }

    /**
     * A pair of the query, decoded.
     *
     * @param name the name
     * @param value the value; the empty string when there is none
     */
    public record Pair(String name, String value) {}

    /** Takes a printed URL apart. */
    public static ShownUrl of(String printed) {
        Matcher host = HOST.matcher(printed);
        boolean hasHost = host.lookingAt();
        String origin = hasHost && host.group(1) != null && host.group(1).indexOf('<') < 0 ? host.group(1) : "";
        String rest = printed.substring(hasHost ? host.end() : 0);
        Matcher authority = AUTHORITY.matcher(rest);
        rest = hasHost || !authority.lookingAt() ? rest : rest.substring(authority.end());
        String[] parts = rest.split("#", 2)[0].split("\\?", 2);
        return new ShownUrl(
                origin, split(parts[0], "/"), parts[0].strip().endsWith("/"), parts.length < 2 ? "" : parts[1]);
    }

    private static List<String> split(String text, String separator) {
        return Arrays.stream(text.split(separator))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }

    /** The names of the query parameters, without brackets behind them. */
    public List<String> queryNames() {
        return split(query, "&").stream()
                .map(pair -> pair.split("=|\\[|%5B|%5b", 2)[0])
                .filter(name -> !name.isEmpty())
                .distinct()
                .toList();
    }

    /** The decoded pairs of the query (WHATWG URL), in their order. */
    public List<Pair> pairs() {
        return pairs(query);
    }

    /** The decoded pairs of a query as it stands in a URL. */
    public static List<Pair> pairs(String query) {
        List<Pair> pairs = new ArrayList<>();
        for (String pair : split(query, "&")) {
            String[] sides = pair.split("=", 2);
            pairs.add(new Pair(decoded(sides[0]), sides.length < 2 ? "" : decoded(sides[1])));
        }
        return List.copyOf(pairs);
    }

    /** A segment of a path without percent-encoding (RFC 3986); a plus sign stays one. */
    public static String decodedSegment(String segment) {
        return decoded(segment.replace("+", "%2B"));
    }

    /** The text without percent-encoding, a plus sign being a blank; what only looks like it stays. */
    private static String decoded(String text) {
        return URLDecoder.decode(BROKEN_ESCAPE.matcher(text).replaceAll("%25"), StandardCharsets.UTF_8);
    }

    /** Whether it may be a URL of a path below a base path; a placeholder stands for any segment. */
    public boolean matches(PathTemplate path, String basePath) {
        return matches(split(path.template(), "/")) || matches(split(basePath + path.template(), "/"));
    }

    /** The segments that stand for those of a path below a base path; none where they are of another path. */
    public List<String> below(PathTemplate path, String basePath) {
        List<String> wanted = split(path.template(), "/");
        List<String> whole = split(basePath + path.template(), "/");
        if (matches(wanted)) {
            return segments;
        }
        return matches(whole) ? segments.subList(whole.size() - wanted.size(), whole.size()) : List.of();
    }

    private boolean matches(List<String> wanted) {
        if (wanted.size() != segments.size()) {
            return false;
        }
        for (int at = 0; at < wanted.size(); at++) {
            if (wanted.get(at).indexOf('{') < 0 && !wanted.get(at).equals(segments.get(at))) {
                return false;
            }
        }
        return true;
    }

    @Override
    public String toString() {
        return origin + "/" + String.join("/", segments);
    }
}
