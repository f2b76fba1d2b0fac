package dev.apograph.generator.write;

import java.io.IOException;

/** Something in the output folder stands where a file or folder of ours belongs, and must not be followed. */
final class OutputRefusedException extends IOException {

    private static final long serialVersionUID = 1L;

    private final String path;
    private final String reason;

    OutputRefusedException(String path, String reason) {
        super(path + " " + reason);
        this.path = path;
        this.reason = reason;
    }

    /** Where it stands, relative to the output folder; empty for the folder itself. */
    String path() {
        return path;
    }

    /** What stands in the way, in words for a user. */
    String reason() {
        return reason;
    }
}
