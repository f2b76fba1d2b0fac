package dev.apograph.spec.grammar.fact;

import dev.apograph.spec.definition.PathTemplate;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The URL of an endpoint as a page prints it.
 *
 * @param base scheme and authority, where the page prints them
 * @param path the path with its placeholders in braces
 */
public record EndpointUrl(Optional<URI> base, PathTemplate path) {

    private static final Pattern URL =
            Pattern.compile("(?:(https?)://([A-Za-z0-9.-]{1,253}(?::\\d{1,5})?))?(/[^\\s?#]*)?(?:[?#]\\S*)?");
    private static final Pattern CAPITALS = Pattern.compile("[A-Z][A-Z0-9]+(?:_[A-Z0-9]+)*");

    /**
     * Reads a URL with placeholders in capitals ({@code /users/USER_ID}), behind a colon ({@code /users/:id}) or in
     * braces.
     *
     * @param text the URL; empty is returned when it is none
     * @param names names that are placeholders whatever they look like
     */
    public static Optional<EndpointUrl> read(String text, Set<String> names) {
        Matcher url = URL.matcher(text);
        if (!url.matches() || (url.group(2) == null && url.group(3) == null)) {
            return Optional.empty();
        }
        Optional<URI> base =
                url.group(2) == null ? Optional.empty() : Optional.of(URI.create(url.group(1) + "://" + url.group(2)));
        List<String> segments = new ArrayList<>();
        for (String segment : (url.group(3) == null ? "/" : url.group(3)).split("/", -1)) {
            segments.add(template(segment, names));
        }
        String path = String.join("/", segments);
        boolean trailingSlash = path.length() > 1 && path.endsWith("/");
        return Optional.of(new EndpointUrl(
                base, new PathTemplate(trailingSlash ? path.substring(0, path.length() - 1) : path)));
    }

    private static String template(String segment, Set<String> names) {
        if (segment.startsWith(":") && segment.length() > 1) {
            return braces(segment.substring(1));
        }
        boolean placeholder =
                names.contains(segment) || CAPITALS.matcher(segment).matches();
        return placeholder ? braces(segment) : segment;
    }

    private static String braces(String name) {
        return "{" + name.replace("{", "").replace("}", "") + "}";
    }
}
