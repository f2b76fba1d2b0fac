package dev.apograph.runtime.http;

import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.net.http.HttpResponse.BodySubscriber;
import java.net.http.HttpResponse.BodySubscribers;
import java.net.http.HttpTimeoutException;
import java.nio.ByteBuffer;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Flow;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * The body of an answer as a stream that gives up at a deadline. The JDK's own timeout ends with the headers, and its
 * stream waits for ever. Read by one thread; may be closed by any.
 */
final class BodyChannel extends InputStream implements Flow.Subscriber<List<ByteBuffer>> {

    /** One thing that happened to the body: bytes, the end (no bytes), or a failure. */
    private record Signal(List<ByteBuffer> bytes, @Nullable Throwable failure, boolean end) {}

    /** How many parts of at most 16 KB may wait here: the JDK reads on without being asked for each. */
    private static final int READ_AHEAD = 8;

    private final LongSupplier remainingNanos;
    private final BlockingQueue<Signal> signals = new LinkedBlockingQueue<>();
    private final Queue<ByteBuffer> buffers = new ArrayDeque<>();
    private Flow.@Nullable Subscription subscription;
    private boolean ahead;
    private volatile boolean ended;
    private volatile boolean allCame;
    private volatile boolean closed;

    /**
     * A body.
     *
     * @param remainingNanos how long to wait for the next bytes, asked before each wait
     */
    BodyChannel(LongSupplier remainingNanos) {
        this.remainingNanos = remainingNanos;
    }

    /** A body of which nothing can be read. */
    static BodyChannel broken(IOException failure) {
        BodyChannel body = new BodyChannel(() -> 0);
        body.onError(failure);
        return body;
    }

    /**
     * What the JDK feeds, so that the answer can be taken with its headers. It is one of the JDK's own subscribers: others
     * cost a change of threads for each answer.
     */
    @SuppressWarnings("FutureReturnValueIgnored") // what follows on a future here throws nothing
    BodySubscriber<Flow.Publisher<List<ByteBuffer>>> subscriber() {
        BodySubscriber<Flow.Publisher<List<ByteBuffer>>> source = BodySubscribers.ofPublisher();
        source.getBody().thenAccept(publisher -> publisher.subscribe(this));
        return source;
    }

    /** Only the first part is asked for at first: the JDK forgets an answer that breaks off before it is taken. */
    @Override
    public void onSubscribe(Flow.Subscription source) {
        synchronized (this) {
            subscription = source;
        }
        if (closed) {
            source.cancel();
        } else {
            source.request(1);
        }
    }

    @Override
    public void onNext(List<ByteBuffer> bytes) {
        signals.add(new Signal(bytes, null, false));
    }

    @Override
    public void onError(Throwable failure) {
        allCame = true;
        signals.add(new Signal(List.of(), failure, true));
    }

    @Override
    public void onComplete() {
        allCame = true;
        signals.add(new Signal(List.of(), null, true));
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

    /** Asks for more, unless all has come: the JDK would wake a thread to find that out. */
    private synchronized void request() {
        if (subscription != null && !allCame) {
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
