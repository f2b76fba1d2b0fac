package dev.apograph.runtime.http;

import dev.apograph.runtime.ResponseHeaders;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;

/** A transport without a network. */
final class FakeTransport implements Transport {

    private final Function<TransportRequest, TransportResponse> script;
    private final AtomicInteger closed = new AtomicInteger();

    FakeTransport(Function<TransportRequest, TransportResponse> script) {
        this.script = script;
    }

    static TransportResponse answer(int status, String body) {
        return TransportResponse.of(status, ResponseHeaders.of(Map.of()), body.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public CompletableFuture<TransportResponse> send(TransportRequest request) {
        return CompletableFuture.completedFuture(script.apply(request));
    }

    int timesClosed() {
        return closed.get();
    }

    @Override
    public void close() {
        closed.incrementAndGet();
    }
}
