package dev.apograph.generator.write;

/** Says that a generated file is not the Java that we write. */
final class UnreadableSourceException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UnreadableSourceException(String message) {
        super(message);
    }
}
