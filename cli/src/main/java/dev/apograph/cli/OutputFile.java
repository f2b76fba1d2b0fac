package dev.apograph.cli;

import dev.apograph.spec.diagnostic.DiagnosticCode;
import dev.apograph.spec.diagnostic.Diagnostics;
import dev.apograph.spec.diagnostic.SourcePlace;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/** A single file of output. Whoever reads it finds the old content or the new, never a part. */
final class OutputFile {

    private final Path file;

    OutputFile(Path file) {
        this.file = file;
    }

    /**
     * Writes the file, and the folders above it where they are missing, unless it holds this text already.
     *
     * @param diagnostics learns why the file cannot be written
     * @return what became of the file, for the summary
     */
    List<String> write(String text, Diagnostics diagnostics) {
        byte[] content = text.getBytes(StandardCharsets.UTF_8);
        try {
            Path target = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
            if (Files.isRegularFile(target) && Arrays.equals(Files.readAllBytes(target), content)) {
                return List.of("0 files written", "1 unchanged");
            }
            replace(target, content);
            return List.of("1 file written");
        } catch (IOException e) {
            Path name = file.getFileName();
            diagnostics.add(
                    DiagnosticCode.OUTPUT_NOT_WRITABLE,
                    SourcePlace.wholeFile(name == null ? "output" : name.toString()),
                    file + " cannot be written (" + e.getClass().getSimpleName() + ")",
                    "name a file in a folder that you may write to");
            return List.of("0 files written");
        }
    }

    private static void replace(Path target, byte[] content) throws IOException {
        Files.createDirectories(target.getParent());
        Path fresh = target.resolveSibling("." + target.getFileName() + "." + UUID.randomUUID());
        try {
            try (FileChannel channel =
                    FileChannel.open(fresh, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
                ByteBuffer buffer = ByteBuffer.wrap(content);
                while (buffer.hasRemaining()) {
                    channel.write(buffer);
                }
                channel.force(true);
            }
            Files.move(fresh, target, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(fresh);
        }
    }
}
