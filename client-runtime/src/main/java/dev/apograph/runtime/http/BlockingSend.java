package dev.apograph.runtime.http;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodySubscriber;
import java.net.http.HttpResponse.BodySubscribers;
import java.net.http.HttpResponse.ResponseInfo;
import java.net.http.HttpTimeoutException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
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

    /** The longest body that is taken in as a whole. */
    private static final int WHOLE_BYTES = 256 << 10;

    private static final int LONGEST_LENGTH = 6;

    private final HttpClient client;
    private final HttpRequest request;
    private final boolean wantsJson;
    private final BodyChannel body;
    private final DeadlineWatch watch;
    private final Set<Pending> running;
    private @Nullable Thread waiting;
    private @Nullable ResponseInfo head;
    private boolean interrupted;
    private boolean abandoned;

    /**
     * A request.
     *
     * @param translated the request as the client takes it
     * @param watch tells when the time is over
     * @param running where the request is noted until it is answered
     */
    BlockingSend(
            HttpClient client,
            HttpRequest translated,
            TransportRequest request,
            DeadlineWatch watch,
            Set<Pending> running) {
        this.client = client;
        this.request = translated;
        this.wantsJson = request.wantsJson();
        this.body = new BodyChannel(request::remainingNanos);
        this.watch = watch;
        this.running = running;
    }

    @Override
    public TransportResponse await(long nanos) throws InterruptedException, TimeoutException, ExecutionException {
        try {
            begin();
            watch.add(this, nanos);
            return send();
        } finally {
            watch.remove(this);
            running.remove(this);
        }
    }

    private TransportResponse send() throws InterruptedException, TimeoutException, ExecutionException {
        try {
            HttpResponse<?> response = client.send(request, this::subscriber);
            if (isWanted()) {
                InputStream content = response.body() instanceof byte[] whole ? new ByteArrayInputStream(whole) : body;
                return JdkTransport.answer(response.statusCode(), response.headers(), content);
            }
            return late();
        } catch (InterruptedException e) {
            body.close();
            if (isWanted()) {
                throw e;
            }
            return late();
        } catch (IOException | RuntimeException e) {
            return isWanted() ? failed(original(e)) : late();
        }
    }

    /**
     * Takes a short JSON body in as a whole, since one wait costs less than two: it is waited for to its end anyway. Every
     * other answer is given with its headers, and its body is read as it comes.
     */
    private BodySubscriber<?> subscriber(ResponseInfo answer) {
        synchronized (this) {
            head = answer;
        }
        return wantsJson
                        && answer.statusCode() / 100 == 2
                        && isShortJson(answer.headers().map())
                ? BodySubscribers.ofByteArray()
                : body.subscriber();
    }

    private static boolean isShortJson(Map<String, List<String>> headers) {
        String type = first(headers, "content-type");
        String length = first(headers, "content-length");
        return type.startsWith("application/json")
                && !headers.containsKey("transfer-encoding")
                && length.length() <= LONGEST_LENGTH
                && Exchange.isNumber(length)
                && Integer.parseInt(length) <= WHOLE_BYTES;
    }

    private static String first(Map<String, List<String>> headers, String name) {
        List<String> values = headers.getOrDefault(name, List.of());
        return values.isEmpty() ? "" : values.get(0);
    }

    /** The time is over; if the headers came, it is the body that is late. */
    private TransportResponse late() throws TimeoutException {
        return broken(new HttpTimeoutException("the body did not end in the time allowed"))
                .orElseThrow(TimeoutException::new);
    }

    private TransportResponse failed(Throwable failure) throws ExecutionException {
        IOException broken = failure instanceof IOException e ? e : new IOException(failure);
        return JdkTransport.unchallenged(failure)
                .or(() -> broken(broken))
                .orElseThrow(() -> new ExecutionException(failure));
    }

    /** The answer whose headers came, with a body that cannot be read. */
    private synchronized Optional<TransportResponse> broken(IOException failure) {
        return Optional.ofNullable(head)
                .map(info -> JdkTransport.answer(info.statusCode(), info.headers(), BodyChannel.broken(failure)));
    }

    private synchronized void begin() {
        if (abandoned) {
            throw new CancellationException();
        }
        waiting = Thread.currentThread();
    }

    /** Ends the wait of the sending thread, once. */
    private synchronized void end(boolean isGivenUp) {
        abandoned |= isGivenUp;
        if (waiting != null && !interrupted) {
            interrupted = true;
            waiting.interrupt();
        }
    }

    /**
     * The wait is over: takes our own interrupt back.
     *
     * @return false if the time is over
     * @throws CancellationException if the request was given up
     */
    private synchronized boolean isWanted() {
        waiting = null;
        if (interrupted) {
            body.close();
            Thread.interrupted();
        }
        if (interrupted && abandoned) {
            throw new CancellationException();
        }
        return !interrupted;
    }

    /** {@code send} throws a copy with the stack of its caller; what happened is its cause. */
    private static Throwable original(Exception thrown) {
        Throwable cause = thrown.getCause();
        return cause != null && Objects.equals(cause.getMessage(), thrown.getMessage()) ? cause : thrown;
    }

    @Override
    public void timeIsOver() {
        end(false);
    }

    @Override
    public void abandon() {
        end(true);
    }
}
