package dev.apograph.generator.write;

import dev.apograph.generator.text.RelativePath;
import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Objects;
import java.util.UUID;

/** The folder that files are written below. What is reached through a symbolic link counts as outside. */
final class OutputFolder {

    private final Path root;

    OutputFolder(Path root) {
        this.root = root.toAbsolutePath().normalize();
    }

    /** Something that stands where a file or folder of ours has to be. */
    static final class Obstacle extends IOException {

        private static final long serialVersionUID = 1L;

        private final String path;
        private final String sentence;

        Obstacle(String path, String sentence) {
            super(sentence);
            this.path = path;
            this.sentence = sentence;
        }

        /** Where it stands, below the folder. */
        String path() {
            return path;
        }

        /** What is wrong with it. */
        String sentence() {
            return sentence;
        }
    }

    /**
     * Whether a file is there with exactly this content.
     *
     * @throws Obstacle if the file cannot be there, because something else is in the way
     */
    boolean holds(RelativePath file, byte[] content) throws IOException {
        requireFree(file);
        Path target = file.below(root);
        return Files.exists(target, LinkOption.NOFOLLOW_LINKS)
                && Files.size(target) == content.length
                && Arrays.equals(Files.readAllBytes(target), content);
    }

    /** Puts a file into its place, whole; until then the old one stays. */
    void write(RelativePath file, byte[] content) throws IOException {
        Path target = file.below(root);
        Path folder = parent(target);
        Files.createDirectories(folder);
        requireFree(file);
        Path beside = folder.resolve("." + UUID.randomUUID() + ".tmp");
        try {
            Files.write(beside, content, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
            move(beside, target);
        } finally {
            Files.deleteIfExists(beside);
        }
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    // From the root downwards, since nothing can be known of what lies below a file.
    private void requireFree(RelativePath file) throws Obstacle {
        require(Files.isDirectory(root) || isAbsent(root), root, "not a folder");
        Path target = file.below(root);
        Path path = root;
        for (Path part : root.relativize(parent(target))) {
            path = path.resolve(part);
            require(Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS) || isAbsent(path), path, "not a folder");
        }
        require(Files.isRegularFile(target, LinkOption.NOFOLLOW_LINKS) || isAbsent(target), target, "not a file");
    }

    private static Path parent(Path file) {
        return Objects.requireNonNull(file.getParent());
    }

    private static boolean isAbsent(Path path) {
        return Files.notExists(path, LinkOption.NOFOLLOW_LINKS);
    }

    private void require(boolean fine, Path path, String what) throws Obstacle {
        if (!fine) {
            String place = root.relativize(path).toString().replace('\\', '/');
            throw new Obstacle(
                    place, "Something that is " + what + ", or a link, stands where output has to be written.");
        }
    }
}
