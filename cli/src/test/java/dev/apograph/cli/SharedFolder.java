package dev.apograph.cli;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The folder with the real pages. It is no part of the repository: it lies beside it, or where the system property
 * {@code apograph.shared} says.
 */
final class SharedFolder {

    private SharedFolder() {}

    /** A file or folder below the shared folder; where there is none, the test is skipped. */
    static Path require(String relative) {
        Optional<Path> shared = find();
        assumeTrue(
                shared.isPresent(), "skipped: there is no folder ../shared with the real pages beside the repository");
        return shared.orElseThrow().resolve(relative);
    }

    private static Optional<Path> find() {
        String configured = System.getProperty("apograph.shared", "");
        Path beside = RepositoryRoot.find().resolveSibling("shared");
        return Optional.of(configured.isEmpty() ? beside : Path.of(configured))
                .filter(folder -> Files.isDirectory(folder.resolve("pages")));
    }
}
