package dev.apograph.runtime.http;

import dev.apograph.runtime.Response;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Executes calls. Safe for use by many threads. Made by {@link ClientBuilder}. */
public final class HttpCaller implements AutoCloseable {

    private final Attempts.Surroundings client;
    private final Transport transport;
    private final boolean ownsTransport;
    private final CallExecutor executor;
    private final Set<Exchange> running = ConcurrentHashMap.newKeySet();
    private volatile boolean closed;

    /**
     * A caller.
     *
     * @param ownsTransport whether the transport is closed with this
     * @param executor where asynchronous calls run, if not on threads of its own
     */
    HttpCaller(Attempts.Surroundings client, Transport transport, boolean ownsTransport, Optional<Executor> executor) {
        this.client = client;
        this.transport = transport;
        this.ownsTransport = ownsTransport;
        this.executor = new CallExecutor(executor);
    }

    /**
     * Executes a call and waits for its result.
     *
     * @throws dev.apograph.runtime.ApiException if the call does not give its documented result
     * @throws IllegalArgumentException if a value of the call cannot be sent
     * @throws IllegalStateException if a path argument is missing, the call was executed before, or this is closed
     */
    public <R extends @Nullable Object> R execute(Call<R> call) {
        return executeRaw(call).body();
    }

    /** As {@link #execute}, with the answer that carried the result. */
    public <R extends @Nullable Object> Response<R> executeRaw(Call<R> call) {
        requireOpen();
        call.take();
        RequestPlan plan = new RequestPlan(client.settings(), call);
        Exchange exchange = new Exchange(
                transport, client.settings().baseUrl(), call.endpoint().operation(), running);
        if (closed) {
            exchange.close();
        }
        return new Attempts<>(call, plan, exchange, client).run();
    }

    /**
     * As {@link #execute}, on another thread. The exceptions are the same; they complete the future. Cancelling the
     * future, or completing it in another way, gives the call up and frees its connection.
     */
    public <R extends @Nullable Object> CompletableFuture<R> executeAsync(Call<R> call) {
        return inBackground(() -> execute(call));
    }

    /** As {@link #executeAsync}, with the answer that carried the result. */
    public <R extends @Nullable Object> CompletableFuture<Response<R>> executeRawAsync(Call<R> call) {
        return inBackground(() -> executeRaw(call));
    }

    private <T extends @Nullable Object> CompletableFuture<T> inBackground(Supplier<T> call) {
        requireOpen();
        AsyncCall<T> result = new AsyncCall<>(call);
        result.start(executor);
        return result.future();
    }

    private void requireOpen() {
        if (closed) {
            throw new IllegalStateException("the client is closed");
        }
    }

    /** Ends all calls under way and refuses new ones. Closing again does nothing. */
    @Override
    public void close() {
        closed = true;
        running.forEach(Exchange::close);
        executor.close();
        if (ownsTransport) {
            transport.close();
        }
    }

    @Override
    public String toString() {
        return "HttpCaller";
    }
}
