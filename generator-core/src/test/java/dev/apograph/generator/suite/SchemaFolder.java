package dev.apograph.generator.suite;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A folder that a test fills with schema files. */
final class SchemaFolder {

    private final Path folder;

    SchemaFolder(Path folder) {
        this.folder = folder;
    }

    /** Writes a schema; the name may hold folders. */
    SchemaFolder with(String file, String schema) {
        try {
            Path path = folder.resolve(file);
            Files.createDirectories(path.getParent());
            Files.writeString(path, schema);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The folder. */
    Path path() {
        return folder;
    }
}
