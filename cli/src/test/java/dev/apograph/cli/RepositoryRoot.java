package dev.apograph.cli;

import java.nio.file.Files;
import java.nio.file.Path;

/** The folder that holds the whole project. */
final class RepositoryRoot {

    private RepositoryRoot() {}

    static Path find() {
        Path folder = Path.of("").toAbsolutePath();
        while (!Files.exists(folder.resolve("CHANGELOG.md"))) {
            folder = folder.getParent();
        }
        return folder;
    }
}
