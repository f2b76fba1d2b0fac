package dev.apograph.sample;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.apograph.spec.definition.ApiDefinition;
import dev.apograph.spec.diagnostic.Diagnostics;
import dev.apograph.spec.grammar.PageGrammars;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * The sample's pages and the vendors' pages of the same names. The latter are found through the system property
 * {@code apograph.shared} or in a folder {@code shared} beside the repository; where they are absent the calling test is
 * skipped.
 */
final class Pages {

    /** The sample's own pages and schemas. */
    static final Path OURS = Path.of("src/main/api");

    /** The folders of vendors that both have. */
    static final List<String> VENDORS = List.of("losant", "posthog");

    private Pages() {}

    /** The folder of the vendors' pages; skips the test when it is absent. */
    static Path real() {
        String stated = System.getProperty("apograph.shared", "");
        Path pages = (stated.isEmpty() ? Path.of("..", "..", "shared") : Path.of(stated)).resolve("pages");
        assumeTrue(Files.isDirectory(pages), "the folder ../shared with the real pages is not there");
        return pages;
    }

    /** The pages below a folder of pages, as paths relative to it, sorted. */
    static List<Path> names(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".txt"))
                    .map(folder::relativize)
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What a page states. */
    static ApiDefinition read(Path page) {
        return PageGrammars.read(page.getFileName().toString(), text(page), new Diagnostics())
                .api();
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
