package dev.apograph.spec.page;

import java.util.regex.Pattern;

/**
 * Tells lines that say nothing of the API.
 *
 * @param name the rule's name in coverage and documents, such as {@code skip-link}
 * @param line what such a line looks like as a whole
 */
public record NoiseRule(String name, Pattern line) {

    /** A rule for lines of a form. */
    public static NoiseRule of(String name, String line) {
        return new NoiseRule(name, Pattern.compile(line));
    }

    /** Whether a text is such a line. */
    public boolean matches(String text) {
        return line.matcher(text).matches();
    }
}
