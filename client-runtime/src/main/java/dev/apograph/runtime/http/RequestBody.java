package dev.apograph.runtime.http;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** What a call sends. */
interface RequestBody extends AutoCloseable {

    /** The media type; empty without a body. */
    Optional<String> contentType();

    /** The size in bytes; empty if it is not known before the body is read. */
    OptionalLong length();

    /** The body from its start. */
    InputStream open();

    /** Sends the body from its start. */
    BodyPublisher publisher();

    /** Whether the body can be sent now from its start: it is not a stream of which something was read. */
    boolean canBeSent();

    /** Frees what sending has opened. */
    @Override
    void close();

    static RequestBody none() {
        return new Fixed(Optional.empty(), new byte[0]);
    }

    static RequestBody json(byte[] json) {
        return new Fixed(Optional.of("application/json"), json);
    }

    static RequestBody multipart(List<FormPart> parts) {
        return new Streamed(MultipartForm.of(parts));
    }

    /** Bytes in memory. */
    final class Fixed implements RequestBody {

        private final Optional<String> contentType;
        private final byte[] bytes;

        Fixed(Optional<String> contentType, byte[] bytes) {
            this.contentType = contentType;
            this.bytes = bytes;
        }

        @Override
        public Optional<String> contentType() {
            return contentType;
        }

        @Override
        public OptionalLong length() {
            return OptionalLong.of(bytes.length);
        }

        @Override
        public InputStream open() {
            return new ByteArrayInputStream(bytes);
        }

        @Override
        public boolean canBeSent() {
            return true;
        }

        @Override
        public BodyPublisher publisher() {
            return contentType.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(bytes);
        }

        @Override
        public void close() {
            // holds nothing
        }
    }

    /** A form, read while it is sent. */
    final class Streamed implements RequestBody {

        private final MultipartForm form;
        private volatile InputStream open = InputStream.nullInputStream();
        private volatile boolean opened;

        Streamed(MultipartForm form) {
            this.form = form;
        }

        @Override
        public Optional<String> contentType() {
            return Optional.of(form.contentType());
        }

        @Override
        public BodyPublisher publisher() {
            BodyPublisher content = BodyPublishers.ofInputStream(this::open);
            OptionalLong length = length();
            return length.isPresent() && length.getAsLong() > 0
                    ? BodyPublishers.fromPublisher(content, length.getAsLong())
                    : content;
        }

        @Override
        public OptionalLong length() {
            return form.length();
        }

        @Override
        public InputStream open() {
            close();
            open = form.open();
            opened = true;
            return open;
        }

        @Override
        public boolean canBeSent() {
            return !opened || form.isRepeatable();
        }

        @Override
        public void close() {
            try {
                open.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
