package dev.apograph.runtime.http;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A path template such as {@code /applications/{applicationId}} and how values are put into it. A value can never add a
 * segment or change which segments there are: an empty value is refused, and so is one that makes its segment {@code .}
 * or {@code ..}, encoded or not.
 */
final class PathExpansion {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([^{}/]+)}");
    private static final Pattern DOT = Pattern.compile("%2[eE]");

    private final List<String> segments;
    private final Set<String> placeholders;

    PathExpansion(String template) {
        if (!template.startsWith("/")) {
            throw new IllegalArgumentException("a path template starts with a slash");
        }
        this.segments = List.of(template.substring(1).split("/", -1));
        this.placeholders = PLACEHOLDER
                .matcher(template)
                .results()
                .map(match -> match.group(1))
                .collect(Collectors.toUnmodifiableSet());
    }

    Set<String> placeholders() {
        return placeholders;
    }

    /**
     * The encoded path.
     *
     * @throws IllegalStateException if a value is missing
     * @throws IllegalArgumentException if a value is not allowed where it stands
     */
    String expand(Map<String, String> values) {
        List<String> encoded = new ArrayList<>();
        for (String segment : segments) {
            requireNoDots(segment, values);
            encoded.add(render(segment, values, PercentEncoding::path, PercentEncoding::segment));
        }
        return "/" + String.join("/", encoded);
    }

    private static void requireNoDots(String segment, Map<String, String> values) {
        if (isDots(render(segment, values, Function.identity(), Function.identity()))) {
            throw new IllegalArgumentException("the path argument in " + segment + " must not make it . or ..");
        }
    }

    private static String render(
            String segment,
            Map<String, String> values,
            Function<String, String> fixed,
            Function<String, String> value) {
        StringBuilder out = new StringBuilder();
        Matcher matcher = PLACEHOLDER.matcher(segment);
        int start = 0;
        while (matcher.find()) {
            out.append(fixed.apply(segment.substring(start, matcher.start())));
            out.append(value.apply(given(matcher.group(1), values)));
            start = matcher.end();
        }
        return out.append(fixed.apply(segment.substring(start))).toString();
    }

    private static String given(String name, Map<String, String> values) {
        String value = values.get(name);
        if (value == null) {
            throw new IllegalStateException("the path argument " + name + " was not given");
        }
        if (value.isEmpty()) {
            throw new IllegalArgumentException("the path argument " + name + " is empty");
        }
        return value;
    }

    /** Whether a path has a segment that a server or proxy may take for {@code .} or {@code ..}. */
    static boolean hasDotSegment(String path) {
        return List.of(path.split("/")).stream().anyMatch(PathExpansion::isDots);
    }

    private static boolean isDots(String segment) {
        String plain = DOT.matcher(segment).replaceAll(".");
        return plain.equals(".") || plain.equals("..");
    }
}
