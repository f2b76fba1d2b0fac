package dev.apograph.spec;

import dev.apograph.spec.diagnostic.Diagnostics;
import dev.apograph.spec.diagnostic.SourcePlace;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The lines of the input files as they stand there, for showing the passage of a piece of evidence. Each file is read
 * when it is first asked for. Not safe for use by several threads at once.
 */
public final class InputPassages {

    private final Map<String, InputFile> files;
    private final Map<String, List<String>> lines = new HashMap<>();

    private InputPassages(Map<String, InputFile> files) {
        this.files = files;
    }

    /**
     * The files below the inputs, under the names that evidence and diagnostics have for them.
     *
     * @param inputs files and folders, as {@link ApiReader#read} takes them
     */
    public static InputPassages of(List<Path> inputs) {
        // Whoever reads the inputs reports what is wrong with them.
        return new InputPassages(InputFinder.find(inputs, new Diagnostics()).stream()
                .collect(Collectors.toUnmodifiableMap(InputFile::name, Function.identity())));
    }

    /** The lines of a passage, all of them where the whole file is meant; none where the file cannot be read. */
    public List<String> lines(SourcePlace place) {
        List<String> all = lines.computeIfAbsent(place.file(), this::read);
        int first = Math.max(1, place.firstLine());
        int last = place.firstLine() == 0 ? all.size() : Math.min(place.lastLine(), all.size());
        return first > last ? List.of() : all.subList(first - 1, last);
    }

    private List<String> read(String name) {
        return Optional.ofNullable(files.get(name))
                .flatMap(file -> InputText.read(file, new Diagnostics()))
                .map(text -> text.lines().toList())
                .orElse(List.of());
    }
}
