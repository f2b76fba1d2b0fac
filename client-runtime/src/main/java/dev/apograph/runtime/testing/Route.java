package dev.apograph.runtime.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A method and a path template.
 *
 * @param method the HTTP method, in capitals
 * @param template the path with placeholders in braces
 * @param segments the template between slashes
 */
record Route(String method, String template, List<SegmentPattern> segments) {

    static Route of(String method, String template) {
        if (!template.startsWith("/")) {
            throw new IllegalArgumentException("a path starts with a slash: " + template);
        }
        return new Route(method.toUpperCase(Locale.ROOT), template, segments(template));
    }

    private static List<SegmentPattern> segments(String template) {
        List<SegmentPattern> segments = new ArrayList<>();
        for (String segment : split(template)) {
            segments.add(SegmentPattern.of(segment));
        }
        return List.copyOf(segments);
    }

    /** The parts of a path between its slashes, still encoded; empty ones too. */
    static List<String> split(String path) {
        return List.of(path.split("/", -1));
    }

    /** Whether a request goes here. */
    boolean takes(String requestMethod, List<String> path) {
        if (!method.equals(requestMethod) || path.size() != segments.size()) {
            return false;
        }
        for (int i = 0; i < path.size(); i++) {
            if (!segments.get(i).takes(path.get(i))) {
                return false;
            }
        }
        return true;
    }

    /** How much a request looks as if it were meant for here; the higher the more. */
    int likeness(String requestMethod, List<String> path) {
        int likeness = -2 * Math.abs(segments.size() - path.size());
        for (int i = 0; i < Math.min(path.size(), segments.size()); i++) {
            SegmentPattern segment = segments.get(i);
            int weight = segment.names().isEmpty() ? 3 : 1;
            likeness += segment.takes(path.get(i)) ? weight : 0;
        }
        return likeness + (method.equals(requestMethod) ? 1 : 0);
    }

    /** How many characters are fixed; among routes that take a path the one with most of them is meant. */
    int fixedLength() {
        return segments.stream().mapToInt(SegmentPattern::fixedLength).sum();
    }

    /** What two routes share that take the same requests. */
    String key() {
        return method + " "
                + String.join("/", segments.stream().map(SegmentPattern::key).toList());
    }

    @Override
    public String toString() {
        return method + " " + template;
    }
}
