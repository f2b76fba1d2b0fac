package dev.apograph.runtime.http;

import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.net.http.HttpResponse.BodySubscriber;
import java.net.http.HttpTimeoutException;
import java.nio.ByteBuffer;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * The body of an answer as a stream that gives up at a deadline. The JDK's own timeout ends with the headers, and its
 * stream waits for ever. Read by one thread; may be closed by any.
 */
final class BodyChannel extends InputStream implements BodySubscriber<InputStream> {

    /** One thing that happened to the body: bytes, the end (no bytes), or a failure. */
    private record Signal(List<ByteBuffer> bytes, @Nullable Throwable failure, boolean end) {}

    /** How many parts of at most 16 KB may wait here: the JDK reads on without being asked for each. */
    private static final int READ_AHEAD = 8;

    private final LongSupplier remainingNanos;
    private final CompletableFuture<InputStream> ready = new CompletableFuture<>();
    private final BlockingQueue<Signal> signals = new LinkedBlockingQueue<>();
    private final Queue<ByteBuffer> buffers = new ArrayDeque<>();
    private Flow.@Nullable Subscription subscription;
    private volatile boolean ahead;
    private volatile boolean ended;
    private volatile boolean closed;

    /**
     * A body.
     *
     * @param remainingNanos how long to wait for the next bytes, asked before each wait
     */
    BodyChannel(LongSupplier remainingNanos) {
        this.remainingNanos = remainingNanos;
    }

    @Override
    public CompletionStage<InputStream> getBody() {
        return ready;
    }

    /**
     * Lets the answer be taken now; otherwise it is when the body has ended or half of what may wait here has come. Only
     * then is more read ahead than the first part: the JDK forgets an answer that breaks off before it is taken.
     */
    void release() {
        ready.complete(this);
    }

    @Override
    public void onSubscribe(Flow.Subscription source) {
        synchronized (this) {
            subscription = source;
        }
        if (closed) {
            source.cancel();
        } else {
            ahead = !ready.isDone();
            source.request(ahead ? READ_AHEAD : 1);
        }
    }

    @Override
    public void onNext(List<ByteBuffer> bytes) {
        signals.add(new Signal(bytes, null, false));
        if (signals.size() >= READ_AHEAD / 2) {
            release();
        }
    }

    @Override
    public void onError(Throwable failure) {
        signals.add(new Signal(List.of(), failure, true));
        release();
    }

    @Override
    public void onComplete() {
        signals.add(new Signal(List.of(), null, true));
        release();
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        ByteBuffer buffer = current();
        if (buffer == null) {
            return -1;
        }
        int count = Math.min(length, buffer.remaining());
        buffer.get(target, offset, count);
        return count;
    }

    /** The buffer with the next bytes; null at the end. */
    private @Nullable ByteBuffer current() throws IOException {
        while (!buffers.isEmpty() && !buffers.element().hasRemaining()) {
            buffers.remove();
        }
        while (buffers.isEmpty() && !ended) {
            accept(await());
        }
        return buffers.peek();
    }

    private void accept(Signal signal) throws IOException {
        ended = signal.end();
        Throwable failure = signal.failure();
        if (failure != null) {
            throw failure instanceof IOException broken ? broken : new IOException(failure);
        }
        for (ByteBuffer buffer : signal.bytes()) {
            if (buffer.hasRemaining()) {
                buffers.add(buffer);
            }
        }
        if (!ended) {
            request();
        }
    }

    private Signal await() throws IOException {
        if (closed) {
            throw new IOException("the body was closed");
        }
        try {
            Signal signal = signals.poll(remainingNanos.getAsLong(), TimeUnit.NANOSECONDS);
            if (signal != null) {
                return signal;
            }
        } catch (InterruptedException e) {
            close();
            Thread.currentThread().interrupt();
            throw new InterruptedIOException();
        }
        close();
        throw new HttpTimeoutException("the body did not end in the time allowed");
    }

    private synchronized void request() {
        if (subscription != null) {
            subscription.request(ahead ? 1 : READ_AHEAD);
            ahead = true;
        }
    }

    /** Ends the exchange, unless it is over, and the wait of a thread that is reading. */
    @Override
    public void close() {
        Flow.Subscription source;
        synchronized (this) {
            if (closed) {
                return;
            }
            closed = true;
            source = subscription;
        }
        if (source != null && !ended) {
            source.cancel();
        }
        onError(new IOException("the body was closed"));
    }
}
