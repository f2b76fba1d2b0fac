package dev.apograph.maven;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.apache.maven.plugin.MojoExecutionException;

/** The file of a report. Whoever reads it finds the old content or the new, never a part. */
record ReportFile(Path path) {

    /** Writes the file as UTF-8, and the folders above it where they are missing, unless it holds this text already. */
    void write(String text) throws MojoExecutionException {
        Path target = path.toAbsolutePath();
        try {
            if (Files.isRegularFile(target) && Files.size(target) < Integer.MAX_VALUE) {
                if (Files.readString(target).equals(text)) {
                    return;
                }
            }
            Files.createDirectories(target.getParent());
            replace(target, text);
        } catch (IOException e) {
            throw new MojoExecutionException(
                    "The report " + path + " cannot be written (" + e.getClass().getSimpleName() + ").", e);
        }
    }

    private static void replace(Path target, String text) throws IOException {
        Path fresh = Files.createTempFile(target.getParent(), ".", target.getFileName().toString());
        try {
            Files.writeString(fresh, text);
            try {
                Files.move(fresh, target, StandardCopyOption.ATOMIC_MOVE);
            } catch (AtomicMoveNotSupportedException e) {
                Files.move(fresh, target, StandardCopyOption.REPLACE_EXISTING);
            }
        } finally {
            Files.deleteIfExists(fresh);
        }
    }
}
