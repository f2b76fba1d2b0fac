package dev.apograph.spec.page;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The labels to which a page gives a destination anywhere: a page is parsed in parts, but its links go across them. */
final class LinkDefinitions {

    private static final Pattern DEFINITION = Pattern.compile("\\[([^\\[\\]]{1,500})]:\\s*\\S.*");

    private LinkDefinitions() {}

    static Set<String> of(SourceText source) {
        return source.lines().stream()
                .filter(line -> line.startsWith("["))
                .map(DEFINITION::matcher)
                .filter(Matcher::matches)
                .map(definition -> key(definition.group(1)))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Labels are the same whatever their case and their white space. */
    static String key(String label) {
        return MarkupText.collapsed(label).toLowerCase(Locale.ROOT);
    }
}
