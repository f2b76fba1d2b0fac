package dev.apograph.generator.emit;

/** Shows a string in a comment as JSON would, so that blanks at its ends and an empty one can be seen. */
final class JsonText {

    private JsonText() {}

    static String quoted(String text) {
        return "\"" + text + "\"";
    }
}
