package dev.apograph.runtime.http;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A path template such as {@code /applications/{applicationId}} and how values are put into it. A value can never add a
 * segment or change which segments there are: an empty value is refused, and so is one that makes its segment {@code .}
 * or {@code ..}, encoded or not.
 */
final class PathExpansion {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([^{}/]+)}");
    private static final Pattern DOT = Pattern.compile("%2[eE]");
    private static final int LONGEST_DOTS = "%2e%2e".length();

    private final List<Segment> segments;
    private final Set<String> placeholders;

    /** What stands between two slashes, and the pieces of it in order; the last piece is fixed text. */
    private record Segment(String text, List<Piece> pieces) {

        boolean isFixed() {
            return pieces.size() == 1;
        }
    }

    /**
     * Fixed text or a placeholder.
     *
     * @param text the text as it stands in the template, or the name of the placeholder
     * @param encoded the text as it is sent; null for a placeholder
     */
    private record Piece(String text, @Nullable String encoded) {}

    PathExpansion(String template) {
        if (!template.startsWith("/")) {
            throw new IllegalArgumentException("a path template starts with a slash");
        }
        this.segments = Arrays.stream(template.substring(1).split("/", -1))
                .map(segment -> new Segment(segment, pieces(segment)))
                .toList();
        this.placeholders = PLACEHOLDER
                .matcher(template)
                .results()
                .map(match -> match.group(1))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static List<Piece> pieces(String segment) {
        List<Piece> pieces = new ArrayList<>();
        Matcher matcher = PLACEHOLDER.matcher(segment);
        int start = 0;
        while (matcher.find()) {
            pieces.add(fixed(segment.substring(start, matcher.start())));
            pieces.add(new Piece(matcher.group(1), null));
            start = matcher.end();
        }
        pieces.add(fixed(segment.substring(start)));
        return List.copyOf(pieces);
    }

    private static Piece fixed(String text) {
        return new Piece(text, PercentEncoding.path(text));
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
        StringBuilder path = new StringBuilder();
        for (Segment segment : segments) {
            path.append('/');
            if (segment.isFixed()) {
                path.append(segment.pieces().get(0).encoded());
            } else {
                expand(segment, values, path);
            }
        }
        return path.toString();
    }

    private static void expand(Segment segment, Map<String, String> values, StringBuilder path) {
        StringBuilder plain = new StringBuilder();
        for (Piece piece : segment.pieces()) {
            String value = piece.encoded() == null ? given(piece.text(), values) : piece.text();
            plain.append(value);
            path.append(piece.encoded() == null ? PercentEncoding.segment(value) : piece.encoded());
        }
        if (plain.length() <= LONGEST_DOTS && isDots(plain.toString())) {
            throw new IllegalArgumentException("the path argument in " + segment.text() + " must not make it . or ..");
        }
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
        for (int start = 0; start <= path.length(); ) {
            int slash = path.indexOf('/', start);
            int end = slash < 0 ? path.length() : slash;
            if (end - start <= LONGEST_DOTS && isDots(path.substring(start, end))) {
                return true;
            }
            start = end + 1;
        }
        return false;
    }

    private static boolean isDots(String segment) {
        char first = segment.isEmpty() ? '/' : segment.charAt(0);
        if (first != '.' && first != '%') {
            return false;
        }
        String plain = DOT.matcher(segment).replaceAll(".");
        return plain.equals(".") || plain.equals("..");
    }
}
