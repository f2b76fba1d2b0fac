package dev.apograph.runtime.http;

import dev.apograph.runtime.ApiException;
import dev.apograph.runtime.CallInterruptedException;
import dev.apograph.runtime.CallTimeoutException;
import dev.apograph.runtime.ConnectionException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.net.SocketTimeoutException;
import java.net.http.HttpTimeoutException;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/** The body of an answer as a transport gives it, with failures told as those of the call. */
final class AnswerBody extends InputStream {

    private final InputStream body;
    private final String operation;
    private final LongSupplier remainingNanos;
    private final Runnable whenOver;
    private volatile boolean closed;
    private @Nullable ApiException failure;

    /**
     * A body.
     *
     * @param remainingNanos how long to wait for the next bytes
     * @param whenOver run when the body has ended or is closed, perhaps more than once
     */
    AnswerBody(InputStream body, String operation, LongSupplier remainingNanos, Runnable whenOver) {
        this.body = body;
        this.operation = operation;
        this.remainingNanos = remainingNanos;
        this.whenOver = whenOver;
    }

    @Override
    public int read() {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] target, int offset, int length) {
        if (failure != null) {
            throw failure;
        }
        try {
            requireTime();
            int count = body.read(target, offset, length);
            if (count < 0) {
                whenOver.run();
            }
            return count;
        } catch (IOException e) {
            throw failed(told(e));
        }
    }

    /** What broke once stays broken: a stream that goes on with its end would make a part look like the whole. */
    private ApiException failed(ApiException reason) {
        failure = reason;
        return reason;
    }

    private ApiException told(IOException e) {
        if (e instanceof SocketTimeoutException || e instanceof HttpTimeoutException) {
            return late();
        }
        if (e instanceof InterruptedIOException) {
            Thread.currentThread().interrupt();
            return new CallInterruptedException(operation, "interrupted while the body was read", e);
        }
        return closed ? new ConnectionException(operation, "the body was closed while it was read", null) : broken(e);
    }

    /** A body that drips never lets a single read wait too long. */
    private void requireTime() {
        if (remainingNanos.getAsLong() <= 0) {
            close();
            throw failed(late());
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
        } catch (IOException nobodyWantsTheRest) {
            // what was read before is whole, or its reading has failed
        } finally {
            whenOver.run();
        }
    }
}
