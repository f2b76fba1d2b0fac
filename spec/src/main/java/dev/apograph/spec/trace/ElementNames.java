package dev.apograph.spec.trace;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** The names by which a user may ask for an element, beside those in code. */
final class ElementNames {

    private static final Pattern ORIGIN = Pattern.compile("https?://[^/\\s]+");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{[^{}/]*+}|(?<=/):[^/\\s]++");
    private static final Pattern SEPARATOR = Pattern.compile("[\\s_-]++|\\(\\)");

    /** What stands before a schema that is named like a resource. */
    private static final String MARK = ElementKind.SCHEMA.word() + " ";

    private ElementNames() {}

    /** The selector first, then shorter names, which other elements may have too. */
    static List<String> of(TracedElement element) {
        List<String> names = new ArrayList<>(List.of(element.selector()));
        String selector = element.selector();
        String parent = element.parent().orElse("");
        switch (element.kind()) {
            case ENDPOINT -> names.add(selector.substring(selector.indexOf(' ') + 1));
            case PARAMETER -> {
                String endpoint = parent.endsWith(" body") ? parent.substring(0, parent.length() - 5) : parent;
                names.add(endpoint + " " + element.name());
                names.add(element.name());
            }
            case RESPONSE -> names.add(parent + " " + element.name());
            case PROPERTY -> {
                int pointer = selector.indexOf(" /");
                String schema = selector.substring(selector.startsWith(MARK) ? MARK.length() : 0, pointer);
                names.add(schema
                        + selector.substring(pointer + 1).replace("/*", "").replace('/', '.'));
                names.add(selector.substring(pointer + 1));
                names.add(element.name());
            }
            case API, RESOURCE, SCHEMA -> names.add(element.name());
            case BODY -> {}
        }
        return names;
    }

    /**
     * A name without what users need not spell as the documents do: case, white space, underscores and hyphens, the names
     * of placeholders, scheme and host of a URL, a slash at the end, and {@code #} or {@code ()} where code has them.
     */
    static String folded(String name) {
        String path = ORIGIN.matcher(name).replaceFirst("");
        String plain = PLACEHOLDER.matcher(path).replaceAll("{}");
        String folded =
                SEPARATOR.matcher(plain).replaceAll("").replace('#', '.').toLowerCase(Locale.ROOT);
        return folded.length() > 1 && folded.endsWith("/") ? folded.substring(0, folded.length() - 1) : folded;
    }
}
