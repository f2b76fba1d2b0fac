package dev.apograph.runtime.http;

import dev.apograph.runtime.ApiException;
import dev.apograph.runtime.CallInterruptedException;
import dev.apograph.runtime.CallTimeoutException;
import dev.apograph.runtime.ConnectionException;
import dev.apograph.runtime.ResponseHeaders;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import java.util.function.IntPredicate;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/** One call on its way: its requests, redirects and waits, and the body of the answer while it is read. */
final class Exchange implements AutoCloseable {

    private static final int DISCARDED_BYTES = 64 << 10;

    private final Transport transport;
    private final BaseUrl base;
    private final String operation;
    private final Set<Exchange> running;
    private final CountDownLatch end = new CountDownLatch(1);
    private volatile boolean endsWithBody;
    private @Nullable Pending pending;
    private volatile @Nullable AnswerBody body;

    /** Status, headers and the body still to be read. */
    record Answer(int status, ResponseHeaders headers, InputStream body) {}

    /**
     * A call that is not sent yet.
     *
     * @param running where the call notes itself until it is closed
     */
    Exchange(Transport transport, BaseUrl base, String operation, Set<Exchange> running) {
        this.transport = transport;
        this.base = base;
        this.operation = operation;
        this.running = running;
        running.add(this);
    }

    /**
     * Sends the request and follows redirects.
     *
     * @param documented tells which statuses are documented as success, and so are never followed
     * @param headers until when status and headers must be there
     * @param next how long to wait for the next bytes of the body
     */
    Answer send(PreparedRequest request, IntPredicate documented, Deadline headers, LongSupplier next) {
        URI target = request.uri();
        Answer answer = sendOnce(request, target, headers, next);
        for (int followed = 0; followed < RedirectRule.LIMIT && !documented.test(answer.status()); followed++) {
            Optional<URI> location = RedirectRule.target(
                            base,
                            request.method(),
                            target,
                            answer.status(),
                            answer.headers().all("location"))
                    .filter(unused -> request.body().canBeSent());
            if (location.isEmpty()) {
                return answer;
            }
            discard(answer);
            target = location.get();
            answer = sendOnce(request, target, headers, next);
        }
        return answer;
    }

    private Answer sendOnce(PreparedRequest request, URI target, Deadline headers, LongSupplier next) {
        LongSupplier remaining = () -> body == null ? headers.remainingNanos() : next.getAsLong();
        TransportRequest sent = new TransportRequest(request, target, remaining);
        Pending begun = transport instanceof JdkTransport jdk ? jdk.begin(sent) : Pending.of(transport.send(sent));
        begin(begun);
        TransportResponse response = await(begun, headers);
        AnswerBody opened = new AnswerBody(response.body(), operation, next, this::bodyIsOver);
        opened(opened);
        requireClearLength(response.headers());
        return new Answer(response.status(), response.headers(), opened);
    }

    private TransportResponse await(Pending begun, Deadline headers) {
        try {
            return begun.await(headers.remainingNanos());
        } catch (InterruptedException e) {
            begun.abandon();
            throw interrupted("interrupted while waiting for the answer", e);
        } catch (TimeoutException e) {
            begun.abandon();
            throw new CallTimeoutException(operation, "no answer in the time allowed", null);
        } catch (CancellationException e) {
            throw closedMeanwhile();
        } catch (ExecutionException e) {
            throw failure(Objects.requireNonNullElse(e.getCause(), e));
        }
    }

    private CallInterruptedException interrupted(String problem, InterruptedException cause) {
        Thread.currentThread().interrupt();
        return new CallInterruptedException(operation, problem, cause);
    }

    private ConnectionException closedMeanwhile() {
        return new ConnectionException(operation, "the client was closed during the call", null);
    }

    private ApiException failure(Throwable cause) {
        return new ConnectionException(operation, ConnectionProblem.of(cause), QuietCause.of(cause));
    }

    /** Two lengths, or a length and chunks, are how one answer is smuggled behind another (RFC 9112, section 6.3). */
    private void requireClearLength(ResponseHeaders headers) {
        List<String> lengths = headers.all("content-length");
        boolean chunked = !headers.all("transfer-encoding").isEmpty();
        boolean clear = lengths.isEmpty() || (!chunked && lengths.size() == 1 && isNumber(lengths.get(0)));
        if (!clear) {
            dropBody();
            throw new ConnectionException(operation, "the answer does not state its length clearly", null);
        }
    }

    /** Whether a text is made of digits. */
    static boolean isNumber(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return !text.isEmpty();
    }

    /** The body of a redirect: read if it is short, so that the connection can serve again. */
    private void discard(Answer answer) {
        try (InputStream rest = answer.body()) {
            rest.readNBytes(DISCARDED_BYTES);
        } catch (IOException e) {
            throw failure(e);
        }
    }

    /**
     * Waits before the next attempt.
     *
     * @throws ApiException if the thread is interrupted or the call closed meanwhile
     */
    void pause(Clock clock, long nanos) {
        try {
            if (clock.await(end, nanos)) {
                throw closedMeanwhile();
            }
        } catch (InterruptedException e) {
            throw interrupted("interrupted while waiting to send the call again", e);
        }
    }

    private synchronized void begin(Pending begun) {
        pending = begun;
        body = null;
        if (end.getCount() == 0) {
            begun.abandon();
        }
    }

    private synchronized void opened(AnswerBody opened) {
        body = opened;
        if (end.getCount() == 0) {
            opened.close();
        }
    }

    /** The body goes on being read when the call has given its result; closing it ends the exchange. */
    void endsWithBody() {
        endsWithBody = true;
    }

    /** Gives up the body, so that another request can be sent. */
    void dropBody() {
        AnswerBody open = body;
        if (open != null) {
            open.close();
        }
    }

    private void bodyIsOver() {
        if (endsWithBody) {
            running.remove(this);
        }
    }

    /** Cancels whatever is under way; may be called by any thread. */
    @Override
    public void close() {
        end.countDown();
        Pending begun;
        AnswerBody open;
        synchronized (this) {
            begun = pending;
            open = body;
        }
        if (open != null) {
            open.close();
        } else if (begun != null) {
            begun.abandon();
        }
        running.remove(this);
    }
}
