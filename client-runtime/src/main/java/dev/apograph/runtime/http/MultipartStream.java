package dev.apograph.runtime.http;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Queue;

/**
 * The bytes of a form. What fails in reading a part is thrown as {@link UnreadableContentException}.
 */
final class MultipartStream extends InputStream {

    private static final byte[] LINE_END = {'\r', '\n'};

    private final Queue<Source> sources = new ArrayDeque<>();
    private volatile InputStream current = InputStream.nullInputStream();
    private volatile boolean closed;

    /** Opens one stretch of the form. */
    private interface Source {
        InputStream open() throws IOException;
    }

    MultipartStream(MultipartForm form) {
        for (FormPart part : form.parts()) {
            sources.add(() -> new ByteArrayInputStream(form.start(part)));
            sources.add(part.content()::open);
            sources.add(() -> new ByteArrayInputStream(LINE_END));
        }
        sources.add(() -> new ByteArrayInputStream(form.end()));
    }

    @Override
    public int read() {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] target, int offset, int length) {
        try {
            int count = current.read(target, offset, length);
            while (count < 0 && !closed && !sources.isEmpty()) {
                current.close();
                current = sources.remove().open();
                if (closed) {
                    current.close();
                }
                count = current.read(target, offset, length);
            }
            return count;
        } catch (IOException e) {
            throw new UnreadableContentException(e);
        } catch (RuntimeException e) {
            throw new UnreadableContentException(e);
        }
    }

    /** May be called while another thread is reading, which must not hold it up. */
    @Override
    public void close() throws IOException {
        closed = true;
        current.close();
    }
}
