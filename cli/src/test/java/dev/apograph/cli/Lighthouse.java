package dev.apograph.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A small page and its schemas in our own words, in the form of the first family of pages. */
final class Lighthouse {

    private static final List<String> FILES = List.of("lamp.txt", "lamp.json", "lampPatch.json", "error.json");

    private Lighthouse() {}

    /** Copies the page and its schemas into a folder. */
    static Path copyTo(Path folder) throws IOException {
        Files.createDirectories(folder);
        for (String file : FILES) {
            Files.writeString(folder.resolve(file), text(file));
        }
        return folder;
    }

    /** The text of one of the files. */
    static String text(String file) throws IOException {
        try (InputStream in = Lighthouse.class.getResourceAsStream("/lighthouse/" + file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
