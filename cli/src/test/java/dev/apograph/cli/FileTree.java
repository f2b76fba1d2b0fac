package dev.apograph.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Reads whole folders. */
final class FileTree {

    private FileTree() {}

    /** Every file below a folder with its text, by path. */
    static Map<String, String> read(Path folder) {
        Map<String, String> texts = new TreeMap<>();
        for (Path file : list(folder, "")) {
            try {
                texts.put(folder.relativize(file).toString(), Files.readString(file));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return texts;
    }

    /** The files below a folder whose names end in {@code ending}, sorted; none when there is no such folder. */
    static List<Path> list(Path folder, String ending) {
        if (!Files.exists(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
