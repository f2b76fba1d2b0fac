package dev.apograph.runtime.testing;

/** Tells two texts apart. */
final class TextComparison {

    private static final int LONGEST_TEXT = 200;

    private TextComparison() {}

    /** The difference between two texts that are not equal, both cut to where they differ. */
    static String difference(String expected, String actual) {
        int at = 0;
        while (at < Math.min(expected.length(), actual.length()) && expected.charAt(at) == actual.charAt(at)) {
            at++;
        }
        return "expected " + from(expected, at) + " but was " + from(actual, at)
                + (at == 0 ? "" : ", from character " + at);
    }

    private static String from(String text, int at) {
        return '"' + shortened(text.substring(at)) + '"';
    }

    /** The start of a text. */
    static String shortened(String text) {
        return text.length() > LONGEST_TEXT ? text.substring(0, LONGEST_TEXT) + "..." : text;
    }
}
