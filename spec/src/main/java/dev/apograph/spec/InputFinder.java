package dev.apograph.spec;

import dev.apograph.spec.diagnostic.DiagnosticCode;
import dev.apograph.spec.diagnostic.Diagnostics;
import dev.apograph.spec.diagnostic.SourcePlace;
import java.io.IOException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** Finds the files to read: an input is a file, or a folder of which every file below it counts. */
final class InputFinder {

    private final Diagnostics diagnostics;
    private final List<InputFile> found = new ArrayList<>();
    private final List<InputFile> misplaced = new ArrayList<>();

    private InputFinder(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    /**
     * Finds pages, schemas and corrections, each file once, in the order of their names whatever the order of the inputs. What
     * starts with a dot is passed over below a folder, and so is a link that leads back to a folder above itself.
     */
    static List<InputFile> find(List<Path> inputs, Diagnostics diagnostics) {
        InputFinder finder = new InputFinder(diagnostics);
        inputs.forEach(finder::findIn);
        finder.reportMisplaced();
        return InputNames.unique(finder.found);
    }

    /** The name of an input in diagnostics: its last part, since a place is never an absolute path. */
    static SourcePlace placeOf(Path input) {
        Path normal = input.toAbsolutePath().normalize();
        Path last = normal.getFileName();
        return SourcePlace.wholeFile(last == null ? normal.toString() : last.toString());
    }

    private void findIn(Path input) {
        if (Files.isDirectory(input)) {
            findBelow(input);
        } else if (Files.isRegularFile(input)) {
            add(input, input, input.toAbsolutePath().normalize().getFileName().toString());
        } else if (Files.exists(input)) {
            report(DiagnosticCode.INPUT_UNREADABLE, placeOf(input), input + " is neither a file nor a folder");
        } else {
            diagnostics.add(
                    DiagnosticCode.INPUT_MISSING, placeOf(input), input + " does not exist", "check how it is spelt");
        }
    }

    private void findBelow(Path folder) {
        int before = found.size();
        try {
            Files.walkFileTree(
                    folder, EnumSet.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, new FolderVisitor(folder));
        } catch (IOException e) {
            unreadable(folder, folder, e);
        }
        if (found.size() == before) {
            diagnostics.add(
                    DiagnosticCode.NO_PAGES,
                    placeOf(folder),
                    folder + " holds neither a page nor a schema",
                    "save the pages there as .txt, .md or .html");
        }
    }

    private void add(Path root, Path file, String name) {
        FileKind kind = FileKind.of(name);
        if (name.chars().anyMatch(Character::isISOControl)) {
            report(DiagnosticCode.INPUT_UNREADABLE, placeOf(root), "a file's name holds a control character");
        } else if (kind == FileKind.OTHER) {
            report(DiagnosticCode.FILE_SKIPPED, SourcePlace.wholeFile(name), "a file with this ending is not read");
        } else {
            boolean deep = kind == FileKind.CORRECTIONS && name.contains("/");
            (deep ? misplaced : found).add(new InputFile(name, file, kind));
        }
    }

    /** A corrections file below a folder's root may still lie at the root of another input. */
    private void reportMisplaced() {
        Set<Path> read = found.stream()
                .filter(file -> file.kind() == FileKind.CORRECTIONS)
                .map(file -> InputNames.realPath(file.path()))
                .collect(Collectors.toSet());
        misplaced.stream()
                .filter(file -> !read.contains(InputNames.realPath(file.path())))
                .forEach(file -> diagnostics.add(
                        DiagnosticCode.CORRECTIONS_MISPLACED,
                        SourcePlace.wholeFile(file.name()),
                        "corrections are read at the root of an input only",
                        "move the file there, or give its folder as an input of its own"));
    }

    private void unreadable(Path root, Path file, IOException cause) {
        SourcePlace place = file.equals(root) ? placeOf(root) : SourcePlace.wholeFile(nameBelow(root, file));
        report(DiagnosticCode.INPUT_UNREADABLE, place, InputText.reason(cause));
    }

    private void report(DiagnosticCode code, SourcePlace place, String message) {
        diagnostics.add(code, place, message, "");
    }

    private static String nameBelow(Path root, Path file) {
        return StreamSupport.stream(root.relativize(file).spliterator(), false)
                .map(Path::toString)
                .collect(Collectors.joining("/"));
    }

    /** Visits everything below one folder; what cannot be visited is reported and the walk goes on. */
    private final class FolderVisitor extends SimpleFileVisitor<Path> {

        private final Path root;

        FolderVisitor(Path root) {
            this.root = root;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            return isHidden(folder) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (isHidden(file)) {
                return FileVisitResult.CONTINUE;
            }
            String name = nameBelow(root, file);
            if (attributes.isRegularFile()) {
                add(root, file, name);
            } else {
                report(
                        DiagnosticCode.INPUT_UNREADABLE,
                        SourcePlace.wholeFile(name),
                        attributes.isSymbolicLink() ? "the link leads nowhere" : "this is neither a file nor a folder");
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException cause) {
            if (!isHidden(file) && !(cause instanceof FileSystemLoopException)) {
                unreadable(root, file, cause);
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException cause) {
            if (cause != null) {
                unreadable(root, folder, cause);
            }
            return FileVisitResult.CONTINUE;
        }

        private boolean isHidden(Path file) {
            return !file.equals(root) && file.getFileName().toString().startsWith(".");
        }
    }
}
