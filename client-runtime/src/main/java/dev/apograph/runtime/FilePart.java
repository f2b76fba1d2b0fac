package dev.apograph.runtime;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;

/** A file to be uploaded as a part of a multipart form. Its content is read while it is sent. Immutable. */
public final class FilePart {

    private static final String DEFAULT_CONTENT_TYPE = "application/octet-stream";

    private final String fileName;
    private final String contentType;
    private final Content content;

    private FilePart(String fileName, String contentType, Content content) {
        this.fileName = Objects.requireNonNull(fileName, "fileName");
        this.contentType = Objects.requireNonNull(contentType, "contentType");
        this.content = content;
    }

    /** Where the bytes come from. */
    private interface Content {

        InputStream open() throws IOException;

        OptionalLong length() throws IOException;

        default boolean isRepeatable() {
            return true;
        }
    }

    /** A file of the file system, sent under its own name. */
    public static FilePart of(Path file) {
        Path name = file.getFileName();
        return new FilePart(name == null ? "file" : name.toString(), DEFAULT_CONTENT_TYPE, new Content() {
            @Override
            public InputStream open() throws IOException {
                return Files.newInputStream(file);
            }

            @Override
            public OptionalLong length() throws IOException {
                if (Files.isDirectory(file)) {
                    throw new FileSystemException(file.toString(), null, "is a folder");
                }
                return OptionalLong.of(Files.size(file));
            }
        });
    }

    /** Bytes in memory; the array is copied. */
    public static FilePart of(String fileName, byte[] bytes) {
        byte[] copy = bytes.clone();
        return new FilePart(fileName, DEFAULT_CONTENT_TYPE, new Content() {
            @Override
            public InputStream open() {
                return new ByteArrayInputStream(copy);
            }

            @Override
            public OptionalLong length() {
                return OptionalLong.of(copy.length);
            }
        });
    }

    /**
     * Bytes from anywhere.
     *
     * @param fileName the name under which they are sent
     * @param content gives a new stream from the start each time it is asked; the stream is closed after use
     */
    public static FilePart of(String fileName, Supplier<InputStream> content) {
        return new FilePart(fileName, DEFAULT_CONTENT_TYPE, new Content() {
            @Override
            public InputStream open() {
                return content.get();
            }

            @Override
            public OptionalLong length() {
                return OptionalLong.empty();
            }
        });
    }

    /**
     * A stream that can be read once, so that a call with it is never sent again once some of it was read.
     *
     * @param fileName the name under which it is sent
     * @param content the stream; closed after use
     */
    public static FilePart of(String fileName, InputStream content) {
        return new FilePart(fileName, DEFAULT_CONTENT_TYPE, new OnceContent(content, OptionalLong.empty()));
    }

    /**
     * A stream of known length that can be read once, so that a call with it is never sent again once some of it was
     * read. The length may be past 2 GiB.
     *
     * @param fileName the name under which it is sent
     * @param content the stream; closed after use
     * @param length how many bytes it gives; another number breaks the call
     */
    public static FilePart of(String fileName, InputStream content, long length) {
        if (length < 0) {
            throw new IllegalArgumentException("the length of a file is negative");
        }
        return new FilePart(fileName, DEFAULT_CONTENT_TYPE, new OnceContent(content, OptionalLong.of(length)));
    }

    /** What can be read once. */
    private static final class OnceContent implements Content {

        private final InputStream stream;
        private final OptionalLong length;
        private final AtomicBoolean taken = new AtomicBoolean();

        OnceContent(InputStream stream, OptionalLong length) {
            this.stream = Objects.requireNonNull(stream, "content");
            this.length = length;
        }

        @Override
        public InputStream open() throws IOException {
            if (taken.getAndSet(true)) {
                throw new IOException("the content of this file can be read once");
            }
            return stream;
        }

        @Override
        public OptionalLong length() {
            return length;
        }

        @Override
        public boolean isRepeatable() {
            return false;
        }
    }

    /**
     * The same file under another media type than {@code application/octet-stream}.
     *
     * @throws IllegalArgumentException if it holds a line break or anything else that a header cannot
     */
    public FilePart withContentType(String mediaType) {
        if (!mediaType.matches("[!-~][ -~]*")) {
            throw new IllegalArgumentException("a media type holds a character that is not allowed there");
        }
        return new FilePart(fileName, mediaType, content);
    }

    /** The same file, telling how far its upload has come. */
    public FilePart withProgress(TransferProgress progress) {
        return new FilePart(fileName, contentType, new WatchedContent(content, progress));
    }

    /** Content whose reading is watched. */
    private static final class WatchedContent implements Content {

        private final Content content;
        private final TransferProgress progress;

        WatchedContent(Content content, TransferProgress progress) {
            this.content = content;
            this.progress = Objects.requireNonNull(progress, "progress");
        }

        @Override
        public InputStream open() throws IOException {
            return new CountingStream(content.open(), progress, length());
        }

        @Override
        public OptionalLong length() throws IOException {
            return content.length();
        }

        @Override
        public boolean isRepeatable() {
            return content.isRepeatable();
        }
    }

    /** The name under which the file is sent. */
    public String fileName() {
        return fileName;
    }

    /** The media type. */
    public String contentType() {
        return contentType;
    }

    /** Opens the content from its start; the caller closes it. */
    public InputStream open() throws IOException {
        return content.open();
    }

    /** The number of bytes, if known before they are read. */
    public OptionalLong length() throws IOException {
        return content.length();
    }

    /** Whether the content can be read more than once, so that a call with it may be sent again. */
    public boolean isRepeatable() {
        return content.isRepeatable();
    }

    /** Two parts are equal if they have the same name, type and source of content. */
    @Override
    public boolean equals(Object other) {
        return other instanceof FilePart part
                && fileName.equals(part.fileName)
                && contentType.equals(part.contentType)
                && content.equals(part.content);
    }

    @Override
    public int hashCode() {
        return Objects.hash(fileName, contentType, content);
    }

    @Override
    public String toString() {
        return "FilePart[contentType=" + contentType + "]";
    }
}
