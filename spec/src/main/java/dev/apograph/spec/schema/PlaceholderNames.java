package dev.apograph.spec.schema;

import java.util.Set;
import java.util.regex.Pattern;

/**
 * Tells the names of properties from keys that stand for any other: the names that documentation tools make up for
 * additional properties, and identifiers and dates, which a map is keyed by.
 */
final class PlaceholderNames {

    private static final Pattern MADE_UP = Pattern.compile("property[1-9]|additionalProp[1-9]");
    private static final Pattern IDENTIFIER = Pattern.compile(
            "[0-9a-f]{24}|[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}|\\d+|\\d{4}-\\d\\d-\\d\\d.{0,24}");

    private PlaceholderNames() {}

    /** Whether each of some names is made up, or each an identifier; false for none at all. */
    static boolean areAll(Set<String> names) {
        return !names.isEmpty() && (allMatch(names, MADE_UP) || allMatch(names, IDENTIFIER));
    }

    private static boolean allMatch(Set<String> names, Pattern pattern) {
        return names.stream().allMatch(name -> pattern.matcher(name).matches());
    }
}
