package dev.apograph.maven;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The files and folders of a goal, as Maven hands them over: an empty element arrives as null. */
final class Inputs {

    private Inputs() {}

    /** The inputs that name something. */
    static List<Path> paths(List<? extends @Nullable File> inputs) {
        return inputs.stream().filter(Objects::nonNull).map(File::toPath).toList();
    }

    /** What is wrong with the elements, one sentence each; empty when nothing is. */
    static List<String> problems(List<? extends @Nullable File> inputs) {
        return inputs.stream().allMatch(Objects::nonNull)
                ? List.of()
                : List.of("<inputs> holds an empty element: name a file or folder in each <input>.");
    }

    /** The inputs that a file or folder of output lies in. */
    static List<Path> around(Path output, List<Path> inputs) {
        Path written = output.toAbsolutePath().normalize();
        return inputs.stream()
                .filter(input -> written.startsWith(input.toAbsolutePath().normalize()))
                .toList();
    }
}
