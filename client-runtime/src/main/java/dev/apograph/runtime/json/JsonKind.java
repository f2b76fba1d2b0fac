package dev.apograph.runtime.json;

/** What stands next in a JSON text. */
public enum JsonKind {
    /** An object. */
    OBJECT("an object"),
    /** An array. */
    ARRAY("an array"),
    /** A string. */
    STRING("a string"),
    /** A number. */
    NUMBER("a number"),
    /** {@code true} or {@code false}. */
    BOOLEAN("a boolean"),
    /** {@code null}. */
    NULL("null"),
    /** No further value here: the end of the enclosing object, of the enclosing array or of the whole text. */
    END("the end");

    private final String words;

    JsonKind(String words) {
        this.words = words;
    }

    /** The kind in words, for messages. */
    String words() {
        return words;
    }
}
