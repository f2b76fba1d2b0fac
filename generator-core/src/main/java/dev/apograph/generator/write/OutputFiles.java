package dev.apograph.generator.write;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The file operations of a transaction. None follows a symbolic link at the end of its path. */
interface OutputFiles {

    /** What stands at a path. */
    enum Kind {
        NOTHING,
        FILE,
        FOLDER,
        /** A symbolic link, a device or the like. */
        OTHER
    }

    /** What stands at a path. */
    Kind kind(Path path) throws IOException;

    /** The bytes of a file; empty when nothing stands there. */
    Optional<byte[]> read(Path file) throws IOException;

    /** Makes a folder and those above it. */
    void createFolders(Path folder) throws IOException;

    /** Writes a file and waits until the disk has it. */
    void write(Path file, byte[] bytes) throws IOException;

    /** Moves a file over another in one step: whoever looks sees the one or the other. */
    void move(Path from, Path to) throws IOException;

    /** Deletes a file, or a folder that is empty, if it is there. */
    void delete(Path path) throws IOException;

    /** What a folder holds. */
    List<Path> list(Path folder) throws IOException;
}
