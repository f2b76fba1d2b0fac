package dev.apograph.spec.trace;

import dev.apograph.spec.SharedFolder;
import dev.apograph.spec.diagnostic.SourcePlace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The lines of input files by place, as they stand there. */
final class Passages {

    private final Map<String, List<String>> files = new HashMap<>();

    Passages(List<Path> folders) throws IOException {
        for (Path folder : folders) {
            try (Stream<Path> found = Files.walk(folder)) {
                found.filter(Files::isRegularFile)
                        .forEach(file -> files.put(
                                folder.relativize(file).toString(),
                                SharedFolder.text(file).lines().toList()));
            }
        }
    }

    /** A passage without what differs between layouts: white space, escapes, marks and entities. */
    String squeezed(SourcePlace place) {
        List<String> lines = files.get(place.file());
        return squeeze(String.join(
                "\n",
                place.firstLine() == 0
                        ? lines
                        : lines.subList(place.firstLine() - 1, Math.min(place.lastLine(), lines.size()))));
    }

    static String squeeze(String text) {
        return text.replaceAll("<[^>]*>", "")
                .replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&amp;", "&")
                .replaceAll("[\\s\\\\*`\\u00a0\\u200b]+", "");
    }
}
