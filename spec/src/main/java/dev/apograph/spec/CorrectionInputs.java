package dev.apograph.spec;

import dev.apograph.spec.correction.CorrectionFile;
import dev.apograph.spec.diagnostic.Diagnostics;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Reads the corrections files among the inputs and finds out what each covers: one at the root of a folder the files
 * below that folder, one that is an input by itself every file.
 */
final class CorrectionInputs {

    private final Set<Path> folders;
    private final List<InputFile> files;

    private CorrectionInputs(List<Path> inputs, List<InputFile> files) {
        this.folders = inputs.stream()
                .filter(Files::isDirectory)
                .map(InputNames::realPath)
                .collect(Collectors.toSet());
        this.files = files;
    }

    /** The corrections files that are readable as text, by name. */
    static List<CorrectionFile> read(List<Path> inputs, List<InputFile> files, Diagnostics diagnostics) {
        CorrectionInputs corrections = new CorrectionInputs(inputs, files);
        return files.stream()
                .filter(file -> file.kind() == FileKind.CORRECTIONS)
                .flatMap(file -> InputText.read(file, diagnostics).stream()
                        .map(text -> new CorrectionFile(file.name(), text, corrections.coveredBy(file))))
                .toList();
    }

    private Set<String> coveredBy(InputFile corrections) {
        Path folder = absolute(
                Objects.requireNonNull(corrections.path().toAbsolutePath().getParent(), "a file lies in a folder"));
        boolean atRoot = folders.contains(InputNames.realPath(folder));
        return files.stream()
                .filter(file -> !atRoot || isBelow(folder, file.path()))
                .map(InputFile::name)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** A link may lead out of the folder, and to it: what counts is that one of the two ways to the file begins there. */
    private static boolean isBelow(Path folder, Path file) {
        return absolute(file).startsWith(folder) || InputNames.realPath(file).startsWith(InputNames.realPath(folder));
    }

    private static Path absolute(Path path) {
        return path.toAbsolutePath().normalize();
    }
}
