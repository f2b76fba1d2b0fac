package dev.apograph.runtime.http;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** A request on its way: one thread waits for the answer, any thread may give it up. */
interface Pending {

    /**
     * Waits for status and headers; called once.
     *
     * @throws TimeoutException if they do not come in time
     * @throws ExecutionException with the reason if they do not come at all
     * @throws java.util.concurrent.CancellationException if the request is given up meanwhile
     */
    TransportResponse await(long nanos) throws InterruptedException, TimeoutException, ExecutionException;

    /** Ends the wait of the other thread. An answer that comes after all is not wanted any more. */
    void abandon();

    /** A request that a transport has begun to send. */
    static Pending of(CompletableFuture<TransportResponse> future) {
        return new Begun(future);
    }

    /**
     * A request under way elsewhere.
     *
     * @param future the answer
     */
    record Begun(CompletableFuture<TransportResponse> future) implements Pending {

        @Override
        public TransportResponse await(long nanos) throws InterruptedException, TimeoutException, ExecutionException {
            return future.get(nanos, TimeUnit.NANOSECONDS);
        }

        @Override
        @SuppressWarnings("FutureReturnValueIgnored") // nobody is left who could be told that closing failed
        public void abandon() {
            if (!future.cancel(true)) {
                future.thenAccept(TransportResponse::discard);
            }
        }
    }
}
