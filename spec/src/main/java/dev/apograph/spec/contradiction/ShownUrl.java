package dev.apograph.spec.contradiction;

import dev.apograph.spec.definition.PathTemplate;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A URL as an example prints it: with or without a host, which may be a placeholder, and with placeholders or values in
 * its path.
 *
 * @param origin scheme and authority; the empty string when they are not printed or a placeholder
 * @param segments the segments of the path without empty ones
 * @param queryNames the names of the query parameters, without brackets behind them
 */
record ShownUrl(String origin, List<String> segments, List<String> queryNames) {

    private static final Pattern HOST = Pattern.compile("(https?://[^/?#\\s]{1,260})"
            + "|(?:https?://)?(?:<[^<>]{1,60}>|\\[[^\\[\\]]{1,60}]|\\{\\{?[^{}/]{1,60}}?}|\\$\\{?\\w{1,60}}?)");
    private static final Pattern AUTHORITY =
            Pattern.compile("[A-Za-z0-9-]{1,63}(?:\\.[A-Za-z0-9-]{1,63}){1,9}(?::\\d{1,5})?(?=/)");

    ShownUrl {
        segments = List.copyOf(segments);
        queryNames = List.copyOf(queryNames);
    }

    static ShownUrl of(String printed) {
        Matcher host = HOST.matcher(printed);
        boolean hasHost = host.lookingAt();
        String origin = hasHost && host.group(1) != null && host.group(1).indexOf('<') < 0 ? host.group(1) : "";
        String rest = printed.substring(hasHost ? host.end() : 0);
        Matcher authority = AUTHORITY.matcher(rest);
        rest = hasHost || !authority.lookingAt() ? rest : rest.substring(authority.end());
        String[] parts = rest.split("#", 2)[0].split("\\?", 2);
        return new ShownUrl(origin, split(parts[0], "/"), parts.length < 2 ? List.of() : names(parts[1]));
    }

    private static List<String> split(String text, String separator) {
        return Arrays.stream(text.split(separator))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }

    private static List<String> names(String query) {
        return split(query, "&").stream()
                .map(pair -> pair.split("=|\\[|%5B|%5b", 2)[0])
                .filter(name -> !name.isEmpty())
                .distinct()
                .toList();
    }

    /** Whether it may be a URL of a path below a base path; a placeholder stands for any segment. */
    boolean matches(PathTemplate path, String basePath) {
        List<String> wanted = split(path.template(), "/");
        List<String> whole = split(basePath + path.template(), "/");
        return matches(wanted) || matches(whole);
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
