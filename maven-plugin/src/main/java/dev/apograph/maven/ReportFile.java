package dev.apograph.maven;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.UUID;
import org.apache.maven.plugin.MojoExecutionException;

/** The file of a report, or a link to it. Whoever reads it finds the old content or the new, never a part. */
record ReportFile(Path path) {

    /** Writes the file as UTF-8, and the folders above it where they are missing, unless it holds this text already. */
    void write(String text) throws MojoExecutionException {
        try {
            Path target = Files.exists(path) ? path.toRealPath() : path.toAbsolutePath();
            byte[] content = text.getBytes(StandardCharsets.UTF_8);
            if (Files.isRegularFile(target) && Arrays.equals(Files.readAllBytes(target), content)) {
                return;
            }
            Files.createDirectories(target.getParent());
            replace(target, content);
        } catch (IOException e) {
            throw new MojoExecutionException(
                    "The report " + path + " cannot be written (" + e.getClass().getSimpleName()
                            + "): name a file with <reportFile>, in a folder that you may write to.",
                    e);
        }
    }

    private static void replace(Path target, byte[] content) throws IOException {
        Path fresh = target.resolveSibling("." + target.getFileName() + "." + UUID.randomUUID());
        try {
            Files.write(fresh, content, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
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
