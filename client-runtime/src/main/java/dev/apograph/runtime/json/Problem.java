package dev.apograph.runtime.json;

import java.util.Locale;

/**
 * What is wrong with a value. The words are put together only when somebody asks, since a hostile answer may hold
 * millions of wrong values.
 *
 * @param kind the kind of JSON value that was expected; END where the words say everything
 * @param words what was expected, or the whole problem
 */
record Problem(JsonKind kind, String words) {

    static final Problem NULL = text("the value is null, which is not documented");
    static final Problem REQUIRED_NULL = text("the required property is null");
    static final Problem NO_FORM = text("the value has none of the documented forms");
    static final Problem MISSING = text("the required property is missing");

    /** A value that was to be of {@code kind}, and of the more exact form that the words name. */
    static Problem expected(JsonKind kind, String words) {
        return new Problem(kind, words);
    }

    static Problem text(String words) {
        return new Problem(JsonKind.END, words);
    }

    /** What another person is told, without any value from the document. */
    String tell(JsonKind found) {
        if (kind == JsonKind.END) {
            return words;
        }
        return found == kind
                ? "expected " + words + " but found another " + kind.name().toLowerCase(Locale.ROOT)
                : "expected " + kind.words() + " but found " + found.words();
    }
}
