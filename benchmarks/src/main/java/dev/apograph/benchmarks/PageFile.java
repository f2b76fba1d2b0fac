package dev.apograph.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The pages that are read: those of the sample project, or, where {@code -Dapograph.corpus=FOLDER} names a folder with a
 * folder for each layout, the pages in there.
 */
final class PageFile {

    private static final Path SAMPLE = Path.of("sample-project/src/main/api/losant/applications.txt");

    private PageFile() {}

    /** The largest page of a layout. */
    static Path largest(String layout) {
        String corpus = System.getProperty("apograph.corpus", "");
        if (corpus.isEmpty()) {
            return SAMPLE;
        }
        try (var files = Files.list(Path.of(corpus, layout))) {
            List<Path> pages = files.filter(Files::isRegularFile).sorted().toList();
            Path largest = pages.get(0);
            for (Path page : pages) {
                largest = Files.size(page) > Files.size(largest) ? page : largest;
            }
            return largest;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The text of a page. */
    static String text(Path page) {
        try {
            return Files.readString(page);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
