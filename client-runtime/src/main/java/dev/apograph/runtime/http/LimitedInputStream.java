package dev.apograph.runtime.http;

import dev.apograph.runtime.ResponseTooLargeException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Fails as soon as more than the allowed bytes come, however the server packed them. */
final class LimitedInputStream extends FilterInputStream {

    private final String operation;
    private long left;

    LimitedInputStream(InputStream in, long limit, String operation) {
        super(in);
        this.left = limit;
        this.operation = operation;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        int count = in.read(target, offset, length);
        if (count > left) {
            throw new ResponseTooLargeException(operation, "the body is larger than allowed", null);
        }
        left -= Math.max(count, 0);
        return count;
    }

    @Override
    public long skip(long count) throws IOException {
        return Math.max(0, read(new byte[(int) Math.min(Math.max(count, 0), 8192)]));
    }

    @Override
    public boolean markSupported() {
        return false;
    }
}
