package dev.apograph.runtime.http;

import dev.apograph.runtime.ApiException;
import dev.apograph.runtime.CallInterruptedException;
import dev.apograph.runtime.CallTimeoutException;
import dev.apograph.runtime.ConnectionException;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpHeaders;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/** One call on its way: request, redirects, the answer's headers, and the body while it is read. */
final class Exchange implements AutoCloseable {

    private static final int DISCARDED_BYTES = 64 << 10;

    private final HttpClient client;
    private final BaseUrl base;
    private final PreparedRequest request;
    private final Deadline deadline;
    private final Set<Exchange> running;
    private @Nullable Future<?> pending;
    private @Nullable BodyChannel channel;
    private boolean closed;

    /** Status, headers and the body still to be read. */
    record Answer(int status, HttpHeaders headers, InputStream body) {}

    /**
     * A call that is not sent yet.
     *
     * @param running where the call notes itself as long as it has a body open or to come
     */
    Exchange(HttpClient client, BaseUrl base, PreparedRequest request, Deadline deadline, Set<Exchange> running) {
        this.client = client;
        this.base = base;
        this.request = request;
        this.deadline = deadline;
        this.running = running;
    }

    /**
     * Sends the request and follows redirects.
     *
     * @param documented tells which statuses are documented as success, and so are never followed
     */
    Answer send(IntPredicate documented) {
        URI target = request.uri();
        Answer answer = sendOnce(target);
        for (int followed = 0; followed < RedirectRule.LIMIT && !documented.test(answer.status()); followed++) {
            Optional<URI> next = RedirectRule.target(
                    base,
                    request.method(),
                    target,
                    answer.status(),
                    answer.headers().allValues("location"));
            if (next.isEmpty()) {
                return answer;
            }
            discard(answer);
            target = next.get();
            answer = sendOnce(target);
        }
        return answer;
    }

    private Answer sendOnce(URI target) {
        Deadline bodyDeadline = request.events() ? Deadline.never() : deadline;
        BodyChannel body = new BodyChannel(request.operation(), bodyDeadline, () -> running.remove(this));
        CompletableFuture<HttpResponse<InputStream>> future = client.sendAsync(request.to(target), info -> body);
        register(future, body);
        HttpResponse<InputStream> response = await(future);
        requireClearLength(response.headers());
        return new Answer(response.statusCode(), response.headers(), response.body());
    }

    private <T> T await(Future<T> future) {
        try {
            return future.get(deadline.remainingNanos(), TimeUnit.NANOSECONDS);
        } catch (InterruptedException e) {
            close();
            Thread.currentThread().interrupt();
            throw new CallInterruptedException(request.operation(), "interrupted while waiting for the answer", e);
        } catch (TimeoutException e) {
            close();
            throw new CallTimeoutException(request.operation(), "no answer in the time allowed", null);
        } catch (CancellationException e) {
            throw new ConnectionException(request.operation(), "the client was closed during the call", null);
        } catch (ExecutionException e) {
            throw failure(Objects.requireNonNullElse(e.getCause(), e));
        }
    }

    private ApiException failure(Throwable cause) {
        String problem = cause instanceof HttpConnectTimeoutException
                ? "no connection in the time allowed for it"
                : "the connection could not be made or broke before the answer";
        return new ConnectionException(request.operation(), problem, QuietCause.of(cause));
    }

    /** Two lengths, or a length and chunks, are how one answer is smuggled behind another (RFC 9112, section 6.3). */
    private void requireClearLength(HttpHeaders headers) {
        List<String> lengths = headers.allValues("content-length");
        boolean chunked = !headers.allValues("transfer-encoding").isEmpty();
        boolean clear = lengths.isEmpty()
                || (!chunked && lengths.size() == 1 && lengths.get(0).matches("[0-9]+"));
        if (!clear) {
            close();
            throw new ConnectionException(request.operation(), "the answer does not state its length clearly", null);
        }
    }

    /** The body of a redirect: read if it is short, so that the connection can serve again. */
    private void discard(Answer answer) {
        try (InputStream body = answer.body()) {
            body.readNBytes(DISCARDED_BYTES);
        } catch (IOException e) {
            throw failure(e);
        }
    }

    private synchronized void register(Future<?> future, BodyChannel body) {
        running.add(this);
        pending = future;
        channel = body;
        if (closed) {
            close();
        }
    }

    /** Cancels whatever is under way; may be called by any thread. */
    @Override
    public synchronized void close() {
        closed = true;
        if (pending != null) {
            pending.cancel(true);
        }
        if (channel != null) {
            channel.close();
        }
    }
}
