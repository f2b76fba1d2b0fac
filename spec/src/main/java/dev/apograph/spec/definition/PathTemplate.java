package dev.apograph.spec.definition;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An endpoint's path below the base URL, with placeholders in braces (RFC 6570 level 1), such as
 * {@code /applications/{APPLICATION_ID}}. Placeholders keep the name that the documents give them.
 *
 * @param template the path, starting with {@code /}
 */
public record PathTemplate(String template) {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([^{}/]+)}");

    /** Refuses a path that does not start with a slash. */
    public PathTemplate {
        if (!template.startsWith("/")) {
            throw new IllegalArgumentException("path template without a leading slash");
        }
    }

    /** The names of the placeholders in the order of the path. */
    public List<String> placeholders() {
        List<String> names = new ArrayList<>();
        Matcher matcher = PLACEHOLDER.matcher(template);
        while (matcher.find()) {
            names.add(matcher.group(1));
        }
        return List.copyOf(names);
    }

    /** The path with every placeholder emptied: equal for two templates that name the same route. */
    public String route() {
        return PLACEHOLDER.matcher(template).replaceAll("{}");
    }

    @Override
    public String toString() {
        return template;
    }
}
