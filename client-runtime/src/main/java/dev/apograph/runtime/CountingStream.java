package dev.apograph.runtime;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.OptionalLong;

/** Tells how far reading has come. */
final class CountingStream extends FilterInputStream {

    private final TransferProgress progress;
    private final OptionalLong total;
    private long count;

    CountingStream(InputStream in, TransferProgress progress, OptionalLong total) {
        super(in);
        this.progress = progress;
        this.total = total;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        int read = in.read(target, offset, length);
        if (read > 0) {
            count += read;
            progress.transferred(count, total);
        }
        return read;
    }

    @Override
    public long skip(long bytes) throws IOException {
        return Math.max(0, read(new byte[(int) Math.min(Math.max(bytes, 0), 8192)]));
    }

    @Override
    public boolean markSupported() {
        return false;
    }
}
