package dev.apograph.runtime.http;

import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * What a call is to send cannot be read: sending it again would not help. Unchecked, since the JDK's publisher takes a
 * checked exception for the end of the content.
 */
final class UnreadableContentException extends UncheckedIOException {

    private static final long serialVersionUID = 1L;

    UnreadableContentException(IOException cause) {
        super("what was to be sent cannot be read", cause);
    }

    /** The content is made by the program, or watched by it, and that failed. */
    UnreadableContentException(RuntimeException cause) {
        this(new IOException("the content to be sent failed", cause));
    }
}
