package dev.apograph.spec;

import java.nio.file.Path;

/**
 * A file to read.
 *
 * @param name path relative to its input, with {@code /} between its parts; unique among the files of a run
 * @param path where it lies; ends with the parts of {@code name}
 * @param kind what it is read as
 */
record InputFile(String name, Path path, FileKind kind) {

    /** The same file under another name. */
    InputFile named(String otherName) {
        return new InputFile(otherName, path, kind);
    }
}
