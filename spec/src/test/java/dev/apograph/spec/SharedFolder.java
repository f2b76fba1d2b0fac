package dev.apograph.spec;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * The folder of real pages and schemas beside the repository. It is found through the system property
 * {@code apograph.shared} or as {@code ../shared} beside the repository's root; where it is absent the calling test is
 * skipped.
 */
public final class SharedFolder {

    private SharedFolder() {}

    /** A file or folder in it; skips the test when it is absent. */
    public static Path path(String relative) {
        String stated = System.getProperty("apograph.shared", "");
        List<Path> candidates =
                stated.isEmpty() ? List.of(Path.of("../shared"), Path.of("../../shared")) : List.of(Path.of(stated));
        Path found = candidates.stream()
                .map(folder -> folder.resolve(relative))
                .filter(Files::exists)
                .findFirst()
                .orElse(candidates.get(0).resolve(relative));
        assumeTrue(Files.exists(found), "the shared folder with " + relative + " is not there");
        return found;
    }

    /** The files of a folder in it whose names end as stated, sorted. */
    public static List<Path> files(String folder, String ending) {
        try (Stream<Path> files = Files.list(path(folder))) {
            return files.filter(file -> file.getFileName().toString().endsWith(ending))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The text of a file. */
    public static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
