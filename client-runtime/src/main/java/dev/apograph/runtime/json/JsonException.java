package dev.apograph.runtime.json;

/**
 * A JSON text is malformed, breaks a limit, or is not of the form that was asked for. The message names the path and,
 * where known, line and column; it never holds the value of a string.
 */
public final class JsonException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private static final int LONGEST_PATH = 300;

    private final String path;

    /**
     * Reports a problem at a path.
     *
     * @param path where in the document, such as {@code $.items[3].name}
     * @param problem what is wrong, without any value from the document
     */
    public JsonException(String path, String problem) {
        super(shortened(path) + ": " + problem);
        this.path = path;
    }

    /** The beginning and the end of a path that is too long for a message. */
    private static String shortened(String path) {
        int half = LONGEST_PATH / 2;
        return path.length() <= LONGEST_PATH
                ? path
                : path.substring(0, half) + " ... " + path.substring(path.length() - half);
    }

    /** Where in the document the problem is, such as {@code $.items[3].name}. */
    public String path() {
        return path;
    }
}
