package dev.apograph.runtime;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;

/**
 * A file that a server sends, of any size, read as it comes. Must be closed or saved; can be read once, by one thread.
 * Reading throws {@link ApiException} if the connection breaks or is silent for too long. A server that tells no length
 * can break off without anyone noticing.
 */
public final class Download implements AutoCloseable {

    private static final int BUFFER_BYTES = 64 << 10;

    private final ResponseInfo response;
    private final InputStream body;

    private Download(ResponseInfo response, InputStream body) {
        this.response = Objects.requireNonNull(response, "response");
        this.body = Objects.requireNonNull(body, "body");
    }

    /** A file as the body of an answer, for fakes too; the stream is closed with it. */
    public static Download of(ResponseInfo response, InputStream body) {
        return new Download(response, body);
    }

    /** This download, telling how far it has come. */
    public Download withProgress(TransferProgress progress) {
        return new Download(response, new CountingStream(body, Objects.requireNonNull(progress, "progress"), length()));
    }

    /** Status and headers of the answer. */
    public ResponseInfo response() {
        return response;
    }

    /** The bytes; closing the stream closes the download. */
    public InputStream stream() {
        return body;
    }

    /** How many bytes there are, if the server says so. */
    public OptionalLong length() {
        boolean plain = response.headers().all("content-encoding").stream().allMatch("identity"::equalsIgnoreCase);
        return response.headers()
                .first("content-length")
                .filter(text -> plain && text.matches("[0-9]{1,18}"))
                .map(text -> OptionalLong.of(Long.parseLong(text)))
                .orElse(OptionalLong.empty());
    }

    /** The media type. */
    public Optional<String> contentType() {
        return response.headers().first("content-type");
    }

    /**
     * The name that the server gives the file (RFC 6266, {@code filename*} or {@code filename}): its last segment, without
     * characters that mean something to a file system; never {@code .} or {@code ..}. It is never used by this class
     * itself.
     */
    public Optional<String> fileName() {
        return response.headers().first("content-disposition").flatMap(FileNames::of);
    }

    /**
     * Writes the file, which appears under its name when it is complete and not before.
     *
     * @return how many bytes were written
     * @throws FileAlreadyExistsException if the target exists
     * @throws IOException if the file cannot be written
     * @throws ApiException if the file does not arrive as a whole
     */
    public long saveTo(Path target) throws IOException {
        return save(target, false);
    }

    /** As {@link #saveTo}, replacing the target if it exists; until the new file is complete the old one stays. */
    public long replace(Path target) throws IOException {
        return save(target, true);
    }

    private long save(Path target, boolean replace) throws IOException {
        Path part = target.toAbsolutePath().resolveSibling(".apograph-" + UUID.randomUUID() + ".part");
        try (body) {
            if (!replace && Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
                throw new FileAlreadyExistsException(target.toString());
            }
            long bytes = write(part);
            move(part, target, replace);
            return bytes;
        } finally {
            Files.deleteIfExists(part);
        }
    }

    private long write(Path part) throws IOException {
        try (FileChannel out = FileChannel.open(part, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            byte[] buffer = new byte[BUFFER_BYTES];
            long sum = 0;
            for (int count = body.read(buffer); count >= 0; count = body.read(buffer)) {
                ByteBuffer bytes = ByteBuffer.wrap(buffer, 0, count);
                while (bytes.hasRemaining()) {
                    sum += out.write(bytes);
                }
            }
            out.force(true);
            return sum;
        }
    }

    private static void move(Path part, Path target, boolean replace) throws IOException {
        if (!replace) {
            Files.move(part, target);
            return;
        }
        try {
            Files.move(part, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** Ends the call and frees its connection. Closing again does nothing. */
    @Override
    public void close() {
        try {
            body.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Status and harmless headers only. */
    @Override
    public String toString() {
        return "Download[" + response + "]";
    }
}
