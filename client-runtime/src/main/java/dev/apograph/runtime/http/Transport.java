package dev.apograph.runtime.http;

import java.util.concurrent.CompletableFuture;

/**
 * Sends requests; what stands between the runtime and the network. {@link JdkTransport} is the one that is used unless
 * another is given. Redirects, retries, deadlines, decoding and limits are the runtime's own: a transport sends one
 * request and gives back the answer as it is. Must be safe for use by many threads.
 */
public interface Transport extends AutoCloseable {

    /**
     * Sends one request once and gives its answer as soon as status and headers are there.
     *
     * <p>If the future is cancelled, the request is given up and its connection freed. The body of the answer may be
     * closed by any thread at any time, which ends the exchange and the wait of a thread that reads it. A read that
     * waits longer than {@link TransportRequest#remaining} should fail with {@link java.net.http.HttpTimeoutException}.
     *
     * @return the answer; an {@link java.io.IOException} if there is none, of which {@link java.net.ConnectException},
     *     {@link java.net.http.HttpConnectTimeoutException} and {@link java.net.UnknownHostException} mean that nothing
     *     was sent. Messages of other exceptions are not shown, since they might quote the answer
     */
    CompletableFuture<TransportResponse> send(TransportRequest request);

    /** Frees what the transport holds; called by whoever made it. */
    @Override
    void close();
}
