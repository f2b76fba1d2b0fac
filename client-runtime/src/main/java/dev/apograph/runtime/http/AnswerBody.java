package dev.apograph.runtime.http;

import dev.apograph.runtime.CallInterruptedException;
import dev.apograph.runtime.CallTimeoutException;
import dev.apograph.runtime.ConnectionException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.net.SocketTimeoutException;
import java.net.http.HttpTimeoutException;
import java.util.function.LongSupplier;

/** The body of an answer as a transport gives it, with failures told as those of the call. */
final class AnswerBody extends InputStream {

    private final InputStream body;
    private final String operation;
    private final LongSupplier remainingNanos;
    private final Runnable whenClosed;
    private volatile boolean closed;

    AnswerBody(InputStream body, String operation, LongSupplier remainingNanos, Runnable whenClosed) {
        this.body = body;
        this.operation = operation;
        this.remainingNanos = remainingNanos;
        this.whenClosed = whenClosed;
    }

    @Override
    public int read() {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] target, int offset, int length) {
        requireTime();
        try {
            return body.read(target, offset, length);
        } catch (SocketTimeoutException | HttpTimeoutException e) {
            throw late();
        } catch (InterruptedIOException e) {
            Thread.currentThread().interrupt();
            throw new CallInterruptedException(operation, "interrupted while the body was read", e);
        } catch (IOException e) {
            throw closed
                    ? new ConnectionException(operation, "the body was closed while it was read", null)
                    : broken(e);
        }
    }

    /** A body that drips never lets a single read wait too long. */
    private void requireTime() {
        if (remainingNanos.getAsLong() <= 0) {
            close();
            throw late();
        }
    }

    private CallTimeoutException late() {
        return new CallTimeoutException(operation, "the body did not end in the time allowed", null);
    }

    private ConnectionException broken(IOException e) {
        return new ConnectionException(operation, "the connection broke before the end of the body", QuietCause.of(e));
    }

    /** Ends the exchange, unless it is over, and the wait of a thread that is reading. */
    @Override
    public void close() {
        closed = true;
        try {
            body.close();
        } catch (IOException e) {
            throw broken(e);
        } finally {
            whenClosed.run();
        }
    }
}
