package dev.apograph.runtime.http;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * A request that the waiting thread sends itself. {@code HttpClient.sendAsync} hands each answer to the common pool, and
 * on a machine of one or two processors to a thread that it starts for this; {@code send} does neither. Its wait is ended
 * by interrupting it: after the time allowed, or when another thread gives the request up. Not for each client, see
 * {@link JdkTransport#begin}.
 */
final class BlockingSend implements Pending, DeadlineWatch.Waiter {

    private final HttpClient client;
    private final HttpRequest request;
    private final BodyChannel body;
    private final DeadlineWatch watch;
    private final Set<Pending> running;
    private @Nullable Thread waiting;
    private boolean interrupted;
    private boolean begun;
    private boolean late;
    private boolean abandoned;

    /**
     * A request.
     *
     * @param body takes in what follows the headers of the answer
     * @param watch tells when the time is over
     * @param running where the request is noted until it is answered
     */
    BlockingSend(
            HttpClient client, HttpRequest request, BodyChannel body, DeadlineWatch watch, Set<Pending> running) {
        this.client = client;
        this.request = request;
        this.body = body;
        this.watch = watch;
        this.running = running;
    }

    @Override
    public TransportResponse await(long nanos) throws InterruptedException, TimeoutException, ExecutionException {
        try {
            begin();
            return send(nanos);
        } finally {
            running.remove(this);
        }
    }

    private TransportResponse send(long nanos) throws InterruptedException, TimeoutException, ExecutionException {
        watch.add(this, nanos);
        try {
            TransportResponse response = JdkTransport.answer(client.send(request, this::body));
            requireWanted();
            return response;
        } catch (InterruptedException e) {
            body.close();
            requireWanted();
            throw e;
        } catch (IOException | RuntimeException e) {
            requireWanted();
            Throwable failure = original(e);
            return JdkTransport.unchallenged(failure).orElseThrow(() -> new ExecutionException(failure));
        } finally {
            watch.remove(this);
        }
    }

    /** JSON is parsed as a whole: one wait for its end costs less than two. What tells of an error is taken at once. */
    private synchronized BodyChannel body(HttpResponse.ResponseInfo answer) {
        String type = answer.headers().firstValue("content-type").orElse("");
        begun = true;
        if (late || answer.statusCode() / 100 != 2 || !type.startsWith("application/json")) {
            body.release();
        }
        return body;
    }

    private synchronized void begin() {
        if (abandoned) {
            throw new CancellationException();
        }
        waiting = Thread.currentThread();
    }

    /** Ends the wait of the sending thread, once. */
    private synchronized void end(boolean timeIsOver) {
        late |= timeIsOver;
        abandoned |= !timeIsOver;
        if (begun && timeIsOver) {
            body.release();
        } else if (waiting != null && !interrupted) {
            interrupted = true;
            waiting.interrupt();
        }
    }

    /** The wait is over: takes our own interrupt back and tells why it came. */
    private synchronized void requireWanted() throws TimeoutException {
        waiting = null;
        if (!interrupted) {
            return;
        }
        body.close();
        Thread.interrupted();
        if (abandoned) {
            throw new CancellationException();
        }
        if (late) {
            throw new TimeoutException();
        }
    }

    /** {@code send} throws a copy with the stack of its caller; what happened is its cause. */
    private static Throwable original(Exception thrown) {
        Throwable cause = thrown.getCause();
        return cause != null && Objects.equals(cause.getMessage(), thrown.getMessage()) ? cause : thrown;
    }

    @Override
    public void timeIsOver() {
        end(true);
    }

    @Override
    public void abandon() {
        end(false);
    }
}
