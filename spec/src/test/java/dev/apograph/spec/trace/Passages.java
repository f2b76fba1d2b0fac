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

    /** A file without what differs between layouts, and where in it each line starts and the last one ends. */
    private record Squeezed(String text, int[] starts) {}

    private final Map<String, Squeezed> files = new HashMap<>();

    Passages(List<Path> folders) throws IOException {
        for (Path folder : folders) {
            try (Stream<Path> found = Files.walk(folder)) {
                found.filter(Files::isRegularFile)
                        .forEach(file -> files.put(
                                folder.relativize(file).toString(),
                                squeezed(SharedFolder.text(file).lines().toList())));
            }
        }
    }

    private static Squeezed squeezed(List<String> lines) {
        StringBuilder text = new StringBuilder();
        int[] starts = new int[lines.size() + 1];
        for (int i = 0; i < lines.size(); i++) {
            text.append(squeeze(lines.get(i)));
            starts[i + 1] = text.length();
        }
        return new Squeezed(text.toString(), starts);
    }

    /** A passage without what differs between layouts: white space, escapes, marks and entities. */
    String squeezed(SourcePlace place) {
        Squeezed file = files.get(place.file());
        int last = file.starts().length - 1;
        return place.firstLine() == 0
                ? file.text()
                : file.text()
                        .substring(
                                file.starts()[place.firstLine() - 1], file.starts()[Math.min(place.lastLine(), last)]);
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
